package org.edusum.export.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.edusum.export.parts.Xml;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Table;
import org.edusum.typeset.Element;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Role;
import org.edusum.typeset.Rule;
import org.edusum.typeset.Run;
import org.edusum.typeset.TableMeasures;

/** Writes a table (附表) with the columns and heights of rows that the layout has, so that pages end where they do there. */
final class TableWriter {

    /** What the lines around a row add to its height in Word; it is taken from the clear space. */
    private static final int RULE = Measures.twips(TableMeasures.RULE);
    /** What is kept of the space below a table, since LibreOffice makes tables a little higher: the page must not lose a line. */
    private static final int SPARE = 40;

    private final Writing writing;
    private final Xml xml;
    private final PageStyle style;
    private final Table table;
    private final Place place;
    /** Of each row, the lines of its longest cell. */
    private final int[] lines;
    /** From the last row's lower edge to the next line of the grid. */
    private int gap;

    TableWriter(Writing writing, Section section, Table table) {
        this.writing = writing;
        this.xml = writing.xml();
        this.style = writing.pages().style();
        this.table = table;
        this.place = new Place.Title(section.id());
        this.lines = new int[table.rows().size()];
        Map<Element, Integer> counts = new HashMap<>();
        writing.printed().pages(place).forEach(page -> measure(page, counts));
    }

    /** @param counts the lines of each cell so far: a row that no page can hold goes on */
    private void measure(Page page, Map<Element, Integer> counts) {
        double last = 0;
        for (Line line : page.lines()) {
            Run run = line.runs().getFirst();
            if (isCell(run.element())) {
                int row = run.element().parent().orElseThrow().number();
                lines[row] = Math.max(lines[row], counts.merge(run.element(), 1, Integer::sum));
                last = row == lines.length - 1 ? line.baseline() : last;
            }
        }
        if (last > 0) {
            gap = gap(page, last);
        }
    }

    private boolean isCell(Element element) {
        return (element.role() == Role.CELL || element.role() == Role.HEAD_CELL) && element.place().filter(place::equals).isPresent();
    }

    private int gap(Page page, double baseline) {
        double top = style.block().top();
        double bottom = page.rules().stream().filter(rule -> rule.y1() == rule.y2()).mapToDouble(Rule::y1)
                .filter(y -> y > baseline).min().orElse(baseline);
        double used = (bottom - top) / style.pitch();
        return (int) Math.max(0, (Math.ceil(used - 1e-6) - used) * writing.measures().line() - SPARE);
    }

    /** What is left below it to the next line of the grid, in twips. */
    int gap() {
        return gap;
    }

    /** @param isKept whether its last row stands on the page of what follows */
    void write(boolean isKept) {
        List<Integer> widths = widths();
        xml.open("w:tbl").open("w:tblPr").val("w:tblStyle", OtherStyles.TABLE)
                .leaf("w:tblW", "w:w", text(widths.stream().mapToInt(Integer::intValue).sum()), "w:type", "dxa").val("w:jc", "center")
                .leaf("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        widths.forEach(width -> xml.leaf("w:gridCol", "w:w", text(width)));
        xml.close();
        for (int row = 0; row < lines.length; row++) {
            row(row, widths, row < table.headRows() || isKept && row == lines.length - 1);
        }
        xml.close();
    }

    /** In twips, their sum being the block's width. */
    private List<Integer> widths() {
        double room = table.isLandscape() ? style.block().height() : style.block().width();
        List<Integer> widths = new ArrayList<>();
        double edge = 0;
        for (double width : TableMeasures.widths(table, room, style)) {
            widths.add(Measures.twips(edge + width) - Measures.twips(edge));
            edge += width;
        }
        return widths;
    }

    private void row(int row, List<Integer> widths, boolean isKept) {
        double height = TableMeasures.height(lines[row], style);
        boolean isHead = row < table.headRows();
        xml.open("w:tr").open("w:trPr");
        // One that no page can hold is parted, and is as high as its text is.
        if (height <= (table.isLandscape() ? style.block().width() : style.block().height())) {
            xml.leaf("w:cantSplit").leaf("w:trHeight", "w:val", text(Measures.twips(height)), "w:hRule", "atLeast");
        }
        if (isHead && isRepeated()) {
            xml.leaf("w:tblHeader");
        }
        xml.close();
        for (int column = 0; column < widths.size(); column++) {
            xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", text(widths.get(column)), "w:type", "dxa")
                    .val("w:vAlign", "center").close();
            cell(table.cell(row, column), isHead, table.columns().get(column).align(), isKept);
            xml.close();
        }
        xml.close();
    }

    private void cell(Prose prose, boolean isHead, Table.Align align, boolean isKept) {
        xml.open("w:p").open("w:pPr").val("w:pStyle", isHead ? OtherStyles.TABLE_HEAD : OtherStyles.TABLE_TEXT);
        if (isKept) {
            xml.leaf("w:keepNext");
        }
        if (!isHead && align != Table.Align.CENTRE) {
            xml.val("w:jc", align == Table.Align.LEFT ? "left" : "right");
        }
        xml.close();
        writing.runs().prose(prose);
        xml.close();
    }

    /** Word repeats no head that has no rows below it, or fills most of a page: neither do our pages. */
    private boolean isRepeated() {
        double taken = IntStream.range(0, table.headRows()).mapToDouble(row -> TableMeasures.height(lines[row], style)).sum();
        return table.headRows() < lines.length
                && taken <= (table.isLandscape() ? style.block().width() : style.block().height()) / 2;
    }

    private static String text(int twips) {
        return String.valueOf(twips);
    }

    /** Clear space above and below the text of a cell, in twips. */
    static int above() {
        return Measures.twips(TableMeasures.ABOVE) - RULE;
    }

    /** Clear space at the sides. */
    static int side() {
        return Measures.twips(TableMeasures.SIDE);
    }

    /** From one line of a cell to the next. */
    static int line(PageStyle style) {
        return Measures.twips(TableMeasures.pitch(style));
    }
}
