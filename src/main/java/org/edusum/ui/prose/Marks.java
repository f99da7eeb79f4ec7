package org.edusum.ui.prose;

import java.util.List;

/**
 * What is drawn over one row, in offsets of the prose it shows.
 *
 * @param from       where the selection begins, equal to {@code to} when there is none
 * @param isOpen     whether the selection goes on in the next row
 * @param found      what is marked as found
 * @param underlined length of the composed text that begins at {@code composed}; 0 for none
 */
record Marks(int from, int to, boolean isOpen, int composed, int underlined, List<Highlights.Mark> found) {

    static final Marks NONE = new Marks(0, 0, false, 0, 0, List.of());

    Marks withFound(List<Highlights.Mark> marks) {
        return marks.isEmpty() ? this : new Marks(from, to, isOpen, composed, underlined, marks);
    }

    boolean hasSelection() {
        return from < to || isOpen;
    }
}
