package org.edusum.ui.document;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.edusum.storage.DraftJournal;
import org.edusum.storage.DraftListener;
import org.edusum.ui.jobs.Jobs;

/** What the clerk should know of the draft: when it was last safe on the medium, or what is wrong. */
public final class DraftState implements DraftListener {

    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Optional<Instant>> lastSafe = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    public DraftState(Jobs jobs) {
        this.jobs = jobs;
    }

    /** When the last step was forced to the medium. */
    public ReadOnlyObjectProperty<Optional<Instant>> lastSafeProperty() {
        return lastSafe.getReadOnlyProperty();
    }

    /** What is wrong, in Chinese, until it is solved. */
    public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    @Override
    public void durable(DraftJournal journal, long seq) {
        Instant now = Instant.now();
        jobs.later(() -> lastSafe.set(Optional.of(now)));
    }

    @Override
    public void trouble(String sentence) {
        jobs.later(() -> trouble.set(Optional.of(sentence)));
    }

    @Override
    public void recovered() {
        jobs.later(() -> trouble.set(Optional.empty()));
    }
}
