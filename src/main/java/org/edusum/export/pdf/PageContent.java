package org.edusum.export.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.edusum.typeset.Element;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Role;
import org.edusum.typeset.Rule;
import org.edusum.typeset.Run;

/**
 * What is drawn on one page, every piece marked as part of the document or as an artifact of the page (PDF/UA-1, 7.1): first what
 * lies under the text, then the text in reading order, then the page number.
 */
final class PageContent {

    private static final String LAYOUT = "/Artifact <</Type /Layout>> BDC\n";
    private static final String REPEATED = "/Artifact <</Type /Pagination>> BDC\n";
    private static final String FOOTER = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";
    /** Behind what is still to be filled. */
    private static final double[] BLANK = {1, 0.961, 0.745};
    /** Of the type's size: how far the colour reaches above and below the baseline. */
    private static final double ABOVE = 0.95;
    private static final double BELOW = 0.2;

    private final Page page;
    private final COSDictionary sheet;
    private final PageStyle.Paper paper;
    private final RunPainter painter;
    private final StructureTree structure;
    private final Operators out = new Operators();
    /** Height of the page as its lines are given for it. */
    private final double height;
    private Optional<Element> open = Optional.empty();

    /** @param sheet the page's dictionary */
    PageContent(Page page, COSDictionary sheet, PageStyle.Paper paper, RunPainter painter, StructureTree structure) {
        this.page = page;
        this.sheet = sheet;
        this.paper = paper;
        this.painter = painter;
        this.structure = structure;
        this.height = page.isTurned() ? paper.width() : paper.height();
    }

    /** @param isMarked whether blanks are */
    byte[] write(boolean isMarked) {
        structure.begin(sheet);
        if (page.isTurned()) {
            out.add("q").add("cm", 0, 1, -1, 0, paper.width(), 0);
        }
        if (!page.rules().isEmpty() || isMarked) {
            ground(isMarked);
        }
        for (Line line : page.lines()) {
            for (Run run : line.runs()) {
                mark(run);
                painter.paint(out, run, height - line.baseline());
            }
        }
        close();
        if (page.isTurned()) {
            out.add("Q");
        }
        page.footer().ifPresent(this::footer);
        return out.bytes();
    }

    private void ground(boolean isMarked) {
        out.raw(LAYOUT);
        for (Line line : page.lines()) {
            line.runs().stream().filter(run -> isMarked && run.isBlank()).forEach(run -> blank(run, height - line.baseline()));
        }
        out.add("g", 0);
        for (Rule rule : page.rules()) {
            out.add("w", rule.width()).add("m", rule.x1(), height - rule.y1()).add("l", rule.x2(), height - rule.y2()).add("S");
        }
        out.add("EMC");
    }

    private void blank(Run run, double y) {
        out.add("rg", BLANK).add("re", run.left(), y - BELOW * run.size(), run.right() - run.left(),
                (ABOVE + BELOW) * run.size()).add("f");
    }

    /** Runs of one element are one piece, on however many lines. */
    private void mark(Run run) {
        Element element = isLeader(run) ? Element.ARTIFACT : run.element();
        if (open.filter(element::equals).isPresent()) {
            return;
        }
        close();
        if (element.role() == Role.ARTIFACT) {
            out.raw(REPEATED);
        } else {
            StructureTree.Piece piece = structure.add(sheet, element);
            out.raw("/" + piece.tag() + " <</MCID " + piece.number() + ">> BDC\n");
        }
        open = Optional.of(element);
    }

    /** Nobody wants to hear the dots before a page number. */
    private static boolean isLeader(Run run) {
        return run.element().role() == Role.CONTENTS_ENTRY && run.text().chars().allMatch(c -> "…．.·".indexOf(c) >= 0);
    }

    private void close() {
        if (open.isPresent()) {
            out.add("EMC");
        }
        open = Optional.empty();
    }

    private void footer(Line line) {
        out.raw(FOOTER);
        line.runs().forEach(run -> painter.paint(out, run, paper.height() - line.baseline()));
        out.add("EMC");
    }
}
