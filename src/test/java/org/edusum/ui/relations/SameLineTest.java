package org.edusum.ui.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edusum.formula.Figures;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.Relation;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.junit.jupiter.api.Test;

class SameLineTest {

    private static final FieldId A = new FieldId("a");

    private static Summary summary(Relation... relations) {
        Summary summary = new Figures().whole("a", "幼儿园总数", "12").whole("b", "幼儿园数", "7").whole("c", "学校数", "90").summary(relations);
        Section chapter = summary.root().children().getFirst();
        Prose more = new Prose(List.of(new Text("全区"), new FieldRef(new FieldId("c"), Form.FULL), new Text("学校，幼儿园12所，都已开学")));
        Section longer = chapter.withBody(List.of(chapter.body().getFirst(), new Paragraph(new ParagraphId("p2"), more)));
        return summary.withRoot(summary.root().withChildren(List.of(longer)));
    }

    @Test
    void aPlaceIsNamedByItsSectionAndQuotedAsItIsPrinted() {
        List<SameLine> lines = SameLine.of(summary(), A);
        assertEquals(List.of("一、概况", "一、概况"), lines.stream().map(SameLine::place).toList());
        assertEquals("幼儿园数：7所", lines.getFirst().words());
        assertEquals("12所", lines.getFirst().before());
        assertEquals("90所", lines.getFirst().after());
        assertEquals("全区90所学校，幼儿园", lines.getLast().before());
        assertEquals("，都已开学", lines.getLast().after());
        assertEquals("…区90所学校，幼儿园", lines.getLast().lastBefore(), "the words right before it are what tells");
    }

    @Test
    void whatIsSaidOfTheChosenLineHasItsPlaceItsWordsAndTheWarning() {
        String detail = SameLine.of(summary(), A).getFirst().detail();
        assertTrue(detail.startsWith("一、概况：12所【幼儿园数：7所】90所。"), detail);
        assertTrue(detail.contains("那里填的是“7所”，关联后以这里为准"), detail);
    }

    @Test
    void aPartOfTheFigureIsNotOfferedAsTheSame() {
        assertEquals(1, SameLine.of(summary(Figures.relation("r1", "{b}", "<=", "{a}")), A).size());
        Relation dismissed = Figures.relation("r1", "{b}", "<=", "{a}").withStanding(Relation.Standing.DISMISSED);
        assertEquals(2, SameLine.of(summary(dismissed), A).size());
    }
}
