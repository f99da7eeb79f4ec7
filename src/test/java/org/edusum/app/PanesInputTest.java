package org.edusum.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.stage.WindowHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.edusum.model.FieldId;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.storage.DataFolder;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.prose.WindowsInput;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Input methods in the panes around the prose: what is composed there reaches neither the prose nor the journal. */
@ExtendWith(WindowExtension.class)
class PanesInputTest {

    private static final FieldId FIELD = new FieldId("f003");

    @TempDir
    static Path folder;

    private final WindowApplication program = new WindowApplication();
    private Stage stage;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        System.setProperty(DataFolder.PROPERTY, Files.createTempDirectory(folder, "data").toString());
        program.build(stage, new NoChoosers());
    }

    @AfterEach
    void stop() {
        program.stop();
    }

    private Session session() {
        return program.documents().session();
    }

    private TextInputControl line(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    @Test
    void theInspectorTakesOnlyWhatWasCommitted(FxRobot robot) {
        Summary before = session().summary();
        robot.interact(() -> session().selectedFieldProperty().set(Optional.of(FIELD)));
        TextInputControl source = line(robot, "#field-source");
        robot.interact(() -> {
            source.requestFocus();
            WindowsInput input = new WindowsInput();
            input.compose("ji'jiao'ke");
            WindowHelper.setFocused(stage, false);
            assertEquals(before, session().summary(), "letters of a composition are nobody's word");
            input.commit("基教科");
            WindowHelper.setFocused(stage, true);
        });
        robot.push(KeyCode.ENTER);
        assertEquals("基教科", session().summary().field(FIELD).source());
        assertEquals(before.root(), session().summary().root(), "nothing reached the prose");
        assertEquals(before, WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            session().undo();
            return session().summary();
        }), "one step");
    }

    @Test
    void theEndOfACompositionElsewhereLeavesASelectionAlone(FxRobot robot) {
        robot.interact(() -> session().selectedFieldProperty().set(Optional.of(FIELD)));
        TextInputControl source = line(robot, "#field-source");
        robot.interact(() -> {
            source.setText("人事科");
            source.requestFocus();
            source.selectAll();
            new WindowsInput().end();
        });
        assertEquals("人事科", source.getText());
        robot.interact(() -> {
            WindowsInput input = new WindowsInput();
            input.compose("ji");
            input.cancel();
        });
        assertEquals("", source.getText(), "a cancelled composition of its own still ends");
    }

    @Test
    void aTitleIsRenamedByWhatWasCommitted(FxRobot robot) {
        Section chapter = session().summary().root().children().getFirst();
        Summary before = session().summary();
        robot.interact(() -> {
            session().shownProperty().set(chapter.id());
            robot.lookup("#outline").query().requestFocus();
        });
        robot.push(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        TextInputControl title = line(robot, "#outline-title");
        robot.interact(() -> {
            assertTrue(title.isFocused());
            WindowsInput input = new WindowsInput();
            input.compose("dang'jian");
            WindowHelper.setFocused(stage, false);
            assertEquals(before, session().summary());
            WindowHelper.setFocused(stage, true);
            input.commit("党建引领");
        });
        robot.push(KeyCode.ENTER);
        assertEquals("党建引领", session().summary().printed(
                session().summary().section(chapter.id()).orElseThrow().title()));
        assertEquals(before.root().body(), session().summary().root().body());
        assertFalse(session().summary().printed(chapter.title()).isEmpty());
    }
}
