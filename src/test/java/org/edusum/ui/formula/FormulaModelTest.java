package org.edusum.ui.formula;

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
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.junit.jupiter.api.Test;

class FormulaModelTest {

    private final Summary summary = new Figures().with(Figures.field("a", new FieldType.Money("万元", 2), "省级资金", "300")).whole("e", "优质园数", "95")
            .whole("n", "幼儿园数", "120").with(Figures.field("t", new FieldType.Money("万元", 2), "资金总额", "")).percent("p", "优质园占比", "").summary();

    private String outcome(String field, String typed) {
        FormulaModel model = new FormulaModel(summary, summary.field(new FieldId(field)));
        model.text().set(typed);
        assertTrue(model.soundProperty().get());
        return model.outcomeProperty().get();
    }

    @Test
    void aNumberThatCountsInASmallerUnitIsToldAsItIsTyped() {
        assertEquals("结果：300.00万元\n提示：10 按“元”计算；如指 10万元，请写成 100000。", outcome("t", "【省级资金】 + 10"));
        assertEquals("结果：310.00万元", outcome("t", "【省级资金】 + 100000"));
        assertEquals("结果：84.2%", outcome("p", "四舍五入(占比(【优质园数】，【幼儿园数】)，1) + 5%"));
    }

    @Test
    void aFieldOfThePreambleIsSaidToStandThere() {
        Summary summary = new Figures().whole("a", "学校数", "12").whole("b", "幼儿园数", "7").summary();
        Paragraph preamble = new Paragraph(new ParagraphId("p0"), Prose.of(new FieldRef(new FieldId("a"), Form.FULL)));
        assertEquals(List.of("前言", "一、概况"), FormulaModel.choices(summary.withRoot(summary.root().withBody(List.of(preamble))))
                .stream().map(FormulaModel.Choice::place).toList());
    }
}
