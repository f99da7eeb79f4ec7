package org.edusum.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.edusum.model.value.FieldType;
import org.junit.jupiter.api.Test;

class FieldListingTest {

    private static final Field TEACHERS = Field.empty(new FieldId("a"), new FieldType.Whole("人"), "教师人数");
    private static final Field SCHOOLS = Field.empty(new FieldId("b"), new FieldType.Whole("所"), "学校数");
    private static final Field SHARE = Field.empty(new FieldId("c"), new FieldType.Percent(0), "教师占比");
    private static final Field NOWHERE = Field.empty(new FieldId("d"), new FieldType.Whole("名"), "教师新增人数");
    private static final Summary SUMMARY = summary();

    private static Summary summary() {
        Prose title = Prose.of(new Text("总结"), new FieldRef(SCHOOLS.id()));
        Prose body = Prose.of(new FieldRef(SHARE.id()), new FieldRef(SCHOOLS.id()), new FieldRef(SHARE.id()));
        Section root = new Section(new SectionId("root"), title,
                List.of(new Paragraph(new ParagraphId("p"), body)), List.of());
        Signature signature = new Signature(new Paragraph(new ParagraphId("s"), Prose.of(new FieldRef(TEACHERS.id()))),
                new Paragraph(new ParagraphId("t"), Prose.EMPTY));
        return new Summary(root, signature,
                Map.of(TEACHERS.id(), TEACHERS, SCHOOLS.id(), SCHOOLS, SHARE.id(), SHARE, NOWHERE.id(), NOWHERE),
                Map.of(), new Layout(Numbering.STANDARD, HeadingForm.RUN_IN));
    }

    private static Place body(String id) {
        return new Place.Body(new ParagraphId(id));
    }

    @Test
    void fieldsComeInTheOrderOfTheirPlacesAndThoseWithoutOneLast() {
        assertEquals(List.of(
                new FieldListing(SCHOOLS, List.of(new Place.Title(new SectionId("root")), body("p"))),
                new FieldListing(SHARE, List.of(body("p"), body("p"))),
                new FieldListing(TEACHERS, List.of(body("s"))),
                new FieldListing(NOWHERE, List.of())), FieldListing.of(SUMMARY));
    }

    @Test
    void theWordsSoughtStandInTheLabelAndLikeTypesComeFirst() {
        List<FieldListing> all = FieldListing.of(SUMMARY);
        assertEquals(List.of(TEACHERS, NOWHERE, SHARE),
                FieldListing.matching(all, " 教师 ", new FieldType.Whole("个")).stream().map(FieldListing::field).toList());
        assertEquals(List.of(NOWHERE, TEACHERS, SHARE),
                FieldListing.matching(all, "教师", new FieldType.Whole("名")).stream().map(FieldListing::field).toList());
        assertEquals(List.of(SHARE, SCHOOLS, TEACHERS, NOWHERE),
                FieldListing.matching(all, "", new FieldType.Percent(2)).stream().map(FieldListing::field).toList());
        assertEquals(List.of(), FieldListing.matching(all, "经费", new FieldType.Percent(2)));
    }
}
