package org.edusum.importing.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.model.HeadingForm;
import org.edusum.model.Layout;
import org.edusum.model.NumberMark;
import org.edusum.model.Numbering;

/** Finds the layout that prints headings as they were: the mark most used at each depth, titles run in or on lines of their own. */
final class HeadingStyle {

    private static final Map<NumberMark, Pattern> MARKS = new EnumMap<>(Map.of(
            NumberMark.CHINESE, Pattern.compile("[一二三四五六七八九十百零]{1,5}[、．.]"),
            NumberMark.CHINESE_PARENTHESISED, Pattern.compile("[（(]?[一二三四五六七八九十百零]{1,5}[）)]、?"),
            NumberMark.ARABIC, Pattern.compile("[0-9０-９]{1,3} ?[、．.]?"),
            NumberMark.ARABIC_PARENTHESISED, Pattern.compile("[（(]?[0-9０-９]{1,3}[）)]、?|[①-⑳]")));

    private HeadingStyle() {
    }

    static Layout of(List<HeadingMark> headings) {
        Map<Integer, Map<NumberMark, Integer>> used = new TreeMap<>();
        List<Integer> levels = Levels.of(headings);
        for (int i = 0; i < levels.size(); i++) {
            int level = levels.get(i);
            mark(headings.get(i).number()).ifPresent(mark -> used.computeIfAbsent(level, depth -> new EnumMap<>(NumberMark.class))
                    .merge(mark, 1, Integer::sum));
        }
        int deepest = levels.stream().mapToInt(Integer::intValue).max().orElse(0);
        List<NumberMark> marks = new ArrayList<>();
        for (int depth = 1; depth <= Math.min(deepest, NumberMark.values().length); depth++) {
            next(used.getOrDefault(depth, Map.of()), marks).ifPresent(marks::add);
        }
        int runIn = 0;
        for (int i = 0; i < levels.size(); i++) {
            boolean counts = levels.get(i) > 1 && !headings.get(i).isListed() && !headings.get(i).title().isEmpty();
            runIn += !counts ? 0 : headings.get(i).isRunIn() ? 1 : -1;
        }
        boolean isRunIn = runIn >= 0;
        return new Layout(numbering(marks), isRunIn ? HeadingForm.RUN_IN : HeadingForm.OWN_LINE);
    }

    /** The marks found, continued so that deeper sections have one of their own. */
    private static Numbering numbering(List<NumberMark> found) {
        if (found.isEmpty() || found.equals(Numbering.SKIPPING.marks().subList(0, Math.min(found.size(), 3)))) {
            return found.size() > 1 ? Numbering.SKIPPING : Numbering.STANDARD;
        }
        List<NumberMark> marks = new ArrayList<>(found);
        for (NumberMark mark : NumberMark.values()) {
            if (mark.ordinal() > marks.getLast().ordinal() && !marks.contains(mark)) {
                marks.add(mark);
            }
        }
        return new Numbering(marks);
    }

    /** The mark most used at a depth that no higher one has; else the first one free. */
    private static Optional<NumberMark> next(Map<NumberMark, Integer> times, List<NumberMark> taken) {
        Optional<NumberMark> most = times.entrySet().stream().filter(entry -> !taken.contains(entry.getKey()))
                .max(Map.Entry.<NumberMark, Integer>comparingByValue()).map(Map.Entry::getKey);
        int last = taken.isEmpty() ? -1 : taken.getLast().ordinal();
        return most.or(() -> List.of(NumberMark.values()).stream().filter(mark -> mark.ordinal() > last && !taken.contains(mark))
                .findFirst());
    }

    private static Optional<NumberMark> mark(String number) {
        return MARKS.entrySet().stream().filter(entry -> entry.getValue().matcher(number.strip()).matches())
                .map(Map.Entry::getKey).findFirst();
    }
}
