package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;

/** Divides rows into pages, so that what must stand together does. */
final class Paginator {

    private Paginator() {
    }

    /** Rows of each page; at least one page. @param lines to a page */
    static List<List<Row>> pages(List<Row> rows, int lines) {
        List<List<Row>> pages = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(rows.size(), from + lines);
            int last = to;
            while (last < rows.size() && last > from && rows.get(last - 1).keeps()) {
                last--;
            }
            to = last == from ? to : last;
            pages.add(rows.subList(from, to));
            from = to;
        } while (from < rows.size());
        return pages;
    }

    /** The lines of a page, each with its baseline. */
    static List<Line> lines(List<Row> rows, PageStyle style) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!row.runs().isEmpty()) {
                lines.add(new Line(style.block().top() + i * style.pitch() + style.ascent(row.size()), row.runs()));
            }
        }
        return lines;
    }
}
