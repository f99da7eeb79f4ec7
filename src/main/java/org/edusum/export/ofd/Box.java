package org.edusum.export.ofd;

/**
 * A rectangle, in thousandths of a millimetre from the upper left. Viewers draw nothing of an object beyond its box.
 */
record Box(long left, long top, long width, long height) {

    static Box of(double left, double top, double right, double bottom) {
        long x = Mm.of(left);
        long y = Mm.of(top);
        return new Box(x, y, Mm.of(right) - x, Mm.of(bottom) - y);
    }

    /** Where it stands on the paper when it was given for the paper turned. @param height of the paper */
    Box turned(long height) {
        return new Box(top, height - left - width, this.height, width);
    }

    String text() {
        return Mm.text(left) + " " + Mm.text(top) + " " + Mm.text(width) + " " + Mm.text(height);
    }
}
