package org.edusum.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.WordCount;
import org.edusum.model.edit.Range;
import org.edusum.model.edit.Selection;
import org.edusum.model.edit.View;
import org.edusum.ui.session.Session;

/**
 * The length of the document, of the section that the clerk is in, and of what is selected. Counted when typing pauses;
 * a selection is counted while it is drawn.
 */
public final class Counts {

    private static final double TYPING_MILLIS = 200;
    private static final double SELECTING_MILLIS = 50;

    /**
     * @param document the whole
     * @param section  the section of the caret, or the one shown; empty when that is the whole document
     * @param selected empty without a selection that has characters
     */
    public record Counted(WordCount document, Optional<WordCount> section, Optional<WordCount> selected) {
    }

    private final Session session;
    private final ReadOnlyObjectWrapper<Counted> counted;
    private final AfterPause afterTyping = new AfterPause(TYPING_MILLIS, this::count);
    private final AfterPause afterSelecting = new AfterPause(SELECTING_MILLIS, this::countHere);
    private Summary ofDocument;
    private int opened;

    public Counts(Session session) {
        this.session = session;
        ofDocument = session.summary();
        opened = session.openedProperty().get();
        counted = new ReadOnlyObjectWrapper<>(here(WordCount.of(ofDocument)));
        session.summaryProperty().addListener((o, old, now) -> changed());
        session.selectionProperty().addListener((o, old, now) -> afterSelecting.soon());
        session.shownProperty().addListener((o, old, now) -> afterSelecting.soon());
    }

    /** What was counted last. */
    public ReadOnlyObjectProperty<Counted> countedProperty() {
        return counted.getReadOnlyProperty();
    }

    /** What holds now, without waiting for a pause. */
    public Counted now() {
        count();
        return counted.get();
    }

    private void changed() {
        if (opened != session.openedProperty().get()) {
            opened = session.openedProperty().get();
            count();
        } else {
            afterTyping.whenQuiet();
        }
    }

    private void count() {
        ofDocument = session.summary();
        counted.set(here(WordCount.of(ofDocument)));
    }

    private void countHere() {
        if (session.summary() == ofDocument) {
            counted.set(here(counted.get().document()));
        }
    }

    private Counted here(WordCount document) {
        Summary summary = session.summary();
        View view = session.view().within(summary);
        Optional<WordCount> selected = view.selection().filter(selection -> !selection.isEmpty())
                .map(selection -> WordCount.of(summary, Range.of(summary, selection).proses(summary)))
                .filter(count -> count.characters() > 0);
        Optional<Section> section = view.selection().map(Selection::caret)
                .flatMap(caret -> summary.sectionOf(caret.place())).or(() -> view.shown().flatMap(summary::section));
        return new Counted(document,
                section.filter(s -> s != summary.root()).map(s -> WordCount.of(summary, s)), selected);
    }
}
