package org.edusum.ui.checking;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.edusum.checking.Checker;
import org.edusum.checking.Problems;
import org.edusum.model.Summary;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.session.Session;

/**
 * Checks the document of a session in the background, each time its clerk pauses. What was found in a document that is
 * no longer the present one is dropped.
 */
public final class ProblemWatch {

    private static final Duration PAUSE = Duration.millis(400);

    private final Session session;
    private final Jobs jobs;
    /** Used by the jobs' thread only. */
    private final Checker checker = new Checker();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ReadOnlyObjectWrapper<Problems> problems = new ReadOnlyObjectWrapper<>(this, "problems", Problems.NONE);

    public ProblemWatch(Session session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
        pause.setOnFinished(event -> check());
        session.summaryProperty().addListener((o, old, now) -> pause.playFromStart());
        check();
    }

    /** What was found last; about the present document, or one of a moment ago. */
    public ReadOnlyObjectProperty<Problems> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    private void check() {
        Summary summary = session.summary();
        jobs.startQuietly(() -> checker.check(summary), found -> {
            if (session.summary() == summary && !found.equals(problems.get())) {
                problems.set(found);
            }
        });
    }
}
