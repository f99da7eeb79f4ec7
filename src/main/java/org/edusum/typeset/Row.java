package org.edusum.typeset;

import java.util.List;

/**
 * A line before it has its page.
 *
 * @param runs  none in an empty line
 * @param size  of the type, in points
 * @param keeps whether the next row must stand on the same page
 */
record Row(List<Run> runs, double size, boolean keeps) {

    Row {
        runs = List.copyOf(runs);
    }

    static Row empty() {
        return new Row(List.of(), 0, true);
    }

    Row kept() {
        return new Row(runs, size, true);
    }
}
