package org.edusum.typeset;

/** How far punctuation gives way, in characters: the empty half of its box. */
final class Squeeze {

    private static final String CLOSING = "，。、）》〉」』】〕〗﹞｝］”’";
    private static final String OPENING = "（《〈「『【〔〖﹝｛［“‘";
    private static final String MIDDLE = "；：！？";

    private Squeeze() {
    }

    static double of(Mark mark) {
        double empty = contains(CLOSING, mark) || contains(OPENING, mark) ? 0.5 : contains(MIDDLE, mark) ? 0.25 : 0;
        return empty * mark.origin().scale();
    }

    /** The part of a squeeze that is taken from the left of the box. */
    static double fromLeft(Mark mark, double squeeze) {
        return contains(OPENING, mark) ? squeeze : contains(MIDDLE, mark) ? squeeze / 2 : 0;
    }

    private static boolean contains(String marks, Mark mark) {
        return marks.indexOf(mark.text().codePointAt(0)) >= 0;
    }
}
