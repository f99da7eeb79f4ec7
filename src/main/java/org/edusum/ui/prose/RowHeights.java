package org.edusum.ui.prose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Table;

/** How high each row is: measured where it was laid out, guessed where it was not. In pixels. */
final class RowHeights {

    /** More rows than a document has; of those not shown for the longest time the height is forgotten. */
    private static final int MOST = 20_000;

    private final Map<Place, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Known> eldest) {
            return size() > MOST;
        }
    };
    private Rows shown = Rows.none();
    private double[] heights = new double[0];

    /** The height of a row, exact or guessed, for as long as its prose and its table are the same. */
    private record Known(Prose prose, Optional<Table> table, double height) {

        boolean isOf(Row row) {
            return prose == row.prose() && table.equals(row.table());
        }
    }

    /** Takes other rows. @param width of a line of text */
    void show(Rows rows, double width, double zoom) {
        double[] before = heights;
        heights = new double[rows.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = i < before.length && rows.get(i) == shown.get(i) ? before[i] : height(rows.get(i), width, zoom);
        }
        shown = rows;
    }

    private double height(Row row, double width, double zoom) {
        Known before = known.get(row.place());
        if (before == null || !before.isOf(row)) {
            before = new Known(row.prose(), row.table(), Faces.estimate(row, width, zoom));
            known.put(row.place(), before);
        }
        return before.height();
    }

    /** Forgets all, as after a change of width. */
    void forget() {
        known.clear();
        shown = Rows.none();
        heights = new double[0];
    }

    void measured(int index, Row row, double height) {
        heights[index] = height;
        known.put(row.place(), new Known(row.prose(), row.table(), height));
    }

    double of(int index) {
        return heights[index];
    }

    /** The height of the first rows together. @param count how many */
    double ofFirst(int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += heights[i];
        }
        return sum;
    }

    double ofAll() {
        return ofFirst(heights.length);
    }

    /** The row at a distance from the top of the first one; the last one when there are not so many. */
    int indexAt(double distance) {
        int index = 0;
        double bottom = 0;
        while (index < heights.length - 1 && bottom + heights[index] <= distance) {
            bottom += heights[index++];
        }
        return index;
    }
}
