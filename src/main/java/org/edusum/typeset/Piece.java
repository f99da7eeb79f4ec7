package org.edusum.typeset;

import java.util.List;
import java.util.function.Function;

/**
 * A part of the document that is set at once: a heading, a paragraph, a table.
 *
 * @param key     tells it from all others
 * @param says    all that decides what it prints, but for the values of fields; its prose too
 * @param bond    what it must stand together with
 * @param placing whether it asks for pages of its own
 * @param setter  sets its rows
 */
record Piece(Object key, List<Object> says, Bond bond, Placing placing, Function<Measure, List<Row>> setter) {

    /** What stands on one page with what. */
    enum Bond {
        /** Nothing; but the first two lines with a heading above them, and then the last two also, as Word counts. */
        NONE,
        /** All with what follows. */
        NEXT,
        /** All with what follows, and the last line above it too. */
        BOTH
    }

    /** Where a piece stands. */
    enum Placing {
        /** Below the one before it. */
        BELOW,
        /** So, but with a table on a turned page that follows at once, it goes there. */
        HEAD,
        /** As a head, on a new page. */
        NEW_PAGE,
        /** On turned pages of its own. */
        TURNED
    }

    /** A line left empty below another one. */
    static Piece empty(Bond bond, Placing placing) {
        return new Piece(Row.EMPTY, List.of(), bond, placing, measure -> List.of(Row.EMPTY));
    }

    boolean isEmpty() {
        return key == Row.EMPTY;
    }

    boolean isHead() {
        return placing == Placing.HEAD || placing == Placing.NEW_PAGE;
    }
}
