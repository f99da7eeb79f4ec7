package org.edusum.export.docx;

import java.util.List;
import java.util.stream.Collectors;
import org.edusum.export.parts.Xml;
import org.edusum.model.Imprint;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;

/**
 * Writes the imprint (版记, GB/T 9704-2012, 7.4) as a table in a box at the foot of the last page, which is an even one. Where the
 * layout gives it a page of its own, it has a section that begins on an even page.
 */
final class ImprintBox {

    /** Of 0.35 mm and 0.25 mm, in eighths of a point. */
    private static final String THICK = "8";
    private static final String THIN = "6";
    /** The names stand behind this. */
    private static final String COPIES = "抄送：";
    /** A line is lower by this than those of the grid, in twips: so the rules around rows have room in the box. */
    private static final int SPARE = 60;
    /** What the rules take, and the line below the table, in twips. */
    private static final int RULES = 80;
    /** LibreOffice puts a box that fills the free room to the last twip on another page. */
    private static final int TIGHT = 24;

    private final Writing writing;
    private final Xml xml;
    private final Measures measures;
    private final PageStyle style;
    private final Printed printed;

    ImprintBox(Writing writing) {
        this.writing = writing;
        this.xml = writing.xml();
        this.measures = writing.measures();
        this.style = measures.style();
        this.printed = writing.printed();
    }

    /** Whether the layout has one. */
    static boolean isPrinted(Printed printed) {
        return printed.text().anyMatch(page -> isImprint(page, true));
    }

    void write(Imprint imprint, PageSetup setup) {
        Page last = printed.text().reduce((before, after) -> after).orElseThrow();
        if (isImprint(last, false)) {
            setup.upright();
        } else {
            setup.even(last.footer().isPresent());
        }
        int lines = printed.imprint(0).size() + printed.imprint(1).size();
        // No higher than in the layout: text may end right above it.
        int height = Math.max(lines * measures.line(style.types().imprint()) - TIGHT, lines * line(measures) + RULES);
        new TextBox(xml).write("版记", writing.anchors().number(), Measures.twips(style.block().width()), height,
                Measures.twips(style.block().bottom()), () -> {
            table(imprint);
            setup.hair();
        });
    }

    /** Whether a page has lines of the imprint, or any others. */
    private static boolean isImprint(Page page, boolean isWanted) {
        return page.lines().stream().anyMatch(line -> Printed.isImprint(line) == isWanted);
    }

    private void table(Imprint imprint) {
        int width = Measures.twips(style.block().width());
        String side = String.valueOf(Measures.twips(style.types().imprint().size()));
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblW", "w:w", String.valueOf(width), "w:type", "dxa").open("w:tblBorders");
        rule("w:top", THICK);
        rule("w:bottom", THICK);
        rule("w:insideH", THIN);
        xml.close().leaf("w:tblLayout", "w:type", "fixed").open("w:tblCellMar").leaf("w:left", "w:w", side, "w:type", "dxa")
                .leaf("w:right", "w:w", side, "w:type", "dxa").close().close()
                .open("w:tblGrid").leaf("w:gridCol", "w:w", String.valueOf(width)).close();
        List<Line> copies = printed.imprint(0);
        if (!copies.isEmpty()) {
            row(copies.size(), width, () -> copies(text(copies)));
        }
        List<Line> issue = printed.imprint(1);
        if (!issue.isEmpty()) {
            row(issue.size(), width, () -> issue(imprint, issue, width - 2 * Integer.parseInt(side)));
        }
        xml.close();
    }

    private void rule(String edge, String width) {
        xml.leaf(edge, "w:val", "single", "w:sz", width, "w:space", "0", "w:color", "auto");
    }

    private void row(int lines, int width, Runnable content) {
        int height = lines * line(measures);
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:trHeight", "w:val", String.valueOf(height), "w:hRule", "atLeast")
                .close().open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa")
                .val("w:vAlign", "center").close();
        content.run();
        xml.close().close();
    }

    /** Turn-over lines below the first name. */
    private void copies(String text) {
        String label = String.valueOf(COPIES.length() * Measures.twips(style.types().imprint().size()));
        xml.open("w:p").open("w:pPr").val("w:pStyle", OtherStyles.IMPRINT).leaf("w:ind", "w:left", label, "w:hanging", label).close();
        writing.runs().text(text, "");
        xml.close();
    }

    /** The issuer at the left and the date at the right of one line, or of two where they have no room in one. */
    private void issue(Imprint imprint, List<Line> lines, int width) {
        String date = text(lines).substring(imprint.issuer().length());
        boolean isOneLine = lines.size() == 1 && !imprint.issuer().isEmpty() && !date.isEmpty();
        xml.open("w:p").open("w:pPr").val("w:pStyle", OtherStyles.IMPRINT);
        if (isOneLine) {
            xml.open("w:tabs").leaf("w:tab", "w:val", "right", "w:pos", String.valueOf(width)).close();
        } else if (imprint.issuer().isEmpty()) {
            xml.val("w:jc", "right");
        }
        xml.close();
        writing.runs().text(imprint.issuer(), "");
        if (isOneLine) {
            xml.open("w:r").leaf("w:tab").close();
        } else if (!imprint.issuer().isEmpty() && !date.isEmpty()) {
            xml.close().open("w:p").open("w:pPr").val("w:pStyle", OtherStyles.IMPRINT).val("w:jc", "right").close();
        }
        writing.runs().text(date, "");
        xml.close();
    }

    /** The height of a line. */
    static int line(Measures measures) {
        return measures.line(measures.style().types().imprint()) - SPARE;
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining());
    }
}
