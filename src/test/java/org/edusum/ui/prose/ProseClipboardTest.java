package org.edusum.ui.prose;

import static org.edusum.ui.prose.ProseSamples.body;
import static org.edusum.ui.prose.ProseSamples.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.control.ToggleButton;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Outline;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Test;

/** Copy, cut and paste as a clerk does it by keyboard, inside the program and with others. */
class ProseClipboardTest extends ProseViewFixture {

    private static final String WORD = """
            <html><body><p class=MsoNormal style='mso-outline-level:2'>扩大资源</p>
            <p class=MsoNormal>新建学校&nbsp;3所。</p></body></html>""";

    private void clipboard(String text, String html) {
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            if (!html.isEmpty()) {
                content.putHtml(html);
            }
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** What a call on the JavaFX thread gives. */
    private <T> T onScreen(java.util.function.Supplier<T> call) {
        AtomicReference<T> result = new AtomicReference<>();
        interact(() -> result.set(call.get()));
        return result.get();
    }

    /** The document, a line for each place, a title behind as many # as it is deep; fields as □. */
    private String document() {
        Summary summary = session.summary();
        Outline outline = Outline.of(summary);
        return summary.root().places().map(place -> (place instanceof Place.Title(var id)
                ? "#".repeat(outline.entry(id).orElseThrow().depth()) : "")
                + summary.prose(place).orElseThrow().plain().replace(Prose.FIELD, '□')).collect(Collectors.joining("/"));
    }

    private List<String> steps() {
        return session.history().lastDone().stream().map(step -> step.edit().name()).toList();
    }

    private PasteBar bar() {
        return view.getChildrenUnmodifiable().stream().filter(PasteBar.class::isInstance)
                .map(PasteBar.class::cast).findFirst().orElseThrow();
    }

    private static FieldId firstField(Prose prose) {
        return prose.references().map(FieldRef::field).findFirst().orElseThrow();
    }

    @Test
    void aWholeItemIsMovedByCutAndPaste() {
        select(title("s11"), 0, body("p112"), 7);
        shortcut(KeyCode.CONTROL, KeyCode.X);
        assertTrue(session.summary().section(new SectionId("s11")).isEmpty());
        caretAt(body("p21"), 12);
        shortcut(KeyCode.CONTROL, KeyCode.V);
        assertTrue(document().endsWith("/#党建引领/全年培训党员□，占比□。/##守好校园防线/全区共下发通知□，覆盖学校□，"
                + "组织演练□，参加师生超过十万人次，做到底数清、责任明、措施实，为春季学期平稳开学打下基础。/物资储备充足。"), document());
        assertEquals("物资储备充足。", text(caret().place()));
        assertEquals(7, caret().offset());
        shortcut(KeyCode.CONTROL, KeyCode.Z);
        shortcut(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(start(), session.summary());
    }

    @Test
    void othersGetTextAndHtmlWithNumberedHeadings() {
        select(body("p11"), 0, body("p112"), 4);
        shortcut(KeyCode.CONTROL, KeyCode.C);
        String text = onScreen(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(text.startsWith("开学以来，各校按时返校。\n1.守好校园防线\n全区共下发通知＿＿份，"), text);
        String html = onScreen(() -> Clipboard.getSystemClipboard().getHtml());
        assertTrue(html.contains(">1.守好校园防线</h2>"), html);
        assertTrue(html.contains(">物资储备</p>"), html);
    }

    @Test
    void pastedFieldsCanBeMadeNewByTheKeyboard() {
        select(body("p21"), 0, body("p21"), 8);
        shortcut(KeyCode.CONTROL, KeyCode.C);
        caretAt(body("p112"), 0);
        shortcut(KeyCode.CONTROL, KeyCode.V);
        assertEquals(new FieldId("members"), firstField(session.summary().prose(body("p112")).orElseThrow()));
        assertTrue(bar().isVisible());
        assertFalse(bar().isUnfolded());
        keys(KeyCode.CONTROL);
        assertTrue(bar().isUnfolded());
        keys(KeyCode.RIGHT, KeyCode.ENTER);
        FieldId copy = firstField(session.summary().prose(body("p112")).orElseThrow());
        assertNotEquals(new FieldId("members"), copy);
        assertEquals("参训党员人数", session.summary().field(copy).label());
        assertTrue(view.rows().isFocused());
        layOut();
        assertTrue(bar().isVisible() && !bar().isUnfolded() && bar().getWidth() > 60, "the bar stays for another choice");
        keys(KeyCode.CONTROL);
        keys(KeyCode.LEFT, KeyCode.LEFT, KeyCode.ENTER);
        assertEquals("全年培训党员＿＿名，物资储备充足。", text(body("p112")));
        assertEquals(List.of("粘贴"), steps());
        shortcut(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(start(), session.summary());
        assertFalse(bar().isVisible());
    }

    @Test
    void typingOnAndEscapePutTheBarAway() {
        select(body("p21"), 0, body("p21"), 8);
        shortcut(KeyCode.CONTROL, KeyCode.C);
        caretAt(body("p112"), 0);
        shortcut(KeyCode.CONTROL, KeyCode.V);
        write("另");
        assertFalse(bar().isVisible());
        shortcut(KeyCode.CONTROL, KeyCode.V);
        keys(KeyCode.CONTROL, KeyCode.ESCAPE);
        assertFalse(bar().isVisible());
        assertTrue(view.rows().isFocused());
        shortcut(KeyCode.CONTROL, KeyCode.V);
        keys(KeyCode.ESCAPE);
        assertFalse(bar().isVisible());
        keys(KeyCode.CONTROL);
        assertFalse(bar().isVisible());
    }

    @Test
    void theBarIsWorkedByTheMouseToo() {
        select(body("p21"), 0, body("p21"), 8);
        shortcut(KeyCode.CONTROL, KeyCode.C);
        caretAt(body("p112"), 0);
        shortcut(KeyCode.CONTROL, KeyCode.V);
        layOut();
        clickOn("#paste-options");
        ToggleButton text = lookup((javafx.scene.Node node) -> node instanceof ToggleButton button
                && "只保留文字".equals(button.getAccessibleText())).query();
        clickOn(text);
        assertEquals("全年培训党员＿＿名，物资储备充足。", text(body("p112")));
    }

    @Test
    void textOfWordComesWithItsHeadings() {
        clipboard("扩大资源\n新建学校 3所。", WORD);
        caretAt(body("p112"), 7);
        shortcut(KeyCode.CONTROL, KeyCode.V);
        assertTrue(document().contains("/物资储备充足。/##扩大资源/新建学校 3所。/#党建引领"), document());
        keys(KeyCode.CONTROL);
        keys(KeyCode.RIGHT, KeyCode.ENTER);
        assertTrue(document().contains("/物资储备充足。扩大资源/新建学校 3所。/#党建引领"), document());
    }

    @Test
    void damagedContentOfOursIsPastedAsText() {
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("甲方案");
            DataFormat known = DataFormat.lookupMimeType("application/x-edusum-excerpt");
            content.put(known == null ? new DataFormat("application/x-edusum-excerpt") : known, "{\"format\":");
            Clipboard.getSystemClipboard().setContent(content);
        });
        caretAt(body("p112"), 0);
        shortcut(KeyCode.CONTROL, KeyCode.V);
        assertEquals("甲方案物资储备充足。", text(body("p112")));
        assertFalse(bar().isVisible());
    }

    @Test
    void tabInAHeadingChangesItsLevelAndTheCaretStays() {
        caretAt(title("s2"), 2);
        keys(KeyCode.TAB);
        assertTrue(document().contains("/##党建引领/"), document());
        assertEquals(title("s2"), caret().place());
        assertEquals(2, caret().offset());
        assertEquals(List.of("降级章"), steps());
        keys(KeyCode.TAB);
        assertTrue(document().contains("/###党建引领/"), document());
        shortcut(KeyCode.SHIFT, KeyCode.TAB);
        shortcut(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(start(), session.summary());
        shortcut(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(start(), session.summary());
        assertEquals(title("s2"), caret().place());
    }

    @Test
    void tabElsewhereGoesToTheNextField() {
        caretAt(body("p21"), 0);
        keys(KeyCode.TAB);
        assertEquals(Optional.of("members"), selectedField());
        caretAt(title("root"), 1);
        keys(KeyCode.TAB);
        assertEquals(Optional.of("year"), selectedField());
    }

    @Test
    void controlEnterBeginsTheNextItemAndBackspaceTakesItBack() {
        caretAt(body("p112"), 7);
        shortcut(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(document().contains("/物资储备充足。/##//#党建引领"), document());
        write("扩大资源");
        keys(KeyCode.ENTER);
        write("新建学校。");
        assertTrue(document().contains("/##扩大资源/新建学校。/#党建引领"), document());
        shortcut(KeyCode.CONTROL, KeyCode.ENTER);
        keys(KeyCode.BACK_SPACE);
        assertTrue(document().contains("/##扩大资源/新建学校。/#党建引领"), document());
        assertEquals("新建学校。", text(caret().place()));
    }

    @Test
    void controlArrowsGoByChineseWords() {
        caretAt(body("p112"), 0);
        shortcut(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(2, caret().offset());
        shortcut(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        shortcut(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        assertEquals("物资充足。", text(body("p112")));
    }
}
