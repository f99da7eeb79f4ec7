package org.edusum.ui.outline;

import org.edusum.model.SectionId;

/**
 * What the tree shows of a section.
 *
 * @param number as printed; empty for the root
 * @param title  as printed; may be empty
 * @param fields different fields in the section and below it
 * @param filled how many of them have a value
 */
record OutlineNode(SectionId id, String number, String title, int fields, int filled) {

    /** How far a section is, as a mark that differs by shape. */
    String mark() {
        return fields == 0 ? "" : filled == 0 ? "○" : filled < fields ? "◐" : "●";
    }

    String name() {
        return number + title;
    }
}
