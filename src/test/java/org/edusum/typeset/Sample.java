package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.edusum.model.Formalities;
import org.edusum.model.HeadingForm;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Table;

/** Builds small summaries; ids count up. */
final class Sample {

    /** Fills exactly one line as a turn-over line of the standard's style. */
    static final String LINE = "本年度全区各级各类学校的办学条件持续改善教育质量稳步提升";

    private int ids;

    Summary summary(String title, Section... sections) {
        Section root = new Section(new SectionId("root"), Prose.of(title), List.of(), List.of(sections));
        return new Summary(root, signature("", ""), Map.of(), Map.of(), new Layout(Numbering.SKIPPING, HeadingForm.RUN_IN));
    }

    Section section(String title, String... body) {
        return new Section(new SectionId("s" + ++ids), Prose.of(title), Stream.of(body).map(this::paragraph).toList(), List.of());
    }

    Section attachment(String title, String... body) {
        return section(title, body).withKind(Section.Kind.ATTACHMENT);
    }

    /** A chapter that fills so many lines of the standard's style, its heading not counted. */
    Section filling(String title, int lines) {
        return section(title, LINE.repeat(lines).substring(2));
    }

    Signature signature(String signatory, String date) {
        return new Signature(paragraph(signatory), paragraph(date));
    }

    private Paragraph paragraph(String text) {
        return new Paragraph(new ParagraphId("p" + ++ids), Prose.of(text));
    }

    static Section with(Section section, Table table) {
        return section.withTable(Optional.of(table));
    }

    static Summary with(Summary summary, Formalities formalities) {
        return summary.withFormalities(formalities);
    }

    /** A table of columns of equal width. @param rows cells parted by | */
    static Table table(int headRows, String... rows) {
        List<List<Prose>> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(Stream.of(row.split("\\|", -1)).map(Prose::of).toList());
        }
        List<Table.Column> columns = cells.getFirst().stream().map(cell -> new Table.Column(100, Table.Align.LEFT)).toList();
        return new Table(columns, headRows, cells, false);
    }

    static Pages layout(Summary summary) {
        return new Typesetter(PageStyle.GB9704).layout(summary);
    }

    /** The text's pages. */
    static List<Page> pages(Summary summary) {
        return layout(summary).all().stream().filter(page -> !page.isContents()).toList();
    }

    static List<String> texts(Page page) {
        return page.lines().stream().map(Line::text).toList();
    }

    /** On which line of the grid a line stands, from 1; a fraction off the grid. */
    static double row(Line line) {
        PageStyle style = PageStyle.GB9704;
        double ascent = style.ascent(line.runs().getFirst().size());
        return Math.round(((line.baseline() - style.block().top() - ascent) / style.pitch() + 1) * 1000) / 1000.0;
    }

    /** How many characters from the block's left edge a line begins. */
    static double column(Line line) {
        return Math.round((line.left() - PageStyle.GB9704.block().left()) / PageStyle.GB9704.cell() * 1000) / 1000.0;
    }
}
