package org.edusum.app;

import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.edusum.model.FieldId;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.storage.DataFolder;
import org.edusum.storage.DraftInfo;
import org.edusum.storage.DraftStore;
import org.edusum.storage.RecordingListener;
import org.edusum.template.Templates;
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

/** Another document comes, or the window closes, while something is being entered: it goes into the document it was meant for. */
@ExtendWith(WindowExtension.class)
class LeavingTest {

    @TempDir
    static Path folder;

    private final WindowApplication program = new WindowApplication();
    private Path data;

    @Start
    void start(Stage stage) throws IOException {
        data = Files.createTempDirectory(folder, "data");
        System.setProperty(DataFolder.PROPERTY, data.toString());
        program.build(stage, new NoChoosers());
    }

    @AfterEach
    void stop() {
        program.stop();
    }

    private Session session() {
        return program.documents().session();
    }

    private static Summary template() {
        return Templates.all().getFirst().summary();
    }

    /** The documents that the drafts of this sitting come to when they are taken up again. */
    private List<Summary> kept(FxRobot robot) {
        robot.interact(program::stop);
        RecordingListener listener = new RecordingListener();
        try (DraftStore store = DraftStore.open(data, listener)) {
            List<Summary> kept = store.unsaved().join().stream().map(DraftInfo::id)
                    .map(id -> store.resume(id).join().history().summary()).toList();
            assertEquals(List.of(), listener.troubles());
            return kept;
        }
    }

    @Test
    void whatIsComposedWhenAnotherDocumentComesStaysWithItsOwn(FxRobot robot) {
        Place place = new Place.Body(paragraph());
        robot.interact(() -> {
            session().selectionProperty().set(Optional.of(Selection.at(new Caret(place, 0))));
            robot.lookup("#prose").query().requestFocus();
            new WindowsInput().compose("nihao");
            program.documents().begin(template());
            assertEquals(template(), session().summary());
            session().selectionProperty().set(Optional.of(Selection.at(new Caret(place, 0))));
            new WindowsInput().commit("新");
        });
        Summary second = session().summary();
        List<Summary> kept = kept(robot);
        assertEquals(2, kept.size());
        assertTrue(kept.contains(second));
        assertTrue(kept.stream().anyMatch(s -> s.prose(place).orElseThrow().plain().startsWith("nihao")));
    }

    private static ParagraphId paragraph() {
        return template().root().subtree().filter(s -> !s.body().isEmpty()).findFirst().orElseThrow().body().getFirst().id();
    }

    @Test
    void whatStandsInTheInspectorWhenAnotherDocumentComesStaysWithItsOwn(FxRobot robot) {
        FieldId field = new FieldId("f003");
        robot.interact(() -> {
            session().selectedFieldProperty().set(Optional.of(field));
            robot.lookup("#field-source").<TextInputControl>query().setText("人事科");
            program.documents().begin(template());
            assertEquals(template(), session().summary());
            session().selectedFieldProperty().set(Optional.of(field));
            robot.lookup("#field-note").<TextInputControl>query().setText("新");
            program.documents().begin(template());
        });
        List<Summary> kept = kept(robot);
        assertEquals(List.of("人事科", template().field(field).source()), kept.stream().map(s -> s.field(field).source()).sorted().toList());
        assertEquals(List.of("", "新"), kept.stream().map(s -> s.field(field).note()).sorted().toList());
    }

    @Test
    void aTitleBeingTypedIsTakenOverBeforeSavingOrClosing(FxRobot robot) {
        Section chapter = session().summary().root().children().getFirst();
        robot.interact(() -> {
            session().shownProperty().set(chapter.id());
            robot.lookup("#outline").query().requestFocus();
        });
        robot.push(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> robot.lookup("#outline-title").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#outline-title").<TextInputControl>query().setText("新标题"));
        robot.interact(() -> program.documents().begin(template()));
        assertEquals(template(), session().summary());
        List<Summary> kept = kept(robot);
        assertEquals(List.of("新标题"), kept.stream()
                .map(s -> s.printed(s.section(chapter.id()).orElseThrow().title())).toList());
    }
}
