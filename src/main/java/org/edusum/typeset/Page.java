package org.edusum.typeset;

import java.util.List;
import java.util.Optional;

/**
 * A page.
 *
 * @param label      what viewers call it: Roman in the contents, Arabic in the text, both from one
 * @param lines      in reading order, from top to bottom, without empty ones; the cells of a table row stand on lines of
 *                   their own, from left to right
 * @param rules      of tables and the imprint
 * @param footer     the page number, where one is printed
 * @param isContents whether the page belongs to the contents
 * @param isTurned   whether lines and rules, but not the footer, are given for the paper turned: its width is then the
 *                   paper's height, and its upper edge the paper's left edge (a table across the page, clause 8)
 */
public record Page(String label, List<Line> lines, List<Rule> rules, Optional<Line> footer, boolean isContents,
                   boolean isTurned) {

    public Page {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    /** An upright page without rules. */
    Page(String label, List<Line> lines, Optional<Line> footer, boolean isContents) {
        this(label, lines, List.of(), footer, isContents, false);
    }
}
