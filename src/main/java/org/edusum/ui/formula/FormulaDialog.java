package org.edusum.ui.formula;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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
    private final FormulaArea formula = new FormulaArea("formula-text");
    private final Label outcome = new Label();
    private final VBox root;

    public FormulaDialog(FormulaModel model) {
        this.model = model;
        formula.setMinHeight(Region.USE_PREF_SIZE);
        formula.textProperty().bindBidirectional(model.text());
        formula.end();
        formula.setAccessibleText(Messages.text("formula.text", model.field().label()));
        outcome.setId("formula-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        outcome.textProperty().bind(model.outcomeProperty());
        List.<Observable>of(model.soundProperty(), model.outcomeProperty()).forEach(part -> part.addListener(changed -> mark()));
        mark();
        FieldPicker picker = new FieldPicker(model::choices, (field, part) -> insert(model.mention(field, part), 0));
        VBox.setVgrow(picker, Priority.ALWAYS);
        Label equals = new Label(Messages.text("formula.of", model.field().label()));
        equals.getStyleClass().add("caption");
        root = new VBox(8, equals, formula, outcome, signs(), picker);
        root.getStyleClass().add("formula-editor");
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

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
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
        window.listen(event -> !formula.isFinishedBy(event) ? Optional.empty()
                : Optional.of(model.soundProperty().get() ? window::take : () -> { }));
        if (window.ask(formula)) {
            model.edit().ifPresent(edit -> session.perform(edit, session.selectionProperty().get()));
        }
    }
}
