package org.edusum.export.ofd;

/** Numbers of what parts refer to: one row for the whole document. */
final class Ids {

    private int last;

    int next() {
        return ++last;
    }

    /** The greatest given so far. */
    int last() {
        return last;
    }
}
