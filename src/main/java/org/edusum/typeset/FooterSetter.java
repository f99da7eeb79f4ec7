package org.edusum.typeset;

import java.util.List;
import java.util.Optional;

/** Page numbers: — 1 — in 四号 宋体, at the right of odd pages and the left of even ones (GB/T 9704-2012, 7.5). */
final class FooterSetter {

    /** Height of the dash's upper edge above the baseline, in characters. */
    private static final double DASH = 0.4;

    private FooterSetter() {
    }

    static Line line(int number, PageStyle style) {
        double size = style.sizes().footer();
        List<Mark> marks = new Marks().text("— " + number + " —", Face.SONG, Optional.empty()).list();
        LineSetter setter = new LineSetter(size, size);
        double inset = style.footer().inset() * size;
        double left = number % 2 == 0 ? style.block().left() + inset
                : style.block().right() - inset - setter.width(marks);
        return new Line(style.block().bottom() + style.footer().drop() + DASH * size, setter.set(marks, left, 0));
    }
}
