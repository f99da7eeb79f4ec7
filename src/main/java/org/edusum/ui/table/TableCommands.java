package org.edusum.ui.table;

import java.util.Optional;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Outline;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.edit.TableEdits;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** What can be done with the table of a section: put one in, edit it, take it out. */
public final class TableCommands {

    private static final int NEW_ROWS = 4;
    private static final int NEW_COLUMNS = 3;

    private final Session session;
    private final Dialogs dialogs;
    private final TableClipboard clipboard = new TableClipboard();

    public TableCommands(Session session, Dialogs dialogs) {
        this.session = session;
        this.dialogs = dialogs;
    }

    public boolean hasTable(SectionId section) {
        return session.summary().section(section).flatMap(Section::table).isPresent();
    }

    /** Opens the table of a section, or an empty one when it has none. */
    public void edit(SectionId section) {
        Summary summary = session.summary();
        Outline.of(summary).entry(section).ifPresent(entry -> {
            Table table = entry.section().table().orElseGet(() -> Table.empty(NEW_ROWS, NEW_COLUMNS));
            new TableDialog(summary, table, clipboard).ask(dialogs, title(summary, entry))
                    .ifPresent(changed -> set(section, Optional.of(changed)));
        });
    }

    private static String title(Summary summary, Outline.Entry entry) {
        String name = entry.label() + summary.printed(entry.section().title());
        return Messages.text("table.title", name.isBlank() ? Messages.text("outline.untitled") : name);
    }

    /** A field without a value. @param above the place below which its table stands */
    public record Empty(Place above, FieldId field) {
    }

    /** The first field without a value that stands in a table; those in the text come before it. */
    public Optional<Empty> firstEmpty() {
        Summary summary = session.summary();
        return summary.root().subtree().flatMap(section -> section.table().stream().flatMap(Table::proses)
                .flatMap(Prose::references).map(FieldRef::field).filter(id -> !summary.field(id).isFilled())
                .map(id -> new Empty(above(section), id))).findFirst();
    }

    private static Place above(Section section) {
        return section.body().isEmpty() ? new Place.Title(section.id()) : new Place.Body(section.body().getLast().id());
    }

    /** Takes the table of a section out; undo brings it back. */
    public void remove(SectionId section) {
        set(section, Optional.empty());
    }

    private void set(SectionId section, Optional<Table> table) {
        TableEdits.set(session.summary(), section, table)
                .ifPresent(edit -> session.perform(edit, session.selectionProperty().get()));
    }
}
