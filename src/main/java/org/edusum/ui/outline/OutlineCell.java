package org.edusum.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.edusum.checking.Problem;
import org.edusum.checking.Problems;
import org.edusum.model.SectionId;
import org.edusum.ui.input.SpokenName;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A line of the outline: how far the work is, number and title, whose it is, problems, how much is filled. Its title is
 * edited in place; a bar at its left says that the caret stands there.
 */
final class OutlineCell extends TreeCell<OutlineNode> {

    private static final PseudoClass UNTITLED = PseudoClass.getPseudoClass("untitled");
    private static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DROP_INTO = PseudoClass.getPseudoClass("drop-into");
    private static final double SPACING = 5;
    private static final int PROBLEMS_TOLD = 5;

    /** What a cell is told by its pane. */
    record Surroundings(Session session, ObservableValue<Problems> problems,
                        ObservableValue<Optional<SectionId>> current, BiConsumer<SectionId, String> rename) {
    }

    private final Surroundings pane;
    private final FontIcon status = new FontIcon();
    private final FontIcon clip = new FontIcon("fth-paperclip");
    private final Label title = new Label();
    private final Label division = new Label();
    private final Label problems = new Label();
    private final Label progress = new Label();
    private final HBox line = new HBox(status, clip, title, division, problems, progress);
    private final TextField editor = new TextField();
    /** The section whose title is or was edited last; nothing before that. */
    private Optional<SectionId> edited = Optional.empty();
    private final ChangeListener<Optional<SectionId>> marking = (o, old, now) -> showCurrent();
    private final Tooltip tooltip = new Tooltip();

    OutlineCell(Surroundings pane) {
        this.pane = pane;
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(1);
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        division.getStyleClass().add("division");
        progress.getStyleClass().add("progress");
        problems.getStyleClass().add("problems");
        problems.setGraphic(new FontIcon("fth-alert-triangle"));
        for (Label label : List.of(division, problems, progress)) {
            label.setMinWidth(USE_PREF_SIZE);
            label.managedProperty().bind(label.visibleProperty());
        }
        line.setSpacing(SPACING);
        line.widthProperty().addListener((o, old, now) -> fit());
        progress.visibleProperty().bind(progress.textProperty().isNotEmpty());
        problems.visibleProperty().bind(problems.textProperty().isNotEmpty());
        status.managedProperty().bind(status.visibleProperty());
        clip.getStyleClass().add("attachment-mark");
        clip.managedProperty().bind(clip.visibleProperty());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        buildEditor();
        // The tree makes new cells now and then and forgets the old ones.
        pane.current().addListener(new WeakChangeListener<>(marking));
    }

    private void buildEditor() {
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
    }

    @Override
    protected void updateItem(OutlineNode node, boolean isEmpty) {
        super.updateItem(node, isEmpty);
        setText(null);
        showCurrent();
        if (isEmpty || node == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        String name = node.isRoot() ? Messages.text("outline.whole")
                : node.title().isEmpty() ? node.number() + Messages.text("outline.untitled") : node.name();
        title.setText(name);
        status.setVisible(!node.isRoot());
        clip.setVisible(node.isAttachment());
        StatusMark.show(status, node.marks().status());
        division.setText(node.marks().division());
        progress.setText(node.fields() == 0 ? "" : node.filled() + "/" + node.fields());
        problems.setText(node.problems() == 0 ? "" : String.valueOf(node.problems()));
        fit();
        pseudoClassStateChanged(UNTITLED, node.title().isEmpty() && !node.isRoot());
        pseudoClassStateChanged(COMPLETE, node.fields() > 0 && !node.hasBlanks());
        tooltip.setText(told(node, node.isRoot() ? node.title() : name));
        setTooltip(tooltip);
        setAccessibleText(name + " " + facts(node));
        setGraphic(isEditing() ? editor : line);
    }

    /** Leaves the division out where the title would be cut for it. */
    private void fit() {
        double taken = line.getChildren().stream().filter(child -> child != division && child.isManaged())
                .mapToDouble(child -> child.prefWidth(-1) + SPACING).sum();
        division.setVisible(!division.getText().isEmpty() && taken + division.prefWidth(-1) <= line.getWidth());
    }

    private String told(OutlineNode node, String name) {
        String found = node.problems() == 0 ? "" : pane.session().summary().section(node.id())
                .map(section -> pane.problems().getValue().below(section)).orElse(List.of()).stream()
                .limit(PROBLEMS_TOLD).map(Problem::message).map(message -> "\n· " + message).collect(Collectors.joining());
        return name + "\n" + facts(node) + found + (node.problems() > PROBLEMS_TOLD ? "\n…" : "");
    }

    private static String facts(OutlineNode node) {
        String comma = Messages.text("outline.filter.comma");
        return (node.isRoot() ? "" : StatusMark.words(node.marks().status()) + comma)
                + (node.marks().division().isEmpty() ? "" : Messages.text("outline.division.of", node.marks().division()) + comma)
                + Messages.text("status.fields", String.valueOf(node.filled()), String.valueOf(node.fields()))
                + (node.problems() == 0 ? "" : comma + Messages.text("outline.problems", String.valueOf(node.problems())));
    }

    private void showCurrent() {
        pseudoClassStateChanged(CURRENT, getItem() != null
                && pane.current().getValue().filter(getItem().id()::equals).isPresent());
    }

    /** Shows or hides that what is dragged would go into this section. */
    void markInto(boolean isMarked) {
        pseudoClassStateChanged(DROP_INTO, isMarked);
    }

    /** Where the title's line begins. */
    Node line() {
        return line;
    }

    @Override
    public void startEdit() {
        if (getItem() != null && getItem().isRoot()) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            // The cell may stand for another section before it is told that editing has ended.
            edited = Optional.of(getItem().id());
            editor.setText(getItem().title());
            setGraphic(editor);
            editor.requestFocus();
            editor.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        if (!isEditing()) {
            return;
        }
        super.cancelEdit();
        getTreeView().setEditable(false);
        setGraphic(line);
        getTreeView().requestFocus();
    }

    /** Takes the title over as typed. */
    void take() {
        SectionId id = edited.orElseThrow();
        String typed = editor.getText();
        // The value of the item follows from the document, so the tree's own commit has nothing to do.
        cancelEdit();
        pane.rename().accept(id, typed);
    }
}
