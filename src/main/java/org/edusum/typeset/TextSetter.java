package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;
import org.edusum.model.Block;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Place;
import org.edusum.model.Section;
import org.edusum.model.Summary;

/** Sets title, text and signature as rows. */
final class TextSetter {

    /** First lines of paragraphs and headings are indented by two characters, 7.3.3. */
    private static final double INDENT = 2;

    private final Summary summary;
    private final PageStyle style;
    private final LineSetter setter;
    private final List<Row> rows = new ArrayList<>();

    TextSetter(Summary summary, PageStyle style) {
        this.summary = summary;
        this.style = style;
        this.setter = new LineSetter(style.cell());
    }

    List<Row> rows() {
        title();
        Block.of(summary).forEach(this::block);
        signature();
        return rows;
    }

    /** 7.3.1; the text follows after one empty line. */
    private void title() {
        Section root = summary.root();
        Type type = style.types().title();
        double size = type.size();
        LineSetter large = new LineSetter(size);
        List<Mark> marks = new Marks().prose(summary, root.title(), type,
                Element.of(Role.TITLE, new Place.Title(root.id()))).list();
        for (List<Mark> line : new TitleBreaker(marks, style.block().width() / size).lines()) {
            double left = style.block().left() + (style.block().width() - large.width(line)) / 2;
            rows.add(new Row(large.set(line, left, 0), size, true));
        }
        if (!rows.isEmpty()) {
            rows.add(Row.empty());
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(Outline.Entry entry) -> paragraph(heading(entry, ""), true);
            case Block.RunIn(Outline.Entry entry, String stop, Paragraph first) ->
                    paragraph(body(heading(entry, stop), first), false);
            case Block.Plain(Paragraph paragraph) -> paragraph(body(new Marks(), paragraph), false);
            case Block.Grid table -> { }
        }
    }

    private Marks heading(Outline.Entry entry, String stop) {
        Type type = style.types().headings().get(summary.layout().numbering().markAt(entry.level()));
        Element element = Element.heading(entry.level(), new Place.Title(entry.section().id()));
        return new Marks().text(entry.number(), type, element, 0).prose(summary, entry.section().title(), type, element)
                .text(stop, type, element, entry.section().title().length());
    }

    private Marks body(Marks marks, Paragraph paragraph) {
        return marks.prose(summary, paragraph.prose(), style.types().text(),
                Element.of(Role.PARAGRAPH, new Place.Body(paragraph.id())));
    }

    private void paragraph(Marks collected, boolean keeps) {
        List<Mark> marks = collected.list();
        double indent = INDENT;
        for (LineBreaker.Span line : new LineBreaker(marks).lines(style.cells() - INDENT, style.cells())) {
            rows.add(new Row(setter.set(marks.subList(line.from(), line.to()),
                    style.block().left() + indent * style.cell(), line.slack()), style.types().text().size(), keeps));
            indent = 0;
        }
    }

    /** One empty line below the text and never without text on its page, 7.3.5.2 and 7.3.5.5. */
    private void signature() {
        List<Row> signed = new SignatureSetter(summary, style, setter).rows();
        if (!signed.isEmpty()) {
            if (!rows.isEmpty()) {
                rows.set(rows.size() - 1, rows.getLast().kept());
                rows.add(Row.empty());
            }
            rows.addAll(signed);
        }
    }
}
