package org.edusum.export;

/**
 * Where the signature and the date stand in plain text, which has no layout (GB/T 9704-2012, 7.3.5.2), as distances of
 * their last characters from the right edge.
 *
 * <p>The signature stands two characters from the right edge and the date begins two characters behind the signature's
 * beginning; where the date is longer than the signature, the date stands two characters from the edge and the signature
 * moves left. One without the other stands two characters from the edge.
 *
 * @param signatory in body characters
 * @param date      in body characters
 */
record SignatureBlock(double signatory, double date) {

    private static final double EDGE = 2;
    private static final double STEP = 2;
    /** Characters on a line. */
    static final double LINE = 28;

    /** The place of two lines as printed; an empty one is not printed. */
    static SignatureBlock of(String signatory, String date) {
        double signed = width(signatory);
        double dated = width(date);
        if (signed == 0 || dated == 0 || signed > LINE - EDGE) {
            return new SignatureBlock(EDGE, EDGE);
        }
        return dated > signed ? new SignatureBlock(Math.min(dated - signed + EDGE + STEP, LINE - signed), EDGE)
                : new SignatureBlock(EDGE, signed - dated);
    }

    /** Of a line, in body characters: digits, Latin letters and half-width marks take half of one. */
    static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x250 && c != '·' && c != '×' ? 0.5 : 1).sum();
    }
}
