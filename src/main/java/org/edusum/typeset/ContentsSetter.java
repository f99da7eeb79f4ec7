package org.edusum.typeset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.edusum.model.Outline;
import org.edusum.model.Place;
import org.edusum.model.Summary;

/** Sets the contents (目录): chapters and items with dot leaders and the pages on which they begin. */
final class ContentsSetter {

    private static final String TITLE = "目　录";
    private static final String LEADER = "…";
    /** Between 附件 with its number and the title. */
    private static final String GAP = "　";
    /** Room kept at the right for the leader and the number, in characters. */
    private static final double NUMBER = 4;
    /** Clear space on both sides of the leader, in characters. */
    private static final double CLEAR = 0.25;

    private final Summary summary;
    private final PageStyle style;
    private final Memory memory;
    private final Measure measure;
    private final Em em;
    private final LineSetter setter;

    ContentsSetter(Summary summary, PageStyle style, Memory memory) {
        this.summary = summary;
        this.style = style;
        this.memory = memory;
        this.measure = Measure.upright(style);
        this.em = Em.onGrid(style.types().contents(), style);
        this.setter = new LineSetter(em.cell());
    }

    /** None for a summary without chapters and attachments. @param text the text's pages alone */
    List<Sheet> sheets(Pages text) {
        if (summary.root().children().isEmpty() || style.contents() == 0) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>(memory.rows(Role.CONTENTS_TITLE, List.of(), summary, this::title));
        rows.add(Row.EMPTY);
        BitSet kept = new BitSet();
        kept.set(0, rows.size());
        for (Outline.Entry entry : Outline.of(summary).entries().values()) {
            if (entry.depth() >= 1 && entry.depth() <= style.contents() && isListed(entry)) {
                int from = rows.size();
                int page = text.pageOf(entry.section().id());
                Element element = Element.of(Role.CONTENTS_ENTRY, new Place.Title(entry.section().id()));
                rows.addAll(memory.rows(List.of(Role.CONTENTS_ENTRY, entry.section().id()), List.of(entry.number(), entry.section().title(), entry.depth(), page), summary,
                        () -> entry(entry, page, element)));
                kept.set(from, rows.size() - 1);
            }
        }
        List<List<Row>> pages = new Stretch(measure, rows, kept).pages();
        return IntStream.range(0, pages.size())
                .mapToObj(i -> new Sheet(i + 1, pages.get(i), measure, true, false, Optional.empty())).toList();
    }

    /** Items without a title are pure prose: there is nothing to list. */
    private static boolean isListed(Outline.Entry entry) {
        return entry.depth() == 1 || !entry.section().title().isEmpty();
    }

    private List<Row> title() {
        Type type = style.types().contentsTitle();
        LineSetter large = new LineSetter(type.size());
        List<Mark> marks = new Marks(type.size()).text(TITLE, type, Element.of(Role.CONTENTS_TITLE), 0).list();
        double left = measure.left() + (measure.width() - large.width(marks)) / 2;
        return List.of(Row.text(large.set(marks, left, 0), style));
    }

    private List<Row> entry(Outline.Entry entry, int page, Element element) {
        Type type = style.types().contents();
        List<Mark> marks = marks().text(entry.number() + (entry.isAttachment() ? GAP : ""), type, element, 0)
                .prose(summary, entry.section().title(), type, element).list();
        double indent = entry.depth() - 1;
        double room = measure.room(em) - indent - NUMBER;
        List<Row> rows = new ArrayList<>();
        for (LineBreaker.Span span : new LineBreaker(marks).lines(room, room)) {
            List<Run> runs = new ArrayList<>(setter.set(marks.subList(span.from(), span.to()),
                    measure.left() + indent * em.cell(), Math.min(0, span.slack())));
            if (span.to() == marks.size()) {
                runs.addAll(number(runs.getLast().right(), page, element));
            }
            rows.add(Row.text(runs, style));
        }
        return rows;
    }

    /** The dots stand in the same places in all lines. */
    private List<Run> number(double from, int page, Element element) {
        Type type = style.types().contents();
        List<Mark> number = marks().text(String.valueOf(page), type, element, 0).list();
        double left = measure.right() - setter.width(number);
        double origin = measure.left();
        int first = (int) Math.ceil((from - origin) / em.cell() + CLEAR);
        int beyond = (int) Math.floor((left - origin) / em.cell() - CLEAR);
        List<Run> runs = new ArrayList<>();
        if (first < beyond) {
            runs.addAll(setter.set(marks().text(LEADER.repeat(beyond - first), type, element, 0).list(),
                    origin + first * em.cell(), 0));
        }
        runs.addAll(setter.set(number, left, 0));
        return runs;
    }

    private Marks marks() {
        return new Marks(style.types().contents().size());
    }

    /** Roman numerals from i, as contents pages have them; they are not printed. */
    static String roman(int n) {
        int[] values = {50, 40, 10, 9, 5, 4, 1};
        String[] digits = {"l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder out = new StringBuilder();
        int rest = n;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                out.append(digits[i]);
            }
        }
        return out.toString();
    }
}
