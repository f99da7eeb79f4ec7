package org.edusum.importing.source.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the numbered paragraphs of a document, from its beginning on. */
final class Counting {

    private static final int UNUSED = Integer.MIN_VALUE;

    private final Numbering numbering;
    private final Styles styles;
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    Counting(Numbering numbering, Styles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    /** The number of the next paragraph with what follows it; empty if it has none. */
    String next(ParagraphLook paragraph, String style) {
        Optional<ListPlace> given = styles.list(style);
        Optional<ListPlace> place = paragraph.list().map(own -> own.or(given)).or(() -> given);
        if (place.isEmpty() || place.get().list().orElse(0) == 0) {
            return "";
        }
        int id = place.get().list().getAsInt();
        return numbering.list(id).map(list -> {
            int level = place.get().level().orElseGet(() -> levelOf(list, style));
            return count(id, list, level);
        }).orElse("");
    }

    /** A list knows the styles of its levels. */
    private static int levelOf(Numbering.DocList list, String style) {
        for (int level = 0; level < Numbering.LEVELS; level++) {
            if (list.levels()[level].style().filter(style::equals).isPresent()) {
                return level;
            }
        }
        return 0;
    }

    private String count(int id, Numbering.DocList list, int level) {
        int[] counter = counters.computeIfAbsent(list.counted(), key -> {
            int[] fresh = new int[Numbering.LEVELS];
            Arrays.fill(fresh, UNUSED);
            return fresh;
        });
        if (begun.add(id)) {
            for (int i = 0; i < Numbering.LEVELS; i++) {
                counter[i] = list.restarts()[i] ? UNUSED : counter[i];
            }
        }
        counter[level] = counter[level] == UNUSED ? list.levels()[level].start() : counter[level] + 1;
        for (int i = level + 1; i < Numbering.LEVELS; i++) {
            int after = list.levels()[i].restart().orElse(i);
            counter[i] = level < after ? UNUSED : counter[i];
        }
        String number = printed(list, level, counter);
        return number.isBlank() ? "" : number.strip() + list.levels()[level].gap();
    }

    private static String printed(Numbering.DocList list, int level, int[] counter) {
        ListLevel own = list.levels()[level];
        // Bullets are no numbers, whatever sign they show.
        if (own.form().equals("bullet")) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        String pattern = own.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            boolean isNumber = pattern.charAt(i) == '%' && i + 1 < pattern.length()
                    && pattern.charAt(i + 1) >= '1' && pattern.charAt(i + 1) <= '9';
            if (!isNumber) {
                out.append(pattern.charAt(i));
                continue;
            }
            int shown = pattern.charAt(++i) - '1';
            String form = list.levels()[shown].form();
            // A level above that was never counted shows where it will start.
            int count = counter[shown] == UNUSED ? list.levels()[shown].start() : counter[shown];
            out.append(NumberForm.print(own.isLegal() && !form.equals("none") ? "decimal" : form, count));
        }
        return out.toString();
    }
}
