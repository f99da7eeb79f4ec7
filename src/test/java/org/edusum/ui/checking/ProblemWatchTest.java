package org.edusum.ui.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.edusum.checking.Problem;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.History;
import org.edusum.template.Templates;
import org.edusum.ui.OnFx;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
class ProblemWatchTest {

    private static final Place TITLE = new Place.Title(new SectionId("c1"));

    private final Jobs jobs = new Jobs();
    private Session session;
    private ProblemWatch watch;

    @Start
    void start(Stage stage) {
        session = new Session(History.of(Templates.all().getFirst().summary()), entry -> { }, InstantSource.system());
        watch = new ProblemWatch(session, jobs);
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void problemsFollowTheDocumentAfterAPause(FxRobot robot) throws Exception {
        robot.interact(() -> type("，，"));
        assertEquals(List.of(), rules(), "never in the midst of an edit");
        await("doubled-punctuation");
        robot.interact(() -> type("“"));
        await("unpaired-marks", "doubled-punctuation");
        robot.interact(() -> {
            session.undo();
            session.undo();
        });
        await();
        assertEquals(0, jobs.runningProperty().get());
    }

    private void type(String text) {
        session.perform(Edit.of("输入", new Change.SpliceProse(TITLE, 0, 0, Prose.of(text))), Optional.empty());
    }

    private void await(String... rules) throws Exception {
        OnFx.await(() -> rules().equals(List.of(rules)));
    }

    private List<String> rules() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000,
                () -> watch.problemsProperty().get().all().stream().map(Problem::rule).toList());
    }
}
