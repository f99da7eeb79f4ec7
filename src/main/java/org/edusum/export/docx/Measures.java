package org.edusum.export.docx;

/**
 * The page of GB/T 9704-2012 in Word's units: twips (1/20 pt) for lengths, half points for type sizes.
 *
 * <p>16 pt characters stand 0.25 pt closer, so that 28 fit into 156 mm (5.2.3); lines are 28.95 pt, 22 to a page.
 */
final class Measures {

    static final int PAPER_WIDTH = 11906;
    static final int PAPER_HEIGHT = 16838;
    static final int TOP = 2098;
    static final int RIGHT = 1474;
    static final int BOTTOM = 1985;
    static final int LEFT = 1588;
    static final int TEXT_WIDTH = PAPER_WIDTH - LEFT - RIGHT;
    static final int LINE = 579;
    /** Added between body characters. */
    static final int CLOSER = -5;
    /** One body character with its share of the line: 15.75 pt. */
    static final int CHARACTER = 315;
    /** From the paper's lower edge to the footer line's: the dash then lies 7 mm below the text block (7.5). */
    static final int FOOTER = 1440;
    static final int HEADER = 851;
    /** One character of the footer's 四号. */
    static final int FOOTER_CHARACTER = 280;

    /** 二号, 三号, 四号. */
    static final int SIZE_2 = 44;
    static final int SIZE_3 = 32;
    static final int SIZE_4 = 28;

    private Measures() {
    }
}
