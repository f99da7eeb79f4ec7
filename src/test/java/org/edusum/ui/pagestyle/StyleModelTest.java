package org.edusum.ui.pagestyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edusum.storage.PageStyleSettings;
import org.edusum.typeset.Face;
import org.edusum.typeset.PageStyle;
import org.junit.jupiter.api.Test;

class StyleModelTest {

    private final StyleModel model = new StyleModel(PageStyleSettings.NONE);

    private List<String> names() {
        return model.drafts().stream().map(StyleDraft::name).toList();
    }

    @Test
    void theStandardIsSelectedFirst() {
        assertEquals("gb9704", model.selected().key());
        assertEquals(PageStyle.GB9704, model.styleProperty().get());
        assertEquals("", model.faultProperty().get());
    }

    @Test
    void aChangeOfABuiltInStyleMakesACopyAndLeavesItAsItWas() {
        model.enter(Measurement.LINES, "24");
        assertEquals("本单位格式", model.selected().name());
        assertEquals(24, model.styleProperty().get().lines());
        model.enter(Measurement.LINES, "25");
        assertEquals(3, model.drafts().size(), "one copy is enough");
        model.select(model.drafts().getFirst());
        assertEquals(PageStyle.GB9704, model.styleProperty().get());
        model.setBold(TextKind.SUB_ITEM, true);
        assertEquals("本单位格式 2", names().getLast());
    }

    @Test
    void whatIsNotUnderstoodSaysWhatMayBeTypedAndChangesNothing() {
        model.enter(Measurement.TOP, "很宽");
        assertEquals("上边距应为 0 到 100 毫米。", model.faultProperty().get());
        model.enterSize(TextKind.TEXT, "特大");
        model.enter(Measurement.TOP, "37");
        assertTrue(model.faultProperty().get().startsWith("正文的字号应为"));
        assertEquals(2, model.drafts().size());
        model.enterSize(TextKind.TEXT, "三号");
        assertEquals("", model.faultProperty().get());
        assertEquals(PageStyle.GB9704, model.styleProperty().get());
    }

    @Test
    void figuresThatMakeNoPageSayWhyAndThePagesStayAsTheyWere() {
        model.enter(Measurement.CELLS, "40");
        assertEquals("每行 40 字排不下：正文用三号时，每行最多 29 字。", model.faultProperty().get());
        assertEquals(28, model.styleProperty().get().cells());
        model.enter(Measurement.CELLS, "29");
        assertEquals("", model.faultProperty().get());
        assertEquals(29, model.styleProperty().get().cells());
        model.enter(Measurement.PITCH, "12");
        assertTrue(model.faultProperty().get().contains("字会重叠"));
        model.select(model.drafts().getFirst());
        assertTrue(model.faultProperty().get().startsWith("本单位格式："), "nothing unsound is ever kept");
    }

    @Test
    void roundedFiguresThatAreNotChangedKeepTheirDigits() {
        model.select(model.drafts().get(1));
        model.enter(Measurement.LEFT, "30.9");
        assertEquals(2, model.drafts().size());
    }

    @Test
    void aNameIsNeitherEmptyNorTaken() {
        model.copy();
        model.rename("  ");
        assertFalse(model.faultProperty().get().isEmpty());
        model.rename(names().getFirst());
        assertTrue(model.faultProperty().get().contains("已经有名为"));
        model.rename(" 区教育局格式 ");
        assertEquals("", model.faultProperty().get());
        assertEquals("区教育局格式", model.selected().name());
    }

    @Test
    void resettingGivesTheStandardsFigures() {
        model.enterFont(Face.FANG, "华文仿宋");
        model.enter(Measurement.LINES, "30");
        model.reset();
        assertEquals(StyleFigures.STANDARD, model.figures());
        assertEquals("本单位格式", model.selected().name());
    }

    @Test
    void whatIsAgreedOnIsThereNextTimeAndInUse() {
        List<PageStyleSettings> kept = new ArrayList<>();
        PageStyles styles = new PageStyles(PageStyleSettings.NONE, kept::add);
        assertEquals("gb9704", styles.current().key());
        model.enter(Measurement.PITCH, "30");
        styles.keep(model.result());
        assertEquals("本单位格式", styles.current().name());
        assertEquals(30, styles.current().style().pitch(), 1e-9);
        PageStyles nextTime = new PageStyles(kept.getLast(), kept::add);
        assertEquals(styles.current(), nextTime.current());
        assertEquals(3, nextTime.all().size());
        nextTime.use("plain");
        assertEquals(PageStyle.PLAIN, nextTime.current().style());
        assertEquals("plain", kept.getLast().current());
        assertEquals(3, nextTime.all().size());
    }

    @Test
    void removingTheStyleInUseGoesToTheOneBefore() {
        model.copy();
        model.copy();
        model.remove();
        assertEquals("本单位格式", model.selected().name());
        model.remove();
        assertEquals("plain", model.selected().key());
        model.remove();
        assertEquals(2, model.drafts().size(), "what came with the program stays");
    }

    @Test
    void aDamagedStyleFallsBackToTheStandardAndSaysSo() {
        PageStyleSettings damaged = new PageStyleSettings("own-1",
                List.of(new PageStyleSettings.Own("own-1", "老格式", Map.of("lines", "一百万"))));
        PageStyles styles = new PageStyles(damaged, changed -> { });
        assertEquals(PageStyle.GB9704, styles.current().style());
        assertTrue(styles.current().name().contains("老格式") && styles.current().name().contains("损坏"));
        StyleModel repaired = new StyleModel(damaged);
        assertTrue(repaired.notice().contains("“老格式”的记录已损坏"));
        assertEquals(StyleFigures.STANDARD, repaired.figures());
    }
}
