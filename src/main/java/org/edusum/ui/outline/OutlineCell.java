package org.edusum.ui.outline;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.OutlineEdits;
import org.edusum.ui.input.SpokenName;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** A line of the outline: number and title, how much is filled; edited in place, dragged and dropped upon. */
final class OutlineCell extends TreeCell<OutlineNode> {

    private static final DataFormat SECTION = new DataFormat("application/x-edusum-section");
    private static final PseudoClass UNTITLED = PseudoClass.getPseudoClass("untitled");
    private static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");
    private static final PseudoClass DROP_BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass DROP_AFTER = PseudoClass.getPseudoClass("drop-after");
    private static final PseudoClass DROP_INTO = PseudoClass.getPseudoClass("drop-into");

    private enum Drop { BEFORE, INTO, AFTER }

    private final Session session;
    private final BiConsumer<SectionId, String> rename;
    private final Label title = new Label();
    private final Label progress = new Label();
    private final HBox line = new HBox(title, progress);
    private final TextField editor = new TextField();

    /** @param rename takes a new title over */
    OutlineCell(Session session, BiConsumer<SectionId, String> rename) {
        this.session = session;
        this.rename = rename;
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(1);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        progress.getStyleClass().add("progress");
        progress.setMinWidth(USE_PREF_SIZE);
        editor.setId("outline-title");
        SpokenName.give(editor, Messages.text("place.title"));
        editor.setOnAction(event -> take());
        editor.focusedProperty().addListener((o, was, is) -> {
            // When only the window was left, the clerk comes back to the title, perhaps in the midst of a composition.
            boolean isElsewhere = editor.getScene() == null || editor.getScene().getFocusOwner() != editor;
            if (was && !is && isElsewhere && isEditing()) {
                take();
            }
        });
        editor.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        setOnDragDetected(this::dragDetected);
        setOnDragOver(this::dragOver);
        setOnDragExited(event -> mark(Optional.empty()));
        setOnDragDropped(this::dropped);
    }

    @Override
    protected void updateItem(OutlineNode node, boolean isEmpty) {
        super.updateItem(node, isEmpty);
        setText(null);
        if (isEmpty || node == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        boolean isRoot = node.number().isEmpty();
        String name = isRoot ? Messages.text("outline.whole")
                : node.title().isEmpty() ? node.number() + Messages.text("outline.untitled") : node.name();
        title.setText(name);
        progress.setText(node.fields() == 0 ? "" : node.filled() + "/" + node.fields() + " " + node.mark());
        pseudoClassStateChanged(UNTITLED, node.title().isEmpty() && !isRoot);
        pseudoClassStateChanged(COMPLETE, node.fields() > 0 && node.filled() == node.fields());
        setTooltip(new Tooltip(isRoot ? node.title() : name));
        setAccessibleText(name + " " + Messages.text("status.fields", String.valueOf(node.filled()),
                String.valueOf(node.fields())));
        setGraphic(isEditing() ? editor : line);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            editor.setText(getItem().title());
            setGraphic(editor);
            editor.requestFocus();
            editor.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(line);
        getTreeView().requestFocus();
    }

    private void take() {
        SectionId id = getItem().id();
        String typed = editor.getText();
        // The value of the item follows from the document, so the tree's own commit has nothing to do.
        cancelEdit();
        rename.accept(id, typed);
    }

    private void dragDetected(MouseEvent event) {
        if (!isEmpty() && !getItem().number().isEmpty() && !isEditing()) {
            ClipboardContent content = new ClipboardContent();
            content.put(SECTION, getItem().id().value());
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        }
    }

    private void dragOver(DragEvent event) {
        Optional<Drop> drop = edit(event).map(edit -> drop(event));
        drop.ifPresent(where -> event.acceptTransferModes(TransferMode.MOVE));
        mark(drop);
        event.consume();
    }

    private void dropped(DragEvent event) {
        Optional<Edit> edit = edit(event);
        event.setDropCompleted(edit.isPresent());
        event.consume();
        edit.ifPresent(moving -> session.perform(moving, session.selectionProperty().get()));
    }

    /** The upper and the lower quarter of a line mean before and after it, the rest means into it. */
    private Drop drop(DragEvent event) {
        double part = event.getY() / getHeight();
        return getItem().number().isEmpty() ? Drop.INTO
                : part < 0.25 ? Drop.BEFORE : part > 0.75 ? Drop.AFTER : Drop.INTO;
    }

    private Optional<Edit> edit(DragEvent event) {
        if (isEmpty() || !event.getDragboard().hasContent(SECTION)) {
            return Optional.empty();
        }
        SectionId moved = new SectionId((String) event.getDragboard().getContent(SECTION));
        SectionId here = getItem().id();
        Drop drop = drop(event);
        if (drop == Drop.INTO) {
            return session.summary().section(here).flatMap(section ->
                    OutlineEdits.moveTo(session.summary(), moved, here, section.children().size()));
        }
        return session.summary().parentOf(here).flatMap(parent -> {
            int index = parent.children().stream().map(child -> child.id()).toList().indexOf(here);
            return OutlineEdits.moveTo(session.summary(), moved, parent.id(), drop == Drop.BEFORE ? index : index + 1);
        });
    }

    private void mark(Optional<Drop> drop) {
        pseudoClassStateChanged(DROP_BEFORE, drop.equals(Optional.of(Drop.BEFORE)));
        pseudoClassStateChanged(DROP_AFTER, drop.equals(Optional.of(Drop.AFTER)));
        pseudoClassStateChanged(DROP_INTO, drop.equals(Optional.of(Drop.INTO)));
    }
}
