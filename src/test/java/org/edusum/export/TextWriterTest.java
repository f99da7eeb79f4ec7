package org.edusum.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.edusum.model.Formalities;
import org.edusum.model.HeadingForm;
import org.edusum.model.Imprint;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    @Test
    void oldProgramsOnWindowsKnowTheEncodingAndTheLines() {
        byte[] file = TextWriter.write(Filled.template());
        assertEquals(List.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF), List.of(file[0], file[1], file[2]));
        String text = new String(file, StandardCharsets.UTF_8);
        assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n].*"));
        assertTrue(text.endsWith("\r\n"));
    }

    @Test
    void headingsAreNumberedAndParagraphsIndented() {
        List<String> lines = lines(TextWriter.write(Filled.template()));
        assertEquals("云川区教育局2022年度工作总结", lines.getFirst());
        assertTrue(lines.contains("　　一、全面打赢防疫战役"));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("　　1.健全组织架构。云川区教育局")));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("　　（1）主动发展。")));
    }

    @Test
    void headingsOfTheirOwnHaveNoStop() {
        Layout own = new Layout(Numbering.STANDARD, HeadingForm.OWN_LINE);
        List<String> lines = lines(TextWriter.write(Filled.template().withLayout(own)));
        assertTrue(lines.contains("　　（一）健全组织架构"));
        assertTrue(lines.contains("　　1.主动发展"));
    }

    @Test
    void aDateOfIssueThatSaysSoIsNotGivenTheWordTwice() {
        Imprint imprint = new Imprint("", "云川区教育局办公室", "2022年12月9日印发");
        List<String> lines = lines(TextWriter.write(Filled.template()
                .withFormalities(new Formalities("", Optional.of(imprint)))));
        assertEquals("云川区教育局办公室　　2022年12月9日印发", lines.getLast());
    }

    @Test
    void theSignatureStandsAtTheRight() {
        List<String> lines = lines(TextWriter.write(Filled.template()));
        assertEquals(List.of("", "　".repeat(18) + "云川区教育局", "　".repeat(20) + "2022年12月9日"),
                lines.subList(lines.size() - 3, lines.size()));
    }

    @Test
    void blanksAreMarked() {
        assertTrue(new String(TextWriter.write(Templates.all().getFirst().summary()), StandardCharsets.UTF_8).contains("＿＿份"));
    }

    @Test
    void addresseeAttachmentsTablesAndImprintStandWhereTheStandardHasThem() {
        Table table = Table.empty(2, 2).withCell(0, 0, Prose.of("学校")).withCell(0, 1, Prose.of("人数"))
                .withCell(1, 0, Prose.of("一中"));
        Summary filled = Filled.template();
        Summary summary = filled.withRoot(filled.root().withChildren(List.of(
                        chapter("一", Section.Kind.TEXT, "开头", Optional.empty()),
                        chapter("甲", Section.Kind.ATTACHMENT, "名单", Optional.of(table)),
                        chapter("乙", Section.Kind.ATTACHMENT, "说明。", Optional.empty()))))
                .withFormalities(new Formalities("市教育局", Optional.of(new Imprint("区政府办", "区教育局", "2022年12月9日"))));
        List<String> lines = lines(TextWriter.write(summary));
        assertEquals(List.of("", "市教育局："), lines.subList(1, 3));
        int note = lines.indexOf("　　附件：1.名单");
        assertEquals(List.of("　　一、开头", "　　正文一", "", "　　附件：1.名单", "　　　　　2.说明", ""), lines.subList(note - 3, note + 3));
        assertTrue(lines.get(note + 3).endsWith("云川区教育局"));
        assertEquals(List.of("", "附件1", "名单", "　　正文甲", "学校\t人数", "一中\t", "", "附件2", "说明。", "　　正文乙",
                "", "抄送：区政府办。", "区教育局　　2022年12月9日印发"), lines.subList(note + 5, lines.size()));
    }

    private static Section chapter(String id, Section.Kind kind, String title, Optional<Table> table) {
        return new Section(new SectionId("of" + title.codePointAt(0)), Prose.of(title),
                List.of(new Paragraph(new ParagraphId("of" + title.codePointAt(0)), Prose.of("正文" + id))), List.of())
                .withTable(table).withKind(kind);
    }

    private static List<String> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).substring(1).lines().toList();
    }
}
