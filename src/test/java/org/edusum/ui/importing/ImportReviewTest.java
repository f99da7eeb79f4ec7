package org.edusum.ui.importing;

import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.edusum.importing.build.ImportEdit;
import org.edusum.importing.recognition.Kind;
import org.edusum.model.Field;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.jobs.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A file is imported as a clerk does it: looked through, corrected, taken; or not. */
@ExtendWith(WindowExtension.class)
class ImportReviewTest {

    private static final String TEXT = """
            城南小学年度工作总结
            一、队伍建设
            选派*名教师外出学习，形成的*经验得到推广。
            二、后勤保障
            投入*万元改造食堂，*人受益。
            """;

    private final Jobs jobs = new Jobs();
    private final List<ImportEdit> created = new ArrayList<>();
    private final List<Exception> faults = new ArrayList<>();
    private ImportCommands commands;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), 1000, 700));
        stage.show();
        commands = new ImportCommands(jobs, new Dialogs(stage), created::add, (title, fault) -> faults.add(fault));
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void whatIsNotCertainIsShownFirstAndWhatTheClerkSaysIsImportedInOneStep(FxRobot robot) throws Exception {
        open(robot, TEXT);
        assertTrue(robot.lookup("#import-summary").<Label>query().getText().contains("2 章"), robot.lookup("#import-summary").<Label>query().getText());
        ComboBox<Kind> kind = robot.lookup("#import-kind").query();
        assertEquals(Kind.TITLE_PART, kind.getValue());
        robot.interact(() -> kind.setValue(Kind.NAME));
        assertEquals(0, robot.lookup("#import-unsure").<ListView<Finding>>query().getItems().size());
        robot.push(KeyCode.F8);
        robot.interact(() -> robot.lookup("#import-notField").<Button>query().fire());
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        TextInputControl label = robot.lookup("#import-label").query();
        robot.interact(() -> {
            label.requestFocus();
            label.setText("受益师生人数");
        });
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> !created.isEmpty());
        Summary imported = applied(created.getFirst());
        assertEquals("城南小学年度工作总结", imported.title());
        assertEquals(2, imported.root().children().size());
        assertEquals(3, imported.fields().size());
        // Typed, and not ended by a key of its own.
        assertTrue(imported.fields().values().stream().map(Field::label).anyMatch("受益师生人数"::equals), imported.fields().toString());
        assertTrue(imported.fields().values().stream().map(Field::type).anyMatch(type -> type.code().equals("name")));
    }

    @Test
    void aCorrectionIsTakenBackAndACancelledReviewCreatesNothing(FxRobot robot) throws Exception {
        open(robot, TEXT);
        ListView<Finding> fields = robot.lookup("#import-unsure").query();
        assertEquals(1, fields.getItems().size());
        robot.interact(fields::requestFocus);
        robot.push(KeyCode.SPACE);
        assertEquals(0, fields.getItems().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, fields.getItems().size());
        for (Node node : robot.lookup(".button").queryAll()) {
            assertFalse(((Button) node).getText().isBlank() && node.getAccessibleText() == null, node.toString());
        }
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#import-source").tryQuery().isEmpty());
        assertEquals(List.of(), created);
        assertEquals(List.of(), faults);
    }

    private void open(FxRobot robot, String text) throws Exception {
        Path file = write(text);
        javafx.application.Platform.runLater(() -> commands.file(file));
        await(() -> robot.lookup("#import-source").tryQuery().isPresent());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("总结.txt"), text);
    }

    private static Summary applied(ImportEdit imported) {
        if (imported.edit().apply(imported.blank()) instanceof Outcome.Applied<Edit>(Summary summary, Edit inverse)) {
            return summary;
        }
        throw new AssertionError("refused");
    }
}
