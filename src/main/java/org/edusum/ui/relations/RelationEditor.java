package org.edusum.ui.relations;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.edusum.formula.FormulaText;
import org.edusum.formula.RelationCheck;
import org.edusum.formula.Verdict;
import org.edusum.model.Expression;
import org.edusum.model.Relation;
import org.edusum.model.Summary;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.dialog.WorkDialog;
import org.edusum.ui.formula.FieldPicker;
import org.edusum.ui.formula.FormulaArea;
import org.edusum.ui.formula.FormulaModel;
import org.edusum.ui.text.Messages;

/** The window in which one relation is written: two sides, how they compare, whether it must hold. */
final class RelationEditor {

    private final Summary summary;
    private final Optional<Relation> before;
    private final String id;
    private final FormulaArea left = new FormulaArea("relation-left");
    private final FormulaArea right = new FormulaArea("relation-right");
    private final ComboBox<Relation.Comparison> comparison = new ComboBox<>();
    private final CheckBox isHard = new CheckBox(Messages.text("relations.hard"));
    private final TextField note = new TextField();
    private final Label outcome = new Label();
    private final BooleanProperty isSound = new SimpleBooleanProperty();
    private FormulaArea last = left;
    private final VBox root;

    /** @param id of the relation when it is new */
    RelationEditor(Summary summary, Optional<Relation> before, String id) {
        this.summary = summary;
        this.before = before;
        this.id = id;
        side(left, "relations.left");
        side(right, "relations.right");
        comparison.getItems().setAll(Relation.Comparison.values());
        comparison.setConverter(new javafx.util.StringConverter<>() {
            @Override
            public String toString(Relation.Comparison value) {
                return value == null ? "" : RelationLine.sign(value);
            }

            @Override
            public Relation.Comparison fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        comparison.setValue(before.map(Relation::comparison).orElse(Relation.Comparison.EQUAL));
        comparison.setAccessibleText(Messages.text("relations.comparison"));
        comparison.setMinWidth(Region.USE_PREF_SIZE);
        isHard.setSelected(before.map(relation -> relation.strength() == Relation.Strength.HARD).orElse(true));
        note.setText(before.map(Relation::note).orElse(""));
        note.setPromptText(Messages.text("relations.note"));
        note.setAccessibleText(Messages.text("relations.note"));
        before.ifPresent(relation -> {
            left.setText(FormulaText.of(summary, relation.left()));
            left.end();
            right.setText(FormulaText.of(summary, relation.right()));
            right.end();
        });
        List.<javafx.beans.Observable>of(left.textProperty(), right.textProperty(), comparison.valueProperty())
                .forEach(part -> part.addListener(changed -> judge()));
        outcome.setWrapText(true);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        outcome.getStyleClass().add("hint");
        List<FormulaModel.Choice> all = FormulaModel.choices(summary);
        FieldPicker picker = new FieldPicker(words -> all.stream().filter(choice -> choice.field().label().contains(words.strip())
                || choice.place().contains(words.strip())).toList(), (field, part) -> {
                    last.replaceSelection(FormulaText.mention(summary, field, part));
                    last.requestFocus();
                });
        VBox.setVgrow(picker, Priority.ALWAYS);
        HBox sides = new HBox(8, left, comparison, right);
        sides.setAlignment(Pos.CENTER);
        HBox more = new HBox(12, isHard, note);
        more.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(note, Priority.ALWAYS);
        root = new VBox(8, sides, outcome, more, picker);
        root.getStyleClass().add("formula-editor");
        judge();
    }

    private void side(FormulaArea area, String key) {
        area.setPromptText(Messages.text(key));
        area.setAccessibleText(Messages.text(key));
        HBox.setHgrow(area, Priority.ALWAYS);
        area.focusedProperty().addListener((o, was, is) -> last = is ? area : last);
    }

    private Optional<Expression> read(FormulaArea area) {
        return FormulaText.read(summary, area.getText()) instanceof FormulaText.Reading.Understood(Expression expression)
                ? Optional.of(expression) : Optional.empty();
    }

    private void judge() {
        Optional<Relation> relation = relation();
        isSound.set(relation.isPresent());
        outcome.setText(relation.map(written -> switch (RelationCheck.check(summary, written)) {
            case Verdict.Holds(String sums) -> "✓ " + sums;
            case Verdict.Broken(String message) -> "✗ " + message;
            case Verdict.Open open -> Messages.text("figure.relation.open", open.missing().size());
            case Verdict.Impossible(String sentence) -> "✗ " + sentence;
        }).orElseGet(this::fault));
    }

    private String fault() {
        for (FormulaArea area : List.of(left, right)) {
            if (!area.getText().isBlank() && FormulaText.read(summary, area.getText()) instanceof FormulaText.Reading.Refused(String sentence)) {
                return sentence + "。";
            }
        }
        return Messages.text("relations.hint");
    }

    private Optional<Relation> relation() {
        return read(left).flatMap(a -> read(right).filter(b -> !a.fields().isEmpty() || !b.fields().isEmpty()).map(b ->
                new Relation(before.map(Relation::id).orElse(id), before.filter(old -> old.left().equals(a) && old.right().equals(b))
                        .map(Relation::kind).orElse(Relation.Kind.OTHER), a, comparison.getValue(), b,
                        isHard.isSelected() ? Relation.Strength.HARD : Relation.Strength.SOFT, Relation.Standing.CONFIRMED, shortened())));
    }

    private String shortened() {
        String words = note.getText().strip();
        return words.length() <= Relation.MAX_NOTE ? words : words.substring(0, Relation.MAX_NOTE);
    }

    /** Shows the window and waits. @return the relation as written */
    Optional<Relation> ask(Dialogs dialogs) {
        Optional<Relation> start = relation();
        String words = left.getText() + right.getText();
        WorkDialog window = new WorkDialog(root, Messages.text("button.ok"), over -> relation().equals(start)
                && (left.getText() + right.getText()).equals(words) || over.confirm(Messages.text("formula.giveUp"), "",
                Messages.text("formula.giveUp.do")));
        WorkDialog.size(root, 820, 560, 140);
        window.dress(dialogs, Messages.text("relations.edit.title"));
        window.dropHeader();
        window.taking().disableProperty().bind(Bindings.not(isSound));
        window.listen(event -> !left.isFinishedBy(event) && !right.isFinishedBy(event) ? Optional.empty()
                : Optional.of(isSound.get() ? window::take : () -> { }));
        return window.ask(left) ? relation() : Optional.empty();
    }
}
