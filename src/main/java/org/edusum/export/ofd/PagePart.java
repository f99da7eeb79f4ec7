package org.edusum.export.ofd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edusum.export.font.Strip;
import org.edusum.export.parts.Xml;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.Rule;
import org.edusum.typeset.Run;

/**
 * {@code Content.xml} of one page: text objects (GB/T 33190-2016, 11), paths (9) for rules and for the ground of blanks.
 *
 * <p>Every text object names the glyphs of its font, so that the subset is drawn whatever a reader thinks of its character map.
 */
final class PagePart {

    /** Behind what is still to be filled. */
    private static final String BLANK = "255 245 190";
    /** Of the type's size: how far that ground reaches above and below the baseline. */
    private static final double GROUND_ABOVE = 0.95;
    private static final double GROUND_BELOW = 0.2;
    /** Of the type's size: the box of a text around its origins; room for any ink, below the next line's. */
    private static final double ABOVE = 1.1;
    private static final double BELOW = 0.4;
    private static final double BESIDE = 0.2;
    /** Bold type is stroked with this part of its size. */
    private static final double BOLD = 30;
    private static final int SCALE_DECIMALS = 5;

    private final Fonts fonts;
    private final Navigation navigation;
    private final Ids ids;
    private final long paperHeight;
    private final boolean isMarked;
    private final Xml xml = Xml.part("ofd:Page", "ofd");
    private boolean isTurned;

    /** @param height of the paper, in points; @param isMarked whether blanks are */
    PagePart(Fonts fonts, Navigation navigation, Ids ids, double height, boolean isMarked) {
        this.fonts = fonts;
        this.navigation = navigation;
        this.ids = ids;
        this.paperHeight = Mm.of(height);
        this.isMarked = isMarked;
    }

    byte[] part(Page page) {
        xml.open("ofd:Content").open("ofd:Layer", "ID", id(), "Type", "Body");
        isTurned = page.isTurned();
        page.rules().forEach(this::rule);
        if (isMarked) {
            page.lines().forEach(this::grounds);
        }
        page.lines().forEach(line -> line(line, page.isContents() ? target(line) : Optional.empty()));
        isTurned = false;
        page.footer().ifPresent(line -> line(line, Optional.empty()));
        return xml.bytes();
    }

    private String id() {
        return String.valueOf(ids.next());
    }

    /** Where a line of the contents leads to. */
    private Optional<Target> target(Line line) {
        return line.runs().getLast().place().orElse(null) instanceof Place.Title(SectionId section)
                ? navigation.target(section) : Optional.empty();
    }

    private void rule(Rule rule) {
        Box box = Box.of(Math.min(rule.x1(), rule.x2()) - rule.width(), Math.min(rule.y1(), rule.y2()) - rule.width(),
                Math.max(rule.x1(), rule.x2()) + rule.width(), Math.max(rule.y1(), rule.y2()) + rule.width());
        path(box, "LineWidth", Mm.text(rule.width()));
        xml.leaf("ofd:StrokeColor", "Value", "0 0 0");
        xml.text("ofd:AbbreviatedData", "M " + point(box, rule.x1(), rule.y1()) + " L " + point(box, rule.x2(), rule.y2())).close();
    }

    private static String point(Box box, double x, double y) {
        return Mm.text(Mm.of(x) - box.left()) + " " + Mm.text(Mm.of(y) - box.top());
    }

    private void grounds(Line line) {
        line.runs().stream().filter(Run::isBlank).forEach(run -> ground(run, line.baseline()));
    }

    private void ground(Run run, double baseline) {
        Box box = Box.of(run.left(), baseline - GROUND_ABOVE * run.size(), run.right(), baseline + GROUND_BELOW * run.size());
        String right = Mm.text(box.width());
        String bottom = Mm.text(box.height());
        path(box, "Stroke", "false", "Fill", "true");
        xml.leaf("ofd:FillColor", "Value", BLANK);
        xml.text("ofd:AbbreviatedData", "M 0 0 L %s 0 L %s %s L 0 %s C".formatted(right, right, bottom, bottom)).close();
    }

    /** Opens a path object. */
    private void path(Box box, String... attributes) {
        xml.open("ofd:PathObject", "ID", id(), "Boundary", place(box).text());
        if (isTurned) {
            xml.attribute("CTM", matrix(box, 1));
        }
        for (int i = 0; i < attributes.length; i += 2) {
            xml.attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void line(Line line, Optional<Target> target) {
        for (Run run : line.runs()) {
            for (Strip strip : fonts.strips(run)) {
                TextPiece.of(strip, fonts.of(strip), run.size()).forEach(piece -> text(piece, strip, run, line.baseline(), target));
            }
        }
    }

    private void text(TextPiece piece, Strip strip, Run run, double baseline, Optional<Target> target) {
        SubsetFont font = fonts.of(strip);
        double size = run.size();
        TextPiece.Placed last = piece.drawn().getLast();
        Box box = Box.of(piece.left() - BESIDE * size, baseline - ABOVE * size,
                last.x() + font.advance(last.character()) * size * strip.scale() + BESIDE * size, baseline + BELOW * size);
        xml.open("ofd:TextObject", "ID", id(), "Boundary", place(box).text());
        if (isTurned || strip.scale() != 1) {
            xml.attribute("CTM", matrix(box, strip.scale()));
        }
        xml.attribute("Font", String.valueOf(font.id()));
        xml.attribute("Size", Mm.text(size));
        if (strip.isBold()) {
            xml.attribute("LineWidth", Mm.text(size / BOLD));
            xml.attribute("Stroke", "true");
        }
        target.ifPresent(t -> t.write(xml));
        xml.leaf("ofd:FillColor", "Value", "0 0 0");
        if (strip.isBold()) {
            xml.leaf("ofd:StrokeColor", "Value", "0 0 0");
        }
        glyphs(piece, font);
        characters(piece, box, strip.scale(), baseline);
        xml.close();
    }

    private void glyphs(TextPiece piece, SubsetFont font) {
        List<TextPiece.Placed> drawn = piece.drawn();
        xml.open("ofd:CGTransform", "CodePosition", "0", "CodeCount", String.valueOf(piece.text().length()),
                "GlyphCount", String.valueOf(drawn.size()));
        xml.text("ofd:Glyphs", drawn.stream().map(placed -> String.valueOf(font.glyph(placed.character())))
                .collect(Collectors.joining(" "))).close();
    }

    private void characters(TextPiece piece, Box box, double scale, double baseline) {
        long[] places = piece.drawn().stream()
                .mapToLong(placed -> Math.round((Mm.of(placed.x()) - box.left()) / scale)).toArray();
        StringBuilder steps = new StringBuilder();
        for (int i = 1; i < places.length; i++) {
            steps.append(i > 1 ? " " : "").append(Mm.text(places[i] - places[i - 1]));
        }
        xml.open("ofd:TextCode", "X", Mm.text(places[0]), "Y", Mm.text(Mm.of(baseline) - box.top()));
        if (!steps.isEmpty()) {
            xml.attribute("DeltaX", steps.toString());
        }
        xml.characters(piece.text()).close();
    }

    private Box place(Box box) {
        return isTurned ? box.turned(paperHeight) : box;
    }

    /**
     * From places in a box to the paper: condensed, and turned anticlockwise where the page is. The matrix is (a b c d e f) with
     * x' = ax + cy + e and y' = bx + dy + f (GB/T 33190-2016, 8.5).
     */
    private String matrix(Box box, double scale) {
        String s = BigDecimal.valueOf(scale).setScale(SCALE_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return isTurned ? "0 -" + s + " 1 0 0 " + Mm.text(box.width()) : s + " 0 0 1 0 0";
    }
}
