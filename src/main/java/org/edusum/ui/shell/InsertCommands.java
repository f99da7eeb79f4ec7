package org.edusum.ui.shell;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import org.edusum.model.SectionId;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.dialog.FormalitiesDialog;
import org.edusum.ui.outline.OutlinePane;
import org.edusum.ui.prose.ProseView;
import org.edusum.ui.session.Session;
import org.edusum.ui.table.TableCommands;

/** Attachments, tables, and what makes an official document: what is put into a summary besides its text. */
final class InsertCommands {

    private final Session session;
    private final Dialogs dialogs;
    private final OutlinePane outline;
    private final ProseView prose;
    private final BooleanSupplier finishEntry;
    private final TableCommands tables;

    /** @param finishEntry takes over what is being entered anywhere, if it can */
    InsertCommands(Session session, Dialogs dialogs, OutlinePane outline, ProseView prose, BooleanSupplier finishEntry) {
        this.session = session;
        this.dialogs = dialogs;
        this.outline = outline;
        this.prose = prose;
        this.finishEntry = finishEntry;
        tables = new TableCommands(session, dialogs);
        prose.tables().setEditor(this::editTable);
        outline.setTableEditor(this::editTable);
    }

    /** Adds an attachment and asks for its title in the outline. */
    void addAttachment() {
        if (finishEntry.getAsBoolean()) {
            outline.addAttachment();
        }
    }

    /** Whether the section in work has a table. */
    boolean hasTable() {
        return tables.hasTable(sectionInWork());
    }

    /** Opens the table of the section in work, or an empty one for it. */
    void editTable() {
        editTable(sectionInWork());
    }

    /** Opens the table of a section, or an empty one for it, and shows what became of it. */
    private void editTable(SectionId section) {
        if (finishEntry.getAsBoolean()) {
            tables.edit(section);
            prose.tables().reveal(section);
        }
    }

    void removeTable() {
        if (finishEntry.getAsBoolean()) {
            tables.remove(sectionInWork());
        }
    }

    /** Asks for what makes an official document of the summary, and how its headings are set. */
    void editFormalities() {
        if (finishEntry.getAsBoolean()) {
            new FormalitiesDialog(session).ask(dialogs);
        }
    }

    /** The first field without a value that stands in a table only. */
    Optional<TableCommands.Empty> firstEmpty() {
        return tables.firstEmpty();
    }

    /** The section that a command is for: the one chosen in the outline when that has the focus, else that of the caret. */
    private SectionId sectionInWork() {
        Optional<Node> focused = Optional.ofNullable(outline.getScene()).map(scene -> scene.getFocusOwner());
        return focused.filter(node -> PaneRound.isIn(node, outline)).map(node -> session.shownProperty().get())
                .or(() -> prose.caretSectionProperty().get()).orElseGet(session.shownProperty()::get);
    }
}
