package org.edusum.importing.foreign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.edusum.importing.foreign.HeadingNumber.Kind;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.edit.Excerpt;

/**
 * Makes an excerpt of lines of another program. A line is a heading when that program said so, or when it is numbered
 * like one: all lines numbered in its way are short, or run in ("1.标题。正文"), and count on by one. In doubt it is none.
 */
public final class Headings {

    private static final int LONGEST = 40;

    private final List<ForeignLine> lines;
    private final Map<Integer, HeadingNumber> numbers = new TreeMap<>();
    private final Map<Kind, Integer> depths = new EnumMap<>(Kind.class);

    private Headings(List<ForeignLine> lines) {
        this.lines = lines;
    }

    /** The lines as they were printed, one paragraph each. */
    public static Excerpt none(List<ForeignLine> lines) {
        return Excerpt.ofText(lines.stream().map(ForeignLine::printed).toList());
    }

    /** The lines with their headings; nothing when none is certain, or all there is. */
    public static Optional<Excerpt> recognise(List<ForeignLine> lines) {
        if (lines.size() < 2) {
            return Optional.empty();
        }
        Headings headings = new Headings(lines);
        headings.findNumbers();
        Excerpt excerpt = new Excerpt(headings.build(), Map.of());
        return Optional.of(excerpt).filter(Excerpt::hasHeadings);
    }

    private void findNumbers() {
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            if (lines.get(i).level().isEmpty()) {
                HeadingNumber.of(lines.get(i).printed()).ifPresent(number -> numbers.put(at, number));
            }
        }
        for (Kind kind : Kind.values()) {
            if (!isCertain(kind)) {
                numbers.values().removeIf(number -> number.kind() == kind);
            }
        }
        int above = lines.stream().flatMapToInt(line -> line.level().stream()).max().orElse(0);
        for (Kind kind : Kind.values()) {
            if (numbers.values().stream().anyMatch(number -> number.kind() == kind)) {
                above = Math.max(kind.depth(), above + 1);
                depths.put(kind, above);
            }
        }
    }

    private boolean isCertain(Kind kind) {
        int count = 0;
        int last = 0;
        boolean isFirst = true;
        for (int i = 0; i < lines.size(); i++) {
            HeadingNumber number = numbers.get(i);
            if (lines.get(i).level().isPresent() || number != null && number.kind().compareTo(kind) < 0) {
                last = 0;
                isFirst = false;
            } else if (number != null && number.kind() == kind) {
                // What is copied may begin in the middle of a list.
                boolean isNext = isFirst && count == 0 || number.value() == last + 1;
                if (!isNext || !isPlausible(number.rest())) {
                    return false;
                }
                last = number.value();
                count++;
            }
        }
        return count > 1 || count == 1 && isCertainAlone(kind);
    }

    /** A single number is that of a heading only in the forms that lists in a text do not have, before other lines. */
    private boolean isCertainAlone(Kind kind) {
        boolean isFormal = kind.compareTo(Kind.ARABIC) < 0;
        return isFormal && numbers.entrySet().stream().filter(entry -> entry.getValue().kind() == kind)
                .allMatch(entry -> isOwnLine(entry.getValue().rest()) && entry.getKey() < lines.size() - 1);
    }

    private static boolean isPlausible(String rest) {
        return isOwnLine(rest) || runIn(rest) > 0;
    }

    private static boolean isOwnLine(String rest) {
        return rest.length() <= LONGEST && rest.chars().noneMatch(c -> "。；！？!?;".indexOf(c) >= 0) && !rest.endsWith("，")
                && !rest.endsWith("：");
    }

    /** The length of a heading that the text runs on behind; 0 for none. */
    private static int runIn(String rest) {
        int stop = rest.indexOf('。');
        return stop > 0 && stop <= LONGEST && stop < rest.length() - 1 && isOwnLine(rest.substring(0, stop)) ? stop : 0;
    }

    private List<Excerpt.Line> build() {
        List<Excerpt.Line> built = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ForeignLine line = lines.get(i);
            HeadingNumber number = numbers.get(i);
            if (line.level().isPresent()) {
                String title = line.number().isEmpty()
                        ? HeadingNumber.of(line.text()).map(HeadingNumber::rest).orElse(line.text()) : line.text();
                built.add(heading(line.level().getAsInt(), title));
            } else if (number != null) {
                int depth = depths.get(number.kind());
                int stop = runIn(number.rest());
                built.add(heading(depth, stop > 0 ? number.rest().substring(0, stop) : number.rest()));
                if (stop > 0) {
                    built.add(plain(number.rest().substring(stop + 1).strip()));
                }
            } else {
                built.add(plain(line.printed()));
            }
        }
        return built;
    }

    private static Excerpt.Line heading(int depth, String title) {
        return new Excerpt.Heading(Math.min(depth, Summary.MAX_DEPTH), Prose.of(title));
    }

    private static Excerpt.Line plain(String text) {
        return new Excerpt.Plain(Prose.of(text));
    }
}
