package org.edusum.ui.preview;

import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.History;
import org.edusum.template.Templates;
import org.edusum.typeset.PageStyle;
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
class LayoutWatchTest {

    private static final Place TITLE = new Place.Title(new SectionId("c1"));

    private final Jobs jobs = new Jobs("preview");
    private final List<LayoutWatch.Laid> layouts = new ArrayList<>();
    private Session session;
    private LayoutWatch watch;

    @Start
    void start(Stage stage) {
        session = new Session(History.of(Templates.all().getFirst().summary()), entry -> { }, InstantSource.system());
        watch = new LayoutWatch(session, jobs);
        watch.laidProperty().addListener((o, old, now) -> layouts.add(now.orElseThrow()));
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    private void type(String text) {
        session.perform(Edit.of("输入", new Change.SpliceProse(TITLE, 0, 0, Prose.of(text))), Optional.empty());
    }

    private boolean isCurrent() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, watch::isCurrent);
    }

    private void awaitCurrent() throws Exception {
        await(this::isCurrent);
    }

    @Test
    void nothingIsLaidOutWhileNobodyLooks(FxRobot robot) throws Exception {
        CountDownLatch later = new CountDownLatch(1);
        robot.interact(() -> type("甲"));
        robot.interact(() -> jobs.startQuietly(() -> true, done -> later.countDown()));
        assertTrue(later.await(20, TimeUnit.SECONDS));
        assertEquals(List.of(), layouts);
        robot.interact(() -> watch.activeProperty().set(true));
        awaitCurrent();
        robot.interact(() -> watch.activeProperty().set(false));
        robot.interact(() -> watch.activeProperty().set(true));
        assertEquals(1, layouts.size(), "what is laid out already is not laid out again");
    }

    @Test
    void ofManyEditsOnlyTheLastIsLaidOutAndOneThatComesTooLateIsDropped(FxRobot robot) throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        robot.interact(() -> {
            // The thread is held up, so that the first layout is late when it comes.
            jobs.startQuietly(() -> busy.await(20, TimeUnit.SECONDS), done -> { });
            watch.activeProperty().set(true);
            type("甲");
            type("乙");
            type("丙");
        });
        busy.countDown();
        awaitCurrent();
        assertEquals(1, layouts.size());
        assertEquals(session.summary(), layouts.getFirst().summary());
    }

    @Test
    void anotherStyleLaysOutAnew(FxRobot robot) throws Exception {
        robot.interact(() -> watch.activeProperty().set(true));
        awaitCurrent();
        robot.interact(() -> watch.styleProperty().set(PageStyle.PLAIN));
        awaitCurrent();
        assertEquals(List.of(PageStyle.GB9704, PageStyle.PLAIN), layouts.stream().map(laid -> laid.pages().style()).toList());
    }

    @Test
    void aLayoutThatBreaksDownIsToldOfAndDoesNotKeepTheNextOneAway(FxRobot robot) throws Exception {
        PageStyle good = PageStyle.GB9704;
        PageStyle impossible = new PageStyle(good.paper(), good.block(), good.cells(), good.lines(), good.fonts(), good.types(),
                new PageStyle.Footer(null, 0, 0), good.contents());
        CountDownLatch told = new CountDownLatch(1);
        Platform.runLater(() -> {
            Thread.UncaughtExceptionHandler before = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> {
                thread.setUncaughtExceptionHandler(before);
                told.countDown();
            });
            watch.styleProperty().set(impossible);
            watch.activeProperty().set(true);
        });
        assertTrue(told.await(20, TimeUnit.SECONDS));
        assertEquals(List.of(), layouts);
        robot.interact(() -> watch.styleProperty().set(good));
        awaitCurrent();
    }
}
