package org.edusum.ui.pagestyle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.edusum.typeset.Face;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Type;

/**
 * The figures of a page style as a clerk gives them: margins instead of a text block. Any combination may be built; what
 * makes no page is found by {@link StyleCheck}.
 *
 * @param margins   in millimetres
 * @param cells     characters to a full line
 * @param lines     lines to a full page; 0 where the pitch is given
 * @param pitch     from one line to the next, in points; as many lines as the margins leave room for
 * @param numbers   from the text block's foot down to the page number, in millimetres
 * @param contents  deepest sections listed in the contents; 0 is no contents
 */
record StyleFigures(Margins margins, int cells, int lines, Optional<BigDecimal> pitch, Map<Face, String> fonts,
                    Map<TextKind, Type> types, PageStyle.FooterForm footer, BigDecimal numbers, int contents) {

    /** White around the text, in millimetres. */
    record Margins(BigDecimal top, BigDecimal bottom, BigDecimal left, BigDecimal right) { }

    /** A4. */
    private static final PageStyle.Paper PAPER = PageStyle.GB9704.paper();
    private static final BigDecimal POINTS_TO_INCH = BigDecimal.valueOf(72);
    private static final BigDecimal MILLIMETRES_TO_INCH = new BigDecimal("25.4");
    /** In points: so that a style made of another's figures has its lengths to the last digit. */
    private static final int DIGITS = 2;
    private static final double TINY = 0.01;

    static final StyleFigures STANDARD = of(PageStyle.GB9704);

    StyleFigures {
        lines = pitch.isPresent() ? 0 : lines;
        fonts = Map.copyOf(new EnumMap<>(fonts));
        types = Map.copyOf(new EnumMap<>(types));
        if (fonts.size() < Face.values().length || types.size() < TextKind.values().length) {
            throw new IllegalArgumentException("faces without a font, or text without a type");
        }
    }

    /** Those of a style that sets A4. */
    static StyleFigures of(PageStyle style) {
        PageStyle.TextBlock block = style.block();
        return new StyleFigures(new Margins(millimetres(block.top()), millimetres(style.paper().height() - block.bottom()),
                millimetres(block.left()), millimetres(style.paper().width() - block.right())), style.cells(), style.lines(),
                Optional.empty(), style.fonts(), TextKind.map(style.types()), style.footer().form(),
                millimetres(style.footer().drop()), style.contents());
    }

    /** The style of these figures. @throws IllegalArgumentException when they make no page */
    PageStyle style() {
        double top = points(margins.top());
        double left = points(margins.left());
        double height = height();
        double block = pitch.isPresent() ? linesOnPage() * pitch.get().doubleValue() : height;
        // Page numbers stay where they are when lines of another pitch do not fill the page.
        PageStyle.Footer numbering = new PageStyle.Footer(footer, rounded(points(numbers) + height - block),
                footer == PageStyle.FooterForm.DASHES_OUTSIDE ? 1 : 0);
        return new PageStyle(PAPER, new PageStyle.TextBlock(top, left, rounded(PAPER.width() - left - points(margins.right())), block),
                cells, linesOnPage(), fonts, TextKind.types(types), numbering, contents);
    }

    /** Lines to a full page, whether they are given or follow from the pitch. */
    int linesOnPage() {
        return pitch.map(points -> (int) Math.floor((height() + TINY) / points.doubleValue())).orElse(lines);
    }

    /** From one line to the next, in points, whether it is given or follows from the lines. */
    BigDecimal pitchInPoints() {
        return pitch.orElseGet(() -> BigDecimal.valueOf(height() / Math.max(1, lines)).setScale(DIGITS, RoundingMode.HALF_UP));
    }

    /** Width between the margins, in points. */
    double width() {
        return rounded(PAPER.width() - points(margins.left()) - points(margins.right()));
    }

    /** Height between the margins, in points. */
    double height() {
        return rounded(PAPER.height() - points(margins.top()) - points(margins.bottom()));
    }

    private static BigDecimal millimetres(double points) {
        return BigDecimal.valueOf(points).multiply(MILLIMETRES_TO_INCH).divide(POINTS_TO_INCH, 3, RoundingMode.HALF_UP);
    }

    static double points(BigDecimal millimetres) {
        return millimetres.multiply(POINTS_TO_INCH).divide(MILLIMETRES_TO_INCH, DIGITS, RoundingMode.HALF_UP).doubleValue();
    }

    private static double rounded(double points) {
        return BigDecimal.valueOf(points).setScale(DIGITS, RoundingMode.HALF_UP).doubleValue();
    }

    StyleFigures withMargins(Margins changed) {
        return new StyleFigures(changed, cells, lines, pitch, fonts, types, footer, numbers, contents);
    }

    StyleFigures withCells(int changed) {
        return new StyleFigures(margins, changed, lines, pitch, fonts, types, footer, numbers, contents);
    }

    /** With so many lines to a page, whatever pitch that gives. */
    StyleFigures withLines(int changed) {
        return new StyleFigures(margins, cells, changed, Optional.empty(), fonts, types, footer, numbers, contents);
    }

    /** With lines of a pitch, however many that gives. */
    StyleFigures withPitch(BigDecimal points) {
        return new StyleFigures(margins, cells, lines, Optional.of(points), fonts, types, footer, numbers, contents);
    }

    StyleFigures withFont(Face face, String family) {
        Map<Face, String> changed = new EnumMap<>(fonts);
        changed.put(face, family);
        return new StyleFigures(margins, cells, lines, pitch, changed, types, footer, numbers, contents);
    }

    StyleFigures withType(TextKind kind, Type type) {
        Map<TextKind, Type> changed = new EnumMap<>(types);
        changed.put(kind, type);
        return new StyleFigures(margins, cells, lines, pitch, fonts, changed, footer, numbers, contents);
    }

    StyleFigures withFooter(PageStyle.FooterForm changed) {
        return new StyleFigures(margins, cells, lines, pitch, fonts, types, changed, numbers, contents);
    }

    StyleFigures withNumbers(BigDecimal changed) {
        return new StyleFigures(margins, cells, lines, pitch, fonts, types, footer, changed, contents);
    }

    StyleFigures withContents(int changed) {
        return new StyleFigures(margins, cells, lines, pitch, fonts, types, footer, numbers, changed);
    }
}
