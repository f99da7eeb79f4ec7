package org.edusum.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.edusum.export.Blanks;
import org.edusum.export.ExportFormat;
import org.edusum.export.Exports;
import org.edusum.export.Filled;
import org.edusum.model.Summary;
import org.edusum.storage.ExportSettings;
import org.edusum.template.Templates;
import org.edusum.typeset.PageStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {

    private static final Path HOME = Path.of("资料").toAbsolutePath();
    private static final Summary FILLED = Filled.template();
    private static final Summary BLANK = Templates.all().getFirst().summary();

    private static ExportModel model(Summary summary, ExportSettings remembered) {
        return new ExportModel(summary, NamedStyle.builtIn(), remembered, HOME);
    }

    @Test
    void theFirstTimeAWordDocumentOfOfficialPagesGoesBesideTheDocument() {
        ExportModel model = model(FILLED, ExportSettings.DEFAULT);
        ExportChoice choice = model.choice();
        assertEquals(List.of(HOME.resolve("云川区教育局2022年度工作总结.docx")),
                choice.targets().stream().map(target -> target.file()).toList());
        assertEquals(PageStyle.GB9704, choice.options().style());
        assertEquals(Blanks.MARK, choice.options().blanks());
        assertEquals("", model.faultProperty().get());
    }

    @Test
    void everyChosenFormatIsAFileOfTheSameName() {
        ExportModel model = model(FILLED, ExportSettings.DEFAULT);
        model.formatProperty(ExportFormat.TXT).set(true);
        model.patternProperty().set("{年}总结：送审");
        assertEquals("2022总结：送审.docx、.txt", model.filesProperty().get());
        assertEquals(List.of("2022总结：送审.docx", "2022总结：送审.txt"), model.choice().targets().stream()
                .map(target -> target.file().getFileName().toString()).toList());
    }

    @Test
    void whatIsWrongIsSaidAndGoesAwayAgain() {
        ExportModel model = model(BLANK, ExportSettings.DEFAULT);
        model.formatProperty(ExportFormat.DOCX).set(false);
        assertEquals("请至少选择一种格式。", model.faultProperty().get());
        model.formatProperty(ExportFormat.PDF).set(true);
        model.folderProperty().set("  ");
        assertEquals("请填写文件夹。", model.faultProperty().get());
        model.folderProperty().set("bad\u0000folder");
        assertEquals("请填写文件夹。", model.faultProperty().get());
        model.folderProperty().set("报送");
        assertEquals(HOME.resolve("报送"), model.choice().targets().getFirst().file().getParent());
        model.blanksProperty().set(Blanks.REFUSE);
        assertTrue(model.faultProperty().get().startsWith("还有 " + Exports.blanks(BLANK) + " 处空白"));
        model.blanksProperty().set(Blanks.UNDERLINE);
        assertEquals("", model.faultProperty().get());
    }

    @Test
    void blanksAreRefusedOnlyWhereThereAreSome() {
        ExportModel model = model(FILLED, ExportSettings.DEFAULT);
        model.blanksProperty().set(Blanks.REFUSE);
        assertEquals("", model.faultProperty().get());
    }

    @Test
    void whatTheClerkChoseIsOfferedAgain(@TempDir Path folder) {
        ExportModel model = model(FILLED, ExportSettings.DEFAULT);
        model.formatProperty(ExportFormat.DOCX).set(false);
        model.formatProperty(ExportFormat.PDF).set(true);
        model.blanksProperty().set(Blanks.REFUSE);
        model.styleProperty().set(NamedStyle.builtIn().getLast());
        model.patternProperty().set("{标题}（{日期}）");
        model.folderProperty().set(folder.toString());
        model.openedProperty().set(false);
        ExportModel again = model(FILLED, model.remembered());
        assertEquals(model.choice(), again.choice());
        assertEquals(model.remembered(), again.remembered());
    }

    @Test
    void aFolderThatIsNoLongerThereIsNotOfferedAgain() {
        ExportModel model = model(FILLED, ExportSettings.DEFAULT);
        model.folderProperty().set(HOME.resolve("没有").toString());
        assertEquals(HOME.toString(), model(FILLED, model.remembered()).folderProperty().get());
    }

    @Test
    void aNameOfThisDocumentAndItsFolderAreNotOfferedForAnother() {
        ExportModel model = model(FILLED, new ExportSettings(List.of("pdf"), "mark", "gb9704", "{年}总结", Optional.empty(), true));
        model.patternProperty().set("云川终稿");
        assertEquals("云川终稿.pdf", model.choice().targets().getFirst().file().getFileName().toString());
        assertEquals("{年}总结", model.remembered().pattern());
        assertEquals(Optional.empty(), model.remembered().folder());
    }

    @Test
    void whatIsRememberedAndNoLongerKnownIsPassedOver() {
        ExportModel model = model(FILLED, new ExportSettings(List.of("wps"), "drop", "mine", "", Optional.empty(), false));
        assertEquals(model(FILLED, ExportSettings.DEFAULT).choice().targets(), model.choice().targets());
        assertEquals(PageStyle.GB9704, model.choice().options().style());
    }

    @Test
    void fontsAreCheckedOnceForEachStyleAndOnlyWhereTheyGoIntoTheFile() {
        ExportModel model = model(FILLED, ExportSettings.DEFAULT);
        NamedStyle official = NamedStyle.builtIn().getFirst();
        NamedStyle plain = NamedStyle.builtIn().getLast();
        assertEquals(Optional.empty(), model.uncheckedProperty().get());
        model.formatProperty(ExportFormat.PDF).set(true);
        assertEquals(Optional.of(official), model.uncheckedProperty().get());
        assertEquals("正在检查字体…", model.fontsProperty().get());
        model.styleProperty().set(plain);
        model.fontsChecked(official, List.of("甲。", "乙。"));
        assertEquals("正在检查字体…", model.fontsProperty().get());
        model.fontsChecked(plain, List.of());
        assertEquals("所需字体齐全。", model.fontsProperty().get());
        model.styleProperty().set(official);
        assertEquals("甲。\n乙。", model.fontsProperty().get());
        assertEquals(Optional.empty(), model.uncheckedProperty().get());
        model.formatProperty(ExportFormat.PDF).set(false);
        assertFalse(model.fontsProperty().get().contains("甲"));
    }
}
