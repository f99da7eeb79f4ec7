package org.edusum.export.font;

/**
 * How a character is drawn.
 *
 * @param text    what of it: without what leaves no mark
 * @param advance how far it goes on, in ems
 * @param isWhole whether that is all of it
 */
record Drawing(Cut cut, String text, double advance, boolean isWhole) {

    static Drawing of(Cut cut, String text, boolean isWhole) {
        return new Drawing(cut, text, cut.typeface().advance(text), isWhole);
    }
}
