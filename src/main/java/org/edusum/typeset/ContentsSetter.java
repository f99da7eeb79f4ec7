package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.edusum.model.Attachments;
import org.edusum.model.Outline;
import org.edusum.model.Place;
import org.edusum.model.Summary;

/** Sets the contents (目录): chapters and items with dot leaders and the pages on which they begin. */
final class ContentsSetter {

    private static final String TITLE = "目　录";
    private static final String LEADER = "…";
    /** Room kept at the right for the leader and the number, in characters. */
    private static final double NUMBER = 4;
    /** Clear space on both sides of the leader, in characters. */
    private static final double CLEAR = 0.25;

    private final Summary summary;
    private final PageStyle style;
    private final LineSetter setter;

    ContentsSetter(Summary summary, PageStyle style) {
        this.summary = summary;
        this.style = style;
        this.setter = new LineSetter(style.cell());
    }

    /** None for a summary without chapters. @param text the text's pages alone */
    List<Page> pages(Pages text) {
        List<Row> rows = new ArrayList<>(title());
        for (Outline.Entry entry : Outline.of(summary).entries().values()) {
            if (entry.attachment().isEmpty() && entry.depth() >= 1 && entry.depth() <= style.contents() && isListed(entry)) {
                rows.addAll(entry(entry, text.pageOf(entry.section().id())));
            }
        }
        if (Attachments.chapters(summary.root()) == 0 || style.contents() == 0) {
            return List.of();
        }
        List<List<Row>> pages = Paginator.pages(rows, style.lines());
        return IntStream.range(0, pages.size()).mapToObj(i -> new Page(roman(i + 1),
                Paginator.lines(pages.get(i), style), Optional.empty(), true)).toList();
    }

    /** Items without a title are pure prose: there is nothing to list. */
    private static boolean isListed(Outline.Entry entry) {
        return entry.depth() == 1 || !entry.section().title().isEmpty();
    }

    private List<Row> title() {
        Type type = style.types().contentsTitle();
        double size = type.size();
        LineSetter large = new LineSetter(size);
        List<Mark> marks = new Marks().text(TITLE, type, Element.of(Role.CONTENTS_TITLE), 0).list();
        double left = style.block().left() + (style.block().width() - large.width(marks)) / 2;
        return List.of(new Row(large.set(marks, left, 0), size, true), Row.empty());
    }

    private List<Row> entry(Outline.Entry entry, int page) {
        Element element = Element.of(Role.CONTENTS_ENTRY, new Place.Title(entry.section().id()));
        Type type = style.types().contents();
        List<Mark> marks = new Marks().text(entry.number(), type, element, 0)
                .prose(summary, entry.section().title(), type, element).list();
        double indent = entry.depth() - 1;
        double room = style.cells() - indent - NUMBER;
        List<Row> rows = new ArrayList<>();
        for (LineBreaker.Span span : new LineBreaker(marks).lines(room, room)) {
            List<Run> runs = new ArrayList<>(setter.set(marks.subList(span.from(), span.to()),
                    style.block().left() + indent * style.cell(), Math.min(0, span.slack())));
            boolean isLast = span.to() == marks.size();
            if (isLast) {
                runs.addAll(number(runs.getLast().right(), page, element));
            }
            rows.add(new Row(runs, type.size(), !isLast));
        }
        return rows;
    }

    /** The dots stand in the same places in all lines. */
    private List<Run> number(double from, int page, Element element) {
        Type type = style.types().contents();
        double cell = style.cell();
        List<Mark> number = new Marks().text(String.valueOf(page), type, element, 0).list();
        double left = style.block().right() - setter.width(number);
        double origin = style.block().left();
        int first = (int) Math.ceil((from - origin) / cell + CLEAR);
        int beyond = (int) Math.floor((left - origin) / cell - CLEAR);
        List<Run> runs = new ArrayList<>();
        if (first < beyond) {
            runs.addAll(setter.set(new Marks().text(LEADER.repeat(beyond - first), type, element, 0).list(),
                    origin + first * cell, 0));
        }
        runs.addAll(setter.set(number, left, 0));
        return runs;
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
