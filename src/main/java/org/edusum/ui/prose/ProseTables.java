package org.edusum.ui.prose;

import java.util.Optional;
import java.util.function.Consumer;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.edit.TableEdits;
import org.edusum.ui.session.Session;

/**
 * The commands for the tables that stand below the paragraphs of their sections. A table is no row of text: the caret
 * passes it by, and it is edited as a whole elsewhere.
 */
public final class ProseTables {

    private final Session session;
    private final ProseView view;
    private Consumer<SectionId> editor = section -> { };

    ProseTables(Session session, ProseView view) {
        this.session = session;
        this.view = view;
    }

    /** @param opener opens the table of a section, or an empty one for it */
    public void setEditor(Consumer<SectionId> opener) {
        editor = opener;
    }

    /** Opens the table of the caret's section, or an empty one for it, once what is being entered is taken over. */
    public void edit() {
        section().ifPresent(this::edit);
    }

    private void edit(SectionId section) {
        if (view.finishEntry()) {
            editor.accept(section);
        }
    }

    /** Opens the table below a row. */
    void open(Place row) {
        session.summary().sectionOf(row).map(Section::id).ifPresent(this::edit);
    }

    /** Takes the table of the caret's section out. */
    public void remove() {
        view.settle();
        section().flatMap(section -> TableEdits.set(session.summary(), section, Optional.empty()))
                .ifPresent(edit -> session.perform(edit, session.selectionProperty().get()));
    }

    /** Scrolls so far that the table of a section is seen; the caret stays. */
    public void reveal(SectionId section) {
        Rows rows = view.rows().rows();
        session.summary().section(section).map(found -> found.body().isEmpty() ? new Place.Title(section)
                : new Place.Body(found.body().getLast().id())).flatMap(rows::indexOf).ifPresent(last -> {
            // What stands below the table is seen only with the table above it.
            Row row = rows.get(Math.min(last + 1, rows.size() - 1));
            view.rows().reveal(row.place(), 0, false);
        });
    }

    /** Whether the section of the caret has a table. */
    public boolean isHere() {
        return section().flatMap(session.summary()::section).flatMap(Section::table).isPresent();
    }

    private Optional<SectionId> section() {
        return view.caretSectionProperty().get();
    }

    /** Shows a field that was clicked in a table where fields are filled that stand nowhere in the text. */
    void choose(FieldId field) {
        view.settle();
        view.requestFocus();
        session.selectedFieldProperty().set(Optional.of(field));
    }
}
