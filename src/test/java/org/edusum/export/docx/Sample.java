package org.edusum.export.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.edusum.export.Filled;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Formalities;
import org.edusum.model.Imprint;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Table;

/** The filled template with all that an official document can have: addressee, tables, attachments, imprint. */
final class Sample {

    /** The columns are 1 : 4 : 2. */
    static final Table TABLE = table(30, false);
    static final String LONG = "云川区清溪镇中心小学（含附属幼儿园、教学点）及其分校";

    private Sample() {
    }

    /** A table in the first chapter; three attachments: a long table, a landscape one, headings. */
    static Summary summary() {
        Summary summary = Filled.template();
        List<Section> children = new ArrayList<>(summary.root().children());
        children.set(0, children.getFirst().withTable(Optional.of(table(3, false))));
        children.add(attachment("a1", "学校基本情况统计表", List.of()).withTable(Optional.of(TABLE)));
        children.add(attachment("a2", "教育经费收支明细表", List.of()).withBody(List.of()).withTable(Optional.of(table(40, true))));
        children.add(attachment("a3", "安全管理规定。", List.of(text("a3-1", "总则", List.of(text("a3-1-1", "范围", List.of()))),
                text("a3-2", "附则", List.of()))));
        return summary.withRoot(summary.root().withChildren(children)).withFormalities(new Formalities("望澜市教育局",
                Optional.of(new Imprint("区委办公室，区政府办公室", "云川区教育局办公室", "2022年12月12日"))));
    }

    private static Section attachment(String id, String title, List<Section> children) {
        return text(id, title, children).withKind(Section.Kind.ATTACHMENT);
    }

    private static Section text(String id, String title, List<Section> children) {
        return new Section(new SectionId(id), Prose.of(title), List.of(new Paragraph(new ParagraphId("p" + id),
                Prose.of("正文。"))), children);
    }

    /** One head row; in the second cell below it a field, in the third row a name that takes two lines. */
    private static Table table(int rows, boolean isLandscape) {
        List<List<Prose>> content = new ArrayList<>(List.of(List.of(Prose.of("序号"), Prose.of("学校"), Prose.of("学生"))));
        IntStream.range(1, rows).forEach(row -> content.add(List.of(Prose.of(String.valueOf(row)), row == 1
                ? Prose.of(new FieldRef(new FieldId("bureau"))) : Prose.of(row == 2 ? LONG : "第" + row + "小学"),
                Prose.of(String.valueOf(37 * row)))));
        return new Table(List.of(new Table.Column(100, Table.Align.CENTRE), new Table.Column(400, Table.Align.LEFT),
                new Table.Column(200, Table.Align.RIGHT)), 1, content, isLandscape);
    }
}
