package org.edusum.ui.formula;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.edusum.model.Expression.Part;
import org.edusum.model.Field;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.dialog.WorkDialog;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** The window in which a formula is written: fields are taken from a list by their labels, the result shows at every key. */
public final class FormulaDialog {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 560;
    private static final double AROUND = 140;
    /** What the buttons put in; the caret ends up between brackets. */
    private static final List<String> SIGNS = List.of(" + ", " − ", " × ", " ÷ ", "()");
    private static final Map<String, String> FUNCTIONS = new LinkedHashMap<>();

    static {
        FUNCTIONS.put("求和", "formula.sum.tip");
        FUNCTIONS.put("占比", "formula.share.tip");
        FUNCTIONS.put("增长率", "formula.growth.tip");
        FUNCTIONS.put("四舍五入", "formula.round.tip");
    }

    private final FormulaModel model;
    private final TextArea formula = new TextArea();
    private final TextField search = new TextField();
    private final ListView<FormulaModel.Choice> fields = new ListView<>();
    private final Label outcome = new Label();
    private final VBox root;

    public FormulaDialog(FormulaModel model) {
        this.model = model;
        formula.setId("formula-text");
        formula.setWrapText(true);
        formula.setPrefRowCount(3);
        formula.setMinHeight(Region.USE_PREF_SIZE);
        formula.textProperty().bindBidirectional(model.text());
        formula.setAccessibleText(Messages.text("formula.text", model.field().label()));
        outcome.setId("formula-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        outcome.textProperty().bind(model.outcomeProperty());
        model.soundProperty().addListener((o, was, is) -> mark());
        mark();
        search.setId("formula-search");
        search.setPromptText(Messages.text("formula.search"));
        search.setAccessibleText(Messages.text("formula.search"));
        search.textProperty().addListener((o, old, now) -> list());
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::onSearchKey);
        fields.setId("formula-fields");
        fields.setAccessibleText(Messages.text("formula.fields"));
        fields.setCellFactory(view -> new ChoiceCell());
        fields.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                take(Part.VALUE);
            }
        });
        fields.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                take(event.isShiftDown() ? Part.LAST : Part.VALUE);
                event.consume();
            }
        });
        VBox.setVgrow(fields, Priority.ALWAYS);
        Label equals = new Label(Messages.text("formula.of", model.field().label()));
        equals.getStyleClass().add("caption");
        root = new VBox(8, equals, formula, outcome, signs(), search, fields, takers());
        root.getStyleClass().add("formula-editor");
        list();
    }

    private void mark() {
        outcome.getStyleClass().removeAll("fault", "hint");
        outcome.getStyleClass().add(model.soundProperty().get() || model.text().get().isBlank() ? "hint" : "fault");
    }

    private Node signs() {
        FlowPane bar = new FlowPane(6, 6);
        SIGNS.forEach(sign -> bar.getChildren().add(button(sign.strip(), () -> insert(sign, sign.endsWith(")") ? 1 : 0))));
        FUNCTIONS.forEach((name, tip) -> {
            Button button = button(name, () -> insert(name + "()", 1));
            button.setTooltip(new Tooltip(Messages.text(tip)));
            bar.getChildren().add(button);
        });
        return bar;
    }

    private Node takers() {
        Button value = button(Messages.text("formula.take"), () -> take(Part.VALUE));
        value.setId("formula-take");
        Button last = button(Messages.text("formula.take.last"), () -> take(Part.LAST));
        List.of(value, last).forEach(button ->
                button.disableProperty().bind(fields.getSelectionModel().selectedItemProperty().isNull()));
        HBox bar = new HBox(8, value, last);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void onSearchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            fields.requestFocus();
            fields.getSelectionModel().select(Math.min(1, fields.getItems().size() - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            take(event.isShiftDown() ? Part.LAST : Part.VALUE);
            event.consume();
        }
    }

    private void list() {
        fields.getItems().setAll(model.choices(search.getText()));
        fields.getSelectionModel().selectFirst();
    }

    private void take(Part part) {
        Optional.ofNullable(fields.getSelectionModel().getSelectedItem())
                .ifPresent(choice -> insert(model.mention(choice.field(), part), 0));
    }

    /** Puts a piece in at the caret; the clerk goes on behind it. @param back how far before its end */
    private void insert(String piece, int back) {
        formula.replaceSelection(piece);
        formula.positionCaret(formula.getCaretPosition() - back);
        formula.requestFocus();
    }

    /** Shows the window, waits, and gives the field its formula as one step. */
    public void ask(Session session, Dialogs dialogs) {
        String before = model.text().get();
        WorkDialog window = new WorkDialog(root, Messages.text("button.ok"), over -> model.text().get().equals(before)
                || over.confirm(Messages.text("formula.giveUp"), "", Messages.text("formula.giveUp.do")));
        WorkDialog.size(root, WIDTH, HEIGHT, AROUND);
        window.dress(dialogs, Messages.text("formula.title"));
        window.dropHeader();
        window.taking().disableProperty().bind(model.soundProperty().not());
        window.listen(event -> event.getCode() == KeyCode.ENTER && event.isShortcutDown() && model.soundProperty().get()
                ? Optional.of(window::take) : Optional.empty());
        if (window.ask(formula)) {
            model.edit().ifPresent(edit -> session.perform(edit, session.selectionProperty().get()));
        }
    }

    /** A field with its value and where it stands. */
    private static final class ChoiceCell extends ListCell<FormulaModel.Choice> {

        private final Label label = new Label();
        private final Label value = new Label();
        private final Label place = new Label();
        private final HBox line = new HBox(12, label, value, place);

        ChoiceCell() {
            line.setAlignment(Pos.CENTER_LEFT);
            label.setMinWidth(Region.USE_PREF_SIZE);
            value.setMinWidth(Region.USE_PREF_SIZE);
            place.getStyleClass().add("hint");
            HBox.setHgrow(place, Priority.ALWAYS);
            line.setMaxWidth(Double.MAX_VALUE);
        }

        @Override
        protected void updateItem(FormulaModel.Choice choice, boolean isEmpty) {
            super.updateItem(choice, isEmpty);
            boolean isBlank = isEmpty || choice == null;
            setGraphic(isBlank ? null : line);
            setAccessibleText(isBlank ? null : choice.field().label() + "，" + choice.value());
            if (!isBlank) {
                Field field = choice.field();
                label.setText(field.label());
                value.setText(choice.value());
                place.setText(choice.place());
            }
        }
    }
}
