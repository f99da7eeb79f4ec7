package org.edusum.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edusum.model.Table;

/** The figures of a table (附表), in points. */
public final class TableMeasures {

    /** Between a column's edge and its text. */
    public static final double SIDE = 2.84;
    /** Between a row's edges and its text, above and below. */
    public static final double ABOVE = 2;
    /** Stroke of the lines around cells. */
    public static final double RULE = 0.5;
    /** From one line to the next, in sizes of the type. */
    private static final double LEADING = 1.5;

    private TableMeasures() {
    }

    /** From one line of a cell to the next. */
    public static double pitch(PageStyle style) {
        return LEADING * Math.max(style.types().table().size(), style.types().tableHead().size());
    }

    /** Height of a row whose longest cell has so many lines. */
    public static double height(int lines, PageStyle style) {
        return Math.max(1, lines) * pitch(style) + 2 * ABOVE;
    }

    /** How wide each column is: by the weights, but each holds a character where there is room for that. */
    public static List<Double> widths(Table table, double room, PageStyle style) {
        int count = table.columns().size();
        double least = Math.min(room / count,
                Math.max(style.types().table().size(), style.types().tableHead().size()) + 2 * SIDE);
        boolean[] isLeast = new boolean[count];
        double[] widths = new double[count];
        boolean isSettled = false;
        while (!isSettled) {
            double rest = room;
            double weights = 0;
            for (int i = 0; i < count; i++) {
                rest -= isLeast[i] ? least : 0;
                weights += isLeast[i] ? 0 : table.columns().get(i).weight();
            }
            isSettled = true;
            for (int i = 0; i < count; i++) {
                widths[i] = isLeast[i] ? least : rest * table.columns().get(i).weight() / weights;
                if (!isLeast[i] && widths[i] < least - 1e-9) {
                    isLeast[i] = true;
                    isSettled = false;
                }
            }
        }
        return Arrays.stream(widths).boxed().toList();
    }

    /** Where columns begin and end, one more than there are columns. */
    static List<Double> edges(Table table, Measure measure, PageStyle style) {
        List<Double> edges = new ArrayList<>(List.of(measure.left()));
        for (double width : widths(table, measure.width(), style)) {
            edges.add(edges.getLast() + width);
        }
        edges.set(edges.size() - 1, measure.right());
        return List.copyOf(edges);
    }
}
