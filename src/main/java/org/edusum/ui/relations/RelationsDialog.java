package org.edusum.ui.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.edusum.model.FieldId;
import org.edusum.model.Relation;
import org.edusum.model.Relations;
import org.edusum.model.Summary;
import org.edusum.model.edit.DocumentEdits;
import org.edusum.relating.RelationSuggestions;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.dialog.WorkDialog;
import org.edusum.ui.review.DetailLine;
import org.edusum.ui.review.ReviewTable;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** The relations of the document and those its prose suggests. What the clerk does takes place at once, each a step of undo. */
public final class RelationsDialog {

    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private enum Group {
        ALL("relations.group.all", line -> true), BROKEN("relations.group.broken", RelationLine::isBroken),
        SUGGESTED("relations.group.suggested", RelationLine::isSuggested),
        DISMISSED("relations.group.dismissed", line -> !line.isSuggested() && !line.relation().isConfirmed());

        private final String key;
        private final Predicate<RelationLine> contains;

        Group(String key, Predicate<RelationLine> contains) {
            this.key = key;
            this.contains = contains;
        }

        @Override
        public String toString() {
            return Messages.text(key);
        }
    }

    private final Session session;
    private final Dialogs dialogs;
    private final TableView<RelationLine> view = new TableView<>();
    private final ComboBox<Group> groups = new ComboBox<>();
    private final Label summary = new Label();
    private final DetailLine detail = new DetailLine("relations-detail");
    private final Button confirm = button("relations.confirm", this::confirm);
    private final Button dismiss = button("relations.dismiss", this::dismiss);
    private final Button edit = button("relations.edit", this::edit);
    private final Button remove = button("relations.remove", this::remove);
    private final Button figure = button("relations.figure", this::goToFigure);
    private final BorderPane root = new BorderPane();
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private Optional<FieldId> goal = Optional.empty();

    public RelationsDialog(Session session, Dialogs dialogs) {
        this.session = session;
        this.dialogs = dialogs;
        view.setId("relations");
        view.setAccessibleText(Messages.text("relations.title"));
        view.setFixedCellSize(32);
        view.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        view.setPlaceholder(new Label(Messages.text("relations.nothing")));
        view.getColumns().add(column("relations.column.state", 100, RelationLine::state));
        view.getColumns().add(column("relations.column.words", 420, line -> line.words(session.summary())));
        view.getColumns().add(column("relations.column.strength", 70, line -> Messages.text(switch (line.relation().strength()) {
            case HARD -> "relations.strength.hard";
            case SOFT -> "relations.strength.soft";
        })));
        view.getColumns().add(column("relations.column.sums", 360, line -> line.because().orElseGet(() -> line.sums(session.summary()))));
        view.getColumns().add(column("relations.note", 180, line -> line.relation().note()));
        view.setRowFactory(table -> new Line());
        view.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> tell());
        view.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
                goToFigure();
            }
        });
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        groups.getItems().setAll(Group.values());
        groups.setAccessibleText(Messages.text("review.group"));
        groups.setMinWidth(Region.USE_PREF_SIZE);
        groups.valueProperty().addListener((o, old, now) -> fill());
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.setWrapText(true);
        HBox.setHgrow(summary, Priority.ALWAYS);
        HBox bar = new HBox(8, summary, groups);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("review-bar");
        HBox actions = new HBox(8, figure, confirm, dismiss, edit, button("relations.add", this::add), remove);
        actions.getStyleClass().add("review-bar");
        root.getStyleClass().add("review-table");
        root.setTop(bar);
        root.setCenter(view);
        root.setBottom(new VBox(detail, actions));
        groups.setValue(Group.ALL);
    }

    private static TableColumn<RelationLine, String> column(String key, double width, Function<RelationLine, String> text) {
        TableColumn<RelationLine, String> column = new TableColumn<>(Messages.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(c -> new ReviewTable.TextCell<>());
        return column;
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void fill() {
        Summary now = session.summary();
        List<RelationLine> lines = new ArrayList<>(now.relations().all().stream()
                .map(relation -> RelationLine.of(now, relation, Optional.empty())).toList());
        RelationSuggestions.of(now).forEach(one -> lines.add(RelationLine.of(now, one.relation(), Optional.of(one.because()))));
        int here = view.getSelectionModel().getSelectedIndex();
        view.getItems().setAll(lines.stream().filter(groups.getValue().contains).sorted((a, b) ->
                Boolean.compare(b.isBroken(), a.isBroken())).toList());
        view.getSelectionModel().clearAndSelect(Math.clamp(here, 0, Math.max(0, view.getItems().size() - 1)));
        tell();
        summary.setText(Messages.text("relations.summary", now.relations().confirmed().count(),
                lines.stream().filter(RelationLine::isBroken).count(), lines.stream().filter(RelationLine::isSuggested).count()));
    }

    /** Says what is to be known of the chosen relation, and offers what can be done with it. */
    private void tell() {
        Optional<RelationLine> line = selected();
        detail.setText(line.map(one -> one.detail(session.summary())).orElse(""));
        confirm.setDisable(line.filter(RelationLine::canConfirm).isEmpty());
        dismiss.setDisable(line.filter(one -> one.relation().isConfirmed()).isEmpty());
        edit.setDisable(line.isEmpty());
        remove.setDisable(line.filter(one -> !one.isSuggested()).isEmpty());
        figure.setDisable(line.flatMap(RelationLine::figure).isEmpty());
    }

    private void goToFigure() {
        selected().flatMap(RelationLine::figure).ifPresent(field -> {
            goal = Optional.of(field);
            dialog.setResult(ButtonType.CLOSE);
        });
    }

    private Optional<RelationLine> selected() {
        return Optional.ofNullable(view.getSelectionModel().getSelectedItem());
    }

    private void pressed(KeyEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown();
        Optional<Runnable> action = isPlain ? switch (event.getCode()) {
            case SPACE -> Optional.of(this::confirm);
            case DELETE -> Optional.of(this::remove);
            case ENTER -> Optional.of(this::goToFigure);
            case F2 -> Optional.of(this::edit);
            case INSERT -> Optional.of(this::add);
            default -> Optional.empty();
        } : event.isShortcutDown() ? switch (event.getCode()) {
            case Z -> Optional.of(() -> again(session::undo));
            case Y -> Optional.of(() -> again(session::redo));
            default -> Optional.empty();
        } : Optional.empty();
        action.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }

    private void again(Runnable step) {
        step.run();
        fill();
    }

    private void confirm() {
        selected().filter(RelationLine::canConfirm).ifPresent(line ->
                put("确认勾稽关系", line.relation().withStanding(Relation.Standing.CONFIRMED), line.isSuggested()));
    }

    private void dismiss() {
        selected().filter(line -> line.relation().isConfirmed()).ifPresent(line ->
                put("忽略勾稽关系", line.relation().withStanding(Relation.Standing.DISMISSED), line.isSuggested()));
    }

    private void edit() {
        selected().ifPresent(line -> new RelationEditor(session.summary(), Optional.of(line.relation()), line.relation().id())
                .ask(over()).ifPresent(relation -> put("修改勾稽关系", relation, line.isSuggested())));
    }

    private void add() {
        new RelationEditor(session.summary(), Optional.empty(), session.summary().relations().freshId()).ask(over())
                .ifPresent(relation -> put("新建勾稽关系", relation, true));
    }

    private void remove() {
        selected().filter(line -> !line.isSuggested()).ifPresent(line ->
                perform("删除勾稽关系", session.summary().relations().without(line.relation().id())));
    }

    private void put(String name, Relation relation, boolean isNew) {
        Relations relations = session.summary().relations();
        perform(name, relations.with(isNew ? relation.withId(relations.freshId()) : relation));
    }

    private void perform(String name, Relations relations) {
        DocumentEdits.setRelations(name, session.summary(), relations)
                .ifPresent(edit -> session.perform(edit, session.selectionProperty().get()));
        fill();
    }

    private Dialogs over() {
        return new Dialogs(root.getScene().getWindow());
    }

    /** Shows the window and waits. @param first the relation to begin at @return the figure to show next, if the clerk wants one */
    public Optional<FieldId> show(Optional<String> first) {
        dialog.getDialogPane().getStyleClass().add("wide");
        dialog.getDialogPane().setContent(root);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(Messages.text("button.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.setResizable(true);
        WorkDialog.size(root, 1180, 600, 150);
        dialogs.dress(dialog, Messages.text("relations.title"));
        dialog.setTitle(Messages.text("relations.title"));
        dialog.setHeaderText(null);
        first.ifPresent(id -> view.getItems().stream().filter(line -> line.relation().id().equals(id) && !line.isSuggested()).findFirst()
                .ifPresent(line -> view.getSelectionModel().select(line)));
        javafx.application.Platform.runLater(view::requestFocus);
        dialog.showAndWait();
        return goal;
    }

    private static final class Line extends TableRow<RelationLine> {
        @Override
        protected void updateItem(RelationLine line, boolean isEmpty) {
            super.updateItem(line, isEmpty);
            pseudoClassStateChanged(DOUBTFUL, !isEmpty && line != null && line.isBroken());
        }
    }
}
