package org.edusum.ui.prose;

import static org.edusum.ui.OnFx.await;
import static org.edusum.ui.prose.ProseSamples.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.edusum.export.ExportFormat;
import org.edusum.export.ExportOptions;
import org.edusum.export.Exports;
import org.edusum.model.Place;
import org.edusum.model.Summary;
import org.edusum.model.edit.History;
import org.edusum.storage.DraftJournal;
import org.edusum.storage.DraftListener;
import org.edusum.storage.DraftStore;
import org.edusum.storage.Project;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Typing faster than the journal writes and a background job runs: nothing is lost, no composition is disturbed. */
class BurstTest extends ProseViewFixture {

    private static final int CHARACTERS = 500;
    private static final Place PLACE = body("p112");
    private static final long SLOW = TimeUnit.MILLISECONDS.toNanos(30);

    @TempDir
    static Path folder;

    private final AtomicLong durable = new AtomicLong();
    private final Jobs jobs = new Jobs();
    private DraftStore store;
    private DraftJournal draft;

    @Override
    public void start(Stage stage) {
        super.start(stage);
        store = DraftStore.open(folder, new DraftListener() {
            @Override
            public void durable(DraftJournal of, long seq) {
                durable.set(seq);
                // On the thread of the journal: a slow disk.
                LockSupport.parkNanos(SLOW);
            }

            @Override
            public void trouble(String sentence) {
                throw new AssertionError(sentence);
            }

            @Override
            public void recovered() {
            }
        });
        draft = store.begin(Project.of(start()), Optional.empty());
        session = new Session(History.of(start()), entry -> {
            journal.add(entry);
            draft.append(entry);
        }, InstantSource.system());
        view = new ProseView(session, ProseSamples.ids());
        view.setPrefSize(900, 620);
        stage.setScene(new Scene(view));
    }

    @Override
    public void stop() {
        super.stop();
        jobs.close();
        store.close();
    }

    @Test
    void aBurstReachesTextAndJournalInOrder() throws Exception {
        caretAt(PLACE, 0);
        StringBuilder expected = new StringBuilder();
        Path exported = folder.resolve("总结.txt");
        interact(() -> {
            WindowsInput input = new WindowsInput();
            for (int i = 0; i < CHARACTERS; i++) {
                String character = String.valueOf((char) ('一' + i));
                if (i % 100 == 0) {
                    Summary now = session.summary();
                    jobs.start(() -> Exports.write(now, ExportFormat.TXT, exported, ExportOptions.STANDARD), report -> { },
                            fault -> {
                                throw new AssertionError(fault);
                            });
                }
                if (i % 3 == 0) {
                    typed(character);
                } else {
                    input.compose("p");
                    input.compose("pin");
                    input.commitAndCompose(character, "y");
                    input.end();
                }
                expected.append(character);
            }
            input.compose("jieshu");
        });
        await(() -> durable.get() == draft.appended()
                && WaitForAsyncUtils.waitForAsyncFx(10_000, () -> jobs.runningProperty().get()) == 0);
        assertEquals(expected + "jieshu物资储备充足。", onScreen(PLACE), "the composition still runs");
        assertEquals(expected + "物资储备充足。", text(PLACE));
        assertTrue(Files.size(exported) > 100);
        store.close();
        store = DraftStore.open(folder, new Silent());
        long id = store.unsaved().get(10, TimeUnit.SECONDS).getFirst().id();
        assertEquals(session.summary(), store.resume(id).get(10, TimeUnit.SECONDS).history().summary());
    }

    private void typed(String character) {
        view.getScene().getFocusOwner().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED,
                false, false, false, false));
    }

    private static final class Silent implements DraftListener {
        @Override
        public void durable(DraftJournal of, long seq) {
        }

        @Override
        public void trouble(String sentence) {
            throw new AssertionError(sentence);
        }

        @Override
        public void recovered() {
        }
    }
}
