package org.edusum.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/** The filled template with all that an official document may have besides its text. */
public final class WithAttachments {

    private static final int SCHOOLS = 90;

    private WithAttachments() {
    }

    /** Addressee, imprint, a table in the first chapter, an attachment of text, one with a long landscape table. */
    public static Summary template() {
        Summary summary = Filled.template();
        List<Section> sections = new ArrayList<>(summary.root().children());
        sections.set(0, sections.getFirst().withTable(Optional.of(figures(summary.fields().keySet().stream()
                .sorted((a, b) -> a.value().compareTo(b.value())).findFirst().orElseThrow()))));
        Section points = section("a1-1", "评价要点", List.of(paragraph("a1-1p", "按年度评价。")));
        sections.add(section("a1", "义务教育质量评价实施办法", List.of(paragraph("a1p", "本办法自公布之日起施行。")))
                .withKind(Section.Kind.ATTACHMENT).withChildren(List.of(points)));
        sections.add(section("a2", "全区中小学校一览表", List.of()).withKind(Section.Kind.ATTACHMENT)
                .withTable(Optional.of(schools())));
        return summary.withRoot(summary.root().withChildren(sections)).withFormalities(new Formalities("各中小学、幼儿园",
                Optional.of(new Imprint("区委办公室、区政府办公室", "云川区教育局办公室", "2022年12月9日"))));
    }

    private static Table figures(FieldId field) {
        return new Table(List.of(new Table.Column(200, Table.Align.LEFT), Table.Column.NEW, Table.Column.NEW), 1, List.of(
                cells("项目", "数量", "备注"), cells("文件", "", ""),
                List.of(Prose.of("防控"), Prose.of(new FieldRef(field)), Prose.EMPTY)), false);
    }

    private static Table schools() {
        List<List<Prose>> rows = new ArrayList<>(List.of(cells("学校", "学生数", "地址")));
        for (int i = 1; i <= SCHOOLS; i++) {
            rows.add(cells("云川区第" + i + "中学", String.valueOf(900 + i), i % 7 == 0 ? "" : "云川区人民路" + i + "号，"
                    + "靠近中心广场和市民服务中心".repeat(i % 3)));
        }
        return new Table(List.of(Table.Column.NEW, Table.Column.NEW, new Table.Column(150, Table.Align.LEFT)), 1, rows, true);
    }

    private static List<Prose> cells(String... texts) {
        return Stream.of(texts).map(text -> text.isEmpty() ? Prose.EMPTY : Prose.of(text)).toList();
    }

    private static Section section(String id, String title, List<Paragraph> body) {
        return new Section(new SectionId(id), Prose.of(title), body, List.of());
    }

    private static Paragraph paragraph(String id, String text) {
        return new Paragraph(new ParagraphId(id), Prose.of(text));
    }
}
