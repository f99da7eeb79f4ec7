package org.edusum.ui.prose;

import java.util.List;

/**
 * What is drawn over one row, in offsets of the prose it shows.
 *
 * @param from       where the selection begins, equal to {@code to} when there is none
 * @param isOpen     whether the selection goes on in the next row
 * @param underlined length of the composed text that begins at {@code composed}; 0 for none
 * @param clause     the part of the composed text that is being converted
 * @param found      what is marked as found
 */
record Marks(int from, int to, boolean isOpen, int composed, int underlined, Composition.Clause clause,
             List<Highlights.Mark> found) {

    static final Marks NONE = new Marks(0, 0, false, 0, 0);

    Marks withFound(List<Highlights.Mark> marks) {
        return marks.isEmpty() ? this : new Marks(from, to, isOpen, composed, underlined, clause, marks);
    }

    /** Without a clause that is being converted, and without anything found. */
    Marks(int from, int to, boolean isOpen, int composed, int underlined) {
        this(from, to, isOpen, composed, underlined, Composition.Clause.NONE, List.of());
    }

    boolean hasSelection() {
        return from < to || isOpen;
    }
}
