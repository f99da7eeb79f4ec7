package org.edusum.ui.prose;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.edusum.model.FieldRef;
import org.edusum.model.Outline;
import org.edusum.model.Place;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.ui.session.Session;

/** Keeps the rows in step with the session: its document, the section it shows, its selection. */
final class Following {

    private final Session session;
    private final VirtualRows rows;
    private final Cursor cursor;
    private final FieldFilling filling;
    private final Misreadings misreadings;
    /** Which document is shown so far. */
    private int opened = -1;
    private final ReadOnlyBooleanWrapper canCopy = new ReadOnlyBooleanWrapper(this, "canCopy");
    private final ReadOnlyObjectWrapper<Optional<SectionId>> caretSection =
            new ReadOnlyObjectWrapper<>(this, "caretSection", Optional.empty());

    Following(Session session, VirtualRows rows, Cursor cursor, FieldFilling filling, Misreadings misreadings) {
        this.session = session;
        this.rows = rows;
        this.cursor = cursor;
        this.filling = filling;
        this.misreadings = misreadings;
    }

    void listen() {
        session.summaryProperty().addListener((o, old, now) -> refresh());
        session.shownProperty().addListener((o, old, now) -> shownChanged());
        session.selectionProperty().addListener((o, old, now) -> selectionChanged());
        session.selectedFieldProperty().addListener((o, old, now) -> rows.requestLayout());
        refresh();
    }

    ReadOnlyBooleanWrapper canCopy() {
        return canCopy;
    }

    ReadOnlyObjectWrapper<Optional<SectionId>> caretSection() {
        return caretSection;
    }

    private void refresh() {
        boolean isFresh = opened != session.openedProperty().get();
        opened = session.openedProperty().get();
        rows.show(Rows.of(session.summary(), session.shownProperty().get(), rows.rows()), session.summary());
        if (isFresh) {
            misreadings.clear();
            rows.scrollToStart();
            startWriting();
        }
        misreadings.retain(session.summary());
        filling.summaryChanged();
        updateFlags();
        SpokenParagraph.textChanged(rows);
    }

    private void shownChanged() {
        filling.entry().abandon();
        refresh();
        rows.scrollToStart();
        if (cursor.selection().isEmpty() && rows.rows().size() > 0) {
            session.selectionProperty().set(Optional.of(Selection.at(new Caret(rows.rows().get(0).place(), 0))));
        }
    }

    /** Text that has the focus has a caret. */
    void startWriting() {
        if (rows.isFocused() && cursor.selection().isEmpty() && rows.rows().size() > 0) {
            cursor.select(Selection.at(cursor.caret()));
        }
    }

    private void selectionChanged() {
        Optional<Selection> selection = session.selectionProperty().get();
        selection.ifPresent(s -> show(s.caret().place()));
        cursor.selectionChanged();
        filling.selectionChanged();
        revealCaret();
        followBox();
        updateFlags();
        SpokenParagraph.selectionMoved(rows);
        rows.requestLayout();
    }

    /** Brings the caret into view, also where the selection is the same as before. */
    void revealCaret() {
        cursor.selection().ifPresent(s -> rows.reveal(s.caret().place(), s.caret().offset(), false));
    }

    /** The selected field is that of the selected box; an edit may have changed the box under the same selection. */
    void followBox() {
        session.selectedFieldProperty().set(cursor.box().map(FieldRef::field));
    }

    private void updateFlags() {
        canCopy.set(cursor.selection().filter(selection -> !selection.isEmpty()).isPresent());
        caretSection.set(cursor.selection()
                .flatMap(selection -> session.summary().sectionOf(selection.caret().place())).map(Section::id));
    }

    /** Makes the section shown one that has the place, as deep in the outline as the one shown so far. */
    void show(Place place) {
        if (rows.rows().contains(place)) {
            return;
        }
        Outline outline = Outline.of(session.summary());
        int depth = outline.entry(session.shownProperty().get()).map(Outline.Entry::depth).orElse(0);
        session.summary().sectionOf(place).flatMap(section -> outline.entry(section.id())).ifPresent(entry -> {
            List<Section> path = entry.path();
            session.shownProperty().set(path.get(Math.min(depth, path.size() - 1)).id());
        });
    }
}
