package org.edusum.ui.preview;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.edusum.model.Summary;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Typesetter;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.session.Session;

/**
 * Lays the document of a session out in the background, each time its clerk pauses, while somebody looks at the pages.
 * Of what changed meanwhile only the newest is laid out; a layout that comes too late is dropped.
 */
final class LayoutWatch {

    /** Shorter than the pause after a word, longer than between the letters of one. */
    private static final Duration PAUSE = Duration.millis(80);

    /** A document and its pages. */
    record Laid(Summary summary, Pages pages, PagePlaces places) { }

    private final Session session;
    private final Jobs jobs;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active");
    private final ObjectProperty<PageStyle> style = new SimpleObjectProperty<>(this, "style", PageStyle.GB9704);
    private final ReadOnlyObjectWrapper<Optional<Laid>> laid = new ReadOnlyObjectWrapper<>(this, "laid", Optional.empty());
    /** Remembers what it laid out; used by the jobs' thread only. */
    private Typesetter typesetter = new Typesetter(PageStyle.GB9704);
    private boolean isRunning;

    /** @param jobs whose thread nobody waits for while a document is saved or exported */
    LayoutWatch(Session session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
        pause.setOnFinished(event -> layOut());
        session.summaryProperty().addListener((o, old, now) -> changed());
        active.addListener((o, was, is) -> layOut());
        style.addListener((o, old, now) -> {
            typesetter = new Typesetter(now);
            layOut();
        });
    }

    /** Whether anyone looks at the pages. */
    BooleanProperty activeProperty() {
        return active;
    }

    ObjectProperty<PageStyle> styleProperty() {
        return style;
    }

    /** What was laid out last; of the present document, or of one of a moment ago. */
    ReadOnlyObjectProperty<Optional<Laid>> laidProperty() {
        return laid.getReadOnlyProperty();
    }

    /** Whether the pages are those of the present document. */
    boolean isCurrent() {
        return laid.get().filter(now -> now.summary() == session.summary() && now.pages().style().equals(style.get())).isPresent();
    }

    private void changed() {
        if (active.get()) {
            pause.playFromStart();
        }
    }

    private void layOut() {
        if (!active.get() || isRunning || isCurrent()) {
            return;
        }
        isRunning = true;
        Summary summary = session.summary();
        Typesetter setter = typesetter;
        jobs.startQuietly(() -> {
            Pages pages = setter.layout(summary);
            return new Laid(summary, pages, new PagePlaces(pages));
        }, done -> {
            isRunning = false;
            if (summary == session.summary() && setter == typesetter) {
                laid.set(Optional.of(done));
            } else {
                layOutLater();
            }
        }, () -> {
            isRunning = false;
            // What cannot be laid out is not tried again; the next version may be better.
            if (summary != session.summary() || setter != typesetter) {
                layOutLater();
            }
        });
    }

    /** At once, unless the clerk is typing. */
    private void layOutLater() {
        if (pause.getStatus() != Animation.Status.RUNNING) {
            layOut();
        }
    }
}
