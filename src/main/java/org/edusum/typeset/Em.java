package org.edusum.typeset;

/**
 * How wide characters are set: a full one of the size takes the cell, one of another size in proportion.
 *
 * @param size of the type, in points
 * @param cell the room of a full character, in points
 */
record Em(double size, double cell) {

    /** As wide as the type is high. */
    static Em natural(Type type) {
        return new Em(type.size(), type.size());
    }

    /** Of the text, whose characters fill the grid. */
    static Em text(PageStyle style) {
        return onGrid(style.types().text(), style);
    }

    /** Of a type that is condensed as the text is. */
    static Em onGrid(Type type, PageStyle style) {
        return new Em(type.size(), style.cell() * type.size() / style.types().text().size());
    }
}
