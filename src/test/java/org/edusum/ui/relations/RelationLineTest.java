package org.edusum.ui.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.edusum.formula.Figures;
import org.edusum.model.FieldId;
import org.edusum.model.Relation;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Test;

class RelationLineTest {

    private static final Relation TOTAL = Figures.relation("r1", "{t}", "=", "{a}+{b}");

    private static Summary summary(String total, String part) {
        return new Figures().whole("t", "合计", total).whole("a", "公办", "12").whole("b", "民办", part).summary(TOTAL);
    }

    @Test
    void whatIsMissingIsNamedAndIsTheFigureToLookAt() {
        Summary open = summary("20", "");
        RelationLine line = RelationLine.of(open, TOTAL, Optional.empty());
        assertEquals("还缺“民办”", line.sums(open));
        assertEquals(Optional.of(new FieldId("b")), line.figure());
        assertTrue(line.detail(open).contains("还缺“民办”"));
    }

    @Test
    void aBrokenRelationLeadsToItsFirstFigureAndSaysTheSums() {
        Summary broken = summary("20", "7");
        RelationLine line = RelationLine.of(broken, TOTAL, Optional.empty());
        assertEquals(Optional.of(new FieldId("t")), line.figure());
        assertTrue(line.detail(broken).contains("12 + 7 = 19"), line.detail(broken));
        assertFalse(line.canConfirm());
    }

    @Test
    void evidenceBeginsWithAWord() {
        RelationLine line = RelationLine.of(summary("19", "7"), TOTAL, Optional.of("“，近三年…累计”：当年数不大于累计数"));
        assertEquals(Optional.of("“近三年…累计”：当年数不大于累计数"), line.because());
        assertTrue(line.canConfirm());
    }
}
