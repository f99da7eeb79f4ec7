package org.edusum.importing.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.edusum.importing.score.LabelledText.Heading;
import org.edusum.importing.score.LabelledText.Mark;
import org.edusum.importing.source.Span;

/** What a sharing site or a program makes of a text; the labels follow. */
enum Variant {

    /** All in one line, as previews give it. */
    ONE_LINE,
    /** In pieces of 300 characters without regard to words, each with a number in front. */
    CHUNKED,
    /** Commas, colons, semicolons and brackets of half width. */
    HALF_WIDTH,
    /** Lines broken at 40 characters, as converted pages have them. */
    BROKEN;

    private static final String FULL = "，：；（）";
    private static final String HALF = ",:;()";
    private static final int CHUNK = 300;
    private static final int LINE = 40;

    LabelledText of(LabelledText old) {
        StringBuilder text = new StringBuilder();
        int[] at = new int[old.text().length() + 1];
        List<Span> added = new ArrayList<>();
        int kept = 0;
        int inLine = 0;
        for (int i = 0; i < old.text().length(); i++) {
            char c = old.text().charAt(i);
            if (this == CHUNKED && kept >= added.size() * CHUNK && c != '\n' && !isInsideMark(old, i)) {
                int start = text.length() + (kept == 0 ? 0 : 1);
                text.append(kept == 0 ? "" : "\n").append(added.size() + 1).append('、');
                added.add(new Span(start, text.length()));
            }
            at[i] = text.length();
            if (c == '\n' && (this == ONE_LINE || this == CHUNKED)) {
                continue;
            }
            inLine = c == '\n' ? 0 : inLine + 1;
            text.append(this == HALF_WIDTH && FULL.indexOf(c) >= 0 ? HALF.charAt(FULL.indexOf(c)) : c);
            kept++;
            if (this == BROKEN && inLine == LINE && i + 1 < old.text().length() && old.text().charAt(i + 1) != '\n'
                    && !isInsideMark(old, i + 1)) {
                text.append('\n');
                inLine = 0;
            }
        }
        at[old.text().length()] = text.length();
        List<Span> furniture = new ArrayList<>(old.furniture().stream().map(span -> moved(span, at)).toList());
        furniture.addAll(added);
        return new LabelledText(old.name() + " " + name().toLowerCase(Locale.ROOT), text.toString(),
                old.title().map(span -> moved(span, at)),
                old.headings().stream().map(h -> new Heading(at[h.start()], moved(h.title(), at), h.depth())).toList(),
                old.marks().stream().map(m -> new Mark(moved(m.span(), at), m.unit(), m.kinds(), m.role(), m.isMaybe())).toList(),
                furniture, List.of());
    }

    private static boolean isInsideMark(LabelledText text, int at) {
        return text.marks().stream().anyMatch(mark -> mark.span().start() < at && at < mark.span().end());
    }

    private static Span moved(Span span, int[] at) {
        return span.isEmpty() ? new Span(at[span.start()], at[span.start()])
                : new Span(at[span.start()], at[span.end() - 1] + 1);
    }
}
