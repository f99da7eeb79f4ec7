package org.edusum.ui.prose;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.FieldEdits;
import org.edusum.model.edit.Selection;
import org.edusum.model.value.Value;
import org.edusum.ui.session.Session;

/** Filling fields in their place: opens the entry over the selected box and takes over what was entered. */
final class FieldFilling implements FieldEntry.Listener {

    private final Session session;
    private final ProseView view;
    private final Cursor cursor;
    private final Misreadings misreadings;
    private final FieldEntry entry = new FieldEntry(this);
    private Optional<Selection> openedAt = Optional.empty();

    FieldFilling(Session session, ProseView view, Cursor cursor, Misreadings misreadings) {
        this.session = session;
        this.view = view;
        this.cursor = cursor;
        this.misreadings = misreadings;
    }

    FieldEntry entry() {
        return entry;
    }

    /** Opens the selected box. @param typed what the entry begins with; nothing for what the field has */
    void open(Optional<String> typed) {
        cursor.box().ifPresent(ref -> {
            Field field = session.summary().field(ref.field());
            String known = misreadings.of(field.id()).orElseGet(() -> FieldEntry.editable(field));
            openedAt = cursor.selection();
            entry.open(field, typed.orElse(known), typed.isPresent(), view.rows().zoom());
            view.rows().layout();
            update();
        });
    }

    boolean isOpen() {
        return entry.field().isPresent();
    }

    /** A command of the window's menu as it acts on the open entry; nothing when none is open. */
    Optional<Runnable> inLine(Consumer<TextField> command) {
        return isOpen() ? Optional.of(() -> command.accept(entry.line())) : Optional.empty();
    }

    /** Keeps the entry over its box and the boxes marked; after the rows were laid out. */
    void update() {
        markBoxes();
        if (isOpen()) {
            // Out of sight, not invisible: an invisible node loses the focus.
            openedAt.flatMap(this::boxBounds).ifPresentOrElse(bounds -> entry.place(bounds, view.getWidth(), view.getHeight()),
                    () -> entry.relocate(entry.getLayoutX(), -2 * view.getHeight()));
        }
    }

    private void markBoxes() {
        Optional<FieldId> selected = session.selectedFieldProperty().get();
        Optional<Caret> current = cursor.box().flatMap(ref -> cursor.selection()).map(cursor::start);
        for (ProseCell cell : view.rows().cells()) {
            for (FieldBox box : cell.boxes()) {
                boolean isSelected = selected.filter(box.ref().field()::equals).isPresent();
                boolean isCurrent = current.filter(caret -> caret.place().equals(cell.row().place())
                        && caret.offset() == cell.offsetOf(box)).isPresent();
                box.mark(isSelected, isCurrent);
            }
        }
    }

    private Optional<Bounds> boxBounds(Selection at) {
        Caret caret = cursor.start(at);
        return view.rows().cellOf(caret.place()).flatMap(cell -> cell.boxAt(caret.offset()).map(box -> {
            Bounds inRows = view.rows().sceneToLocal(box.localToScene(box.getLayoutBounds()));
            return new BoundingBox(inRows.getMinX(), inRows.getMinY(), inRows.getWidth(), inRows.getHeight());
        }));
    }

    /** The selection went elsewhere, or a step was taken back: the entry no longer stands over its box. */
    void selectionChanged() {
        if (isOpen() && !cursor.selection().equals(openedAt)) {
            entry.abandon();
        }
    }

    /** The document changed: an entry whose field is gone or has another value closes. */
    void summaryChanged() {
        entry.field().filter(open -> session.summary().fields().get(open.id()) != open).ifPresent(open -> entry.abandon());
    }

    @Override
    public void accepted(Field field, Value value, FieldEntry.Ending ending) {
        misreadings.remove(field.id());
        FieldEdits.fill(session.summary(), session.summary().field(field.id()), value)
                .ifPresent(edit -> session.perform(edit, session.selectionProperty().get()));
        refreshBoxes();
        switch (ending) {
            case ENTER -> onward(true, true);
            case NEXT -> onward(true, false);
            case PREVIOUS -> onward(false, false);
            case TAKEN -> released();
            case FOCUS_LOST, CANCEL -> { }
        }
    }

    private void onward(boolean forward, boolean emptyOnly) {
        if (!view.nextField(forward, emptyOnly)) {
            view.requestFocus();
        }
    }

    @Override
    public void left(Field field, String text) {
        misreadings.put(field.id(), text);
        refreshBoxes();
    }

    @Override
    public void released() {
        view.requestFocus();
    }

    @Override
    public void cancelled(Field field) {
        misreadings.remove(field.id());
        refreshBoxes();
        released();
    }

    private void refreshBoxes() {
        view.rows().cells().forEach(ProseCell::refreshBoxes);
        view.rows().requestLayout();
    }
}
