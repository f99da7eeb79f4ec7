package org.edusum.typeset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Rows that begin on a new page and follow one another.
 *
 * @param kept the rows that must stand on the page of the next one
 */
record Stretch(Measure measure, List<Row> rows, BitSet kept) {

    /** Rows of each page, repeated heads of tables included; at least one page. What must stand together does where it can. */
    List<List<Row>> pages() {
        List<List<Row>> pages = new ArrayList<>();
        int from = 0;
        do {
            int to = end(from);
            List<Row> page = from < rows.size() ? new ArrayList<>(rows.get(from).repeated()) : new ArrayList<>();
            page.addAll(rows.subList(from, to));
            pages.add(page);
            from = to;
        } while (from < rows.size());
        return pages;
    }

    /** Where the page that begins with a row ends: before which row. */
    private int end(int from) {
        Cursor cursor = new Cursor(measure);
        int full = from;
        while (full < rows.size()) {
            Row row = rows.get(full);
            if (full == from) {
                cursor.addAll(row.repeated());
            } else if (!cursor.fits(row)) {
                break;
            }
            cursor.add(row);
            full++;
        }
        int end = full;
        while (end < rows.size() && end > from && kept.get(end - 1)) {
            end--;
        }
        return end == from ? full : end;
    }
}
