package org.edusum.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.edusum.model.value.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DivisionsTest {

    private static Field field(String id, String source) {
        return Field.empty(new FieldId(id), new FieldType.Whole("所"), "数" + id).withSource(source);
    }

    private static Section section(String id, String division, List<Section> children, String... fields) {
        List<Paragraph> body = List.of(new Paragraph(new ParagraphId("p" + id), new Prose(
                java.util.stream.Stream.of(fields).<Inline>map(f -> new FieldRef(new FieldId(f), Form.FULL)).toList())));
        return new Section(new SectionId(id), Prose.of(id), body, children)
                .withMarks(SectionMarks.NONE.withDivision(division));
    }

    @Test
    void aFieldBelongsToItsOwnDivisionOrToThatOfItsSectionOrOfOneAbove() {
        Section item = section("i", "", List.of(), "a", "b");
        Section other = section("o", "体卫艺科", List.of(), "c", "a");
        Section chapter = section("k", "基教科", List.of(item, other));
        Section loose = section("l", "", List.of(), "d");
        Summary summary = new Summary(section("root", "", List.of(chapter, loose)),
                new Signature(new Paragraph(new ParagraphId("w"), Prose.EMPTY), new Paragraph(new ParagraphId("d"), Prose.EMPTY)),
                Map.of(new FieldId("a"), field("a", ""), new FieldId("b"), field("b", " 人事科 "), new FieldId("c"), field("c", ""),
                        new FieldId("d"), field("d", ""), new FieldId("e"), field("e", "办公室")),
                Map.of(), new Layout(Numbering.SKIPPING, HeadingForm.RUN_IN));
        assertEquals(Map.of(new FieldId("a"), "基教科", new FieldId("b"), "人事科", new FieldId("c"), "体卫艺科",
                new FieldId("e"), "办公室"), Divisions.of(summary));
    }
}
