package org.edusum.app;

import static org.edusum.ui.OnFx.ask;
import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.edusum.model.Summary;
import org.edusum.storage.DataFolder;
import org.edusum.storage.JournallingProcess;
import org.edusum.storage.Project;
import org.edusum.storage.ProjectFile;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/** A project file is opened after the program was killed with steps in the file's draft that were not saved. */
@ExtendWith(WindowExtension.class)
class AfterCrashTest {

    private static final int STEPS = 30;

    @TempDir
    static Path folder;

    private final WindowApplication program = new WindowApplication();
    private Path file;

    @Start
    void start(Stage stage) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory(folder, "data");
        file = Files.createTempDirectory(folder, "files").resolve("总结.edusum");
        killedSitting(data);
        System.setProperty(DataFolder.PROPERTY, data.toString());
        program.build(stage, new NoChoosers());
    }

    private void killedSitting(Path data) throws IOException, InterruptedException {
        Process process = JournallingProcess.start(data, STEPS, 1, Optional.of(file));
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertTrue(output.lines().anyMatch(("durable " + STEPS)::equals));
        process.destroyForcibly();
        process.waitFor();
    }

    @AfterEach
    void stop() {
        program.stop();
    }

    @Test
    void theFileGoesOnWhereItsDraftWasAndUndoLeadsBackToTheFile(FxRobot robot) {
        Platform.runLater(() -> program.files().open(file));
        await(() -> isSaid(robot, "比文件新"));
        answer(robot);
        assertEquals(JournallingProcess.after(STEPS).summary(), summary());
        assertTrue(program.documents().changedProperty().get());
        assertEquals(Optional.of(file), program.documents().path());
        robot.interact(() -> {
            Session session = program.documents().session();
            while (session.undo()) {
                continue;
            }
        });
        assertEquals(JournallingProcess.start(), summary());
        assertFalse(program.documents().changedProperty().get(), "nothing to save: this is what the file holds");
    }

    @Test
    void aFileChangedByOthersSinceOpensAsItIsAndTheDraftStaysOnOffer(FxRobot robot) {
        Summary others = JournallingProcess.after(1).summary();
        ProjectFile.write(file, Project.of(others));
        Platform.runLater(() -> program.files().open(file));
        await(() -> program.documents().path().isPresent() && idle());
        assertEquals(others, summary());
        assertFalse(isSaid(robot, "比文件新"));
        Platform.runLater(() -> program.files().offerDrafts(() -> { }));
        await(() -> robot.lookup("继续编辑").match(NodeQueryUtils.isVisible()).tryQuery().isPresent());
        robot.clickOn("继续编辑");
        await(() -> JournallingProcess.after(STEPS).summary().equals(summary()));
    }

    private static boolean isSaid(FxRobot robot, String part) {
        return robot.lookup((javafx.scene.Node node) -> node instanceof javafx.scene.control.Labeled label
                && label.getText() != null && label.getText().contains(part)).tryQuery().isPresent();
    }

    /** The question is in its window a moment before that can be seen. */
    private static void answer(FxRobot robot) {
        await(() -> robot.lookup("确定").match(NodeQueryUtils.isVisible()).tryQuery().isPresent());
        robot.clickOn("确定");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Summary summary() {
        return ask(() -> program.documents().session().summary());
    }

    private boolean idle() {
        return ask(() -> program.jobs().runningProperty().get()) == 0;
    }
}
