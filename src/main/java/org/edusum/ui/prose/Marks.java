package org.edusum.ui.prose;

/**
 * What is drawn over one row, in offsets of the prose it shows.
 *
 * @param from       where the selection begins, equal to {@code to} when there is none
 * @param isOpen     whether the selection goes on in the next row
 * @param underlined length of the composed text that begins at {@code composed}; 0 for none
 * @param clause     the part of the composed text that is being converted
 */
record Marks(int from, int to, boolean isOpen, int composed, int underlined, Composition.Clause clause) {

    static final Marks NONE = new Marks(0, 0, false, 0, 0);

    /** Without a clause that is being converted. */
    Marks(int from, int to, boolean isOpen, int composed, int underlined) {
        this(from, to, isOpen, composed, underlined, Composition.Clause.NONE);
    }

    boolean hasSelection() {
        return from < to || isOpen;
    }
}
