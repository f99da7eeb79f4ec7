package org.edusum.typeset;

import java.util.List;

/** Page numbers: — 1 — in 四号 宋体, at the right of odd pages and the left of even ones (GB/T 9704-2012, 7.5). */
final class FooterSetter {

    /** Height of the dash's upper edge above the baseline, in characters. */
    private static final double DASH = 0.4;

    private FooterSetter() {
    }

    static Line line(int number, PageStyle style) {
        Type type = style.types().footer();
        double size = type.size();
        List<Mark> marks = new Marks(size).text(text(number, style.footer().form()), type, Element.ARTIFACT, 0).list();
        LineSetter setter = new LineSetter(size);
        double inset = style.footer().inset() * size;
        double left = switch (style.footer().form()) {
            case DASHES_OUTSIDE -> number % 2 == 0 ? style.block().left() + inset
                    : style.block().right() - inset - setter.width(marks);
            case DASHES_CENTRED, PLAIN_CENTRED -> style.block().left() + (style.block().width() - setter.width(marks)) / 2;
        };
        return new Line(style.block().bottom() + style.footer().drop() + DASH * size, setter.set(marks, left, 0));
    }

    private static String text(int number, PageStyle.FooterForm form) {
        return switch (form) {
            case DASHES_OUTSIDE, DASHES_CENTRED -> "— " + number + " —";
            case PLAIN_CENTRED -> String.valueOf(number);
        };
    }
}
