package org.edusum.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.edusum.model.Summary;
import org.edusum.template.Templates;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Rule;
import org.edusum.typeset.Run;
import org.edusum.typeset.Type;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.Test;

/** What is painted, in pixels. */
class PagePainterTest {

    private static final double SCALE = 2;
    private static final PageStyle STYLE = PageStyle.GB9704;

    private final Summary summary = Templates.all().getFirst().summary();
    private final Pages pages = new Typesetter(STYLE).layout(summary);
    private final PagePainter painter = new PagePainter(STYLE);

    private BufferedImage paint(Page page) {
        BufferedImage image = new BufferedImage((int) (STYLE.paper().width() * SCALE), (int) (STYLE.paper().height() * SCALE),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        painter.paint(page, graphics, SCALE);
        graphics.dispose();
        return image;
    }

    private static boolean isInk(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y)).getBlue() < 128;
    }

    /** Pixels of ink in a part of the page, given in points. */
    private static int ink(BufferedImage image, double left, double top, double right, double bottom) {
        int count = 0;
        for (int y = (int) (top * SCALE); y < bottom * SCALE; y++) {
            for (int x = (int) (left * SCALE); x < right * SCALE; x++) {
                count += isInk(image, x, y) ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void everyCharacterHasItsInkInItsPlaceAndTheMarginsHaveNone() {
        Page page = pages.all().get(2);
        BufferedImage image = paint(page);
        for (Line line : page.lines()) {
            line.runs().stream().flatMap(run -> run.glyphs().stream()).filter(glyph -> !glyph.text().isBlank()).forEach(glyph ->
                    assertTrue(ink(image, glyph.x(), line.baseline() - 14, glyph.right(), line.baseline() + 3) > 3,
                            glyph.text() + " in " + line.text()));
        }
        assertEquals(0, ink(image, 0, 0, STYLE.block().left() - 1, STYLE.paper().height() - 1));
        assertEquals(0, ink(image, 0, 0, STYLE.paper().width() - 1, STYLE.block().top()));
    }

    @Test
    void blanksAreShadedAndPaperIsWhite() {
        Page page = pages.all().get(2);
        BufferedImage image = paint(page);
        Line line = page.lines().stream().filter(each -> each.runs().stream().anyMatch(Run::isBlank)).findFirst().orElseThrow();
        Run blank = line.runs().stream().filter(Run::isBlank).findFirst().orElseThrow();
        Color shade = new Color(image.getRGB((int) ((blank.left() + 1) * SCALE), (int) ((line.baseline() - 12) * SCALE)));
        assertTrue(shade.getBlue() < 220 && shade.getRed() > 240, shade.toString());
        assertEquals(Color.WHITE.getRGB(), image.getRGB(3, 3));
    }

    @Test
    void boldTypeIsHeavier() {
        Line line = pages.all().get(2).lines().get(1);
        Line bold = new Line(line.baseline(), line.runs().stream().map(run -> new Run(
                new Type(run.face(), run.size(), true), run.glyphs(), run.element(), run.field(), false)).toList());
        int light = inkOf(List.of(line));
        assertTrue(inkOf(List.of(bold)) > light * 1.15);
    }

    private int inkOf(List<Line> lines) {
        return ink(paint(new Page("1", lines, List.of(), Optional.empty(), false, false)), 0, 0, 590, 830);
    }

    @Test
    void rulesAreAsWideAsTheyAre() {
        Page page = new Page("1", List.of(), List.of(new Rule(100, 200, 400, 200, 2)), Optional.empty(), false, false);
        BufferedImage image = paint(page);
        assertEquals(300 * 2 * SCALE * SCALE, ink(image, 0, 0, 590, 830), 20);
        assertTrue(isInk(image, (int) (101 * SCALE), (int) (200.5 * SCALE)));
    }

    /** A table across the page: its upper edge is the paper's left edge, its left edge the paper's foot. */
    @Test
    void aTurnedPageReadsFromItsFootToItsHead() {
        Page page = new Page("1", List.of(), List.of(new Rule(100, 80, 300, 80, 4)), Optional.empty(), false, true);
        BufferedImage image = paint(page);
        double height = STYLE.paper().height();
        assertTrue(isInk(image, (int) (80 * SCALE), (int) ((height - 200) * SCALE)));
        assertEquals(0, ink(image, 0, 0, 590, height - 301));
        assertEquals(0, ink(image, 83, 0, 590, 830));
    }

    @Test
    void thePlainStyleIsPaintedToo() {
        Pages plain = new Typesetter(PageStyle.PLAIN).layout(summary);
        BufferedImage image = new BufferedImage(600, 850, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        new PagePainter(PageStyle.PLAIN).paint(plain.all().getFirst(), graphics, 1);
        graphics.dispose();
        assertTrue(isInkAnywhere(image));
    }

    private static boolean isInkAnywhere(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (isInk(image, x, y) && (image.getRGB(x, y) >>> 24) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
