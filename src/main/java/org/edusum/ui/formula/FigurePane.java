package org.edusum.ui.formula;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.edusum.formula.Computation;
import org.edusum.formula.FormulaEdits;
import org.edusum.formula.FormulaText;
import org.edusum.formula.RelationCheck;
import org.edusum.formula.Verdict;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Formula;
import org.edusum.model.Origin;
import org.edusum.model.Relation;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** What the selected figure follows from, where it came from, and what it is held against: a part of the inspector. */
public final class FigurePane extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Session session;
    private final Consumer<FieldId> editFormula;
    private final Consumer<String> editRelation;

    /**
     * @param editFormula  opens the editor of a field's formula
     * @param editRelation opens a relation by its id
     */
    public FigurePane(Session session, Consumer<FieldId> editFormula, Consumer<String> editRelation) {
        super(4);
        this.session = session;
        this.editFormula = editFormula;
        this.editRelation = editRelation;
        setId("figure-facts");
        session.selectedFieldProperty().addListener((o, old, now) -> show());
        session.summaryProperty().addListener((o, old, now) -> {
            if (old.fields() != now.fields() || old.relations() != now.relations()) {
                show();
            }
        });
        show();
    }

    private void show() {
        Summary summary = session.summary();
        Optional<Field> field = session.selectedFieldProperty().get().map(summary.fields()::get);
        getChildren().setAll(field.map(of -> Stream.of(formula(summary, of), origin(of), relations(summary, of))
                .flatMap(List::stream).toList()).orElse(List.of()));
    }

    private List<Node> formula(Summary summary, Field field) {
        if (!FormulaModel.isNumber(field)) {
            return List.of();
        }
        FlowPane buttons = new FlowPane(6, 4);
        Button edit = button(field.formula().isPresent() ? "figure.formula.edit" : "figure.formula.set",
                () -> editFormula.accept(field.id()));
        edit.setId("figure-formula");
        buttons.getChildren().add(edit);
        if (field.formula().isEmpty()) {
            return List.of(buttons);
        }
        Formula formula = field.formula().get();
        if (formula.isOverridden()) {
            buttons.getChildren().add(button("figure.formula.resume", () -> perform(FormulaEdits.resume(field))));
        }
        buttons.getChildren().add(button("figure.formula.remove", () -> perform(FormulaEdits.remove(field))));
        Label text = line(FormulaText.of(summary, formula.expression()), "formula-line");
        text.setId("figure-formula-text");
        String state = formula.isOverridden() ? Messages.text("figure.overridden", Computation
                .value(summary, field, formula.expression()).map(field.type()::print).orElse(Messages.text("formula.empty")))
                : Computation.obstacle(summary, field, formula.expression()).orElse(Messages.text("figure.computed"));
        return List.of(caption("figure.formula"), text, line(state, "hint"), buttons);
    }

    private static List<Node> origin(Field field) {
        return field.origin().map(origin -> List.<Node>of(caption("figure.origin"), line(text(origin), "hint"))).orElse(List.of());
    }

    /** 基教科.xlsx › 填报 › E7；基教科，张三；2023-01-05 10:20. */
    static String text(Origin origin) {
        String cell = Stream.of(origin.file(), origin.sheet(), origin.cell()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" › "));
        String people = Stream.of(origin.division(), origin.filler()).filter(part -> !part.isBlank())
                .collect(Collectors.joining("，"));
        return Stream.of(cell, people, TIME.format(origin.at().atZone(ZoneId.systemDefault()))).filter(part -> !part.isBlank())
                .collect(Collectors.joining("；"));
    }

    private List<Node> relations(Summary summary, Field field) {
        List<Relation> about = summary.relations().confirmed().filter(relation -> relation.fields().contains(field.id())).toList();
        return about.isEmpty() ? List.of() : Stream.concat(Stream.of(caption("figure.relations")),
                about.stream().map(relation -> relation(summary, relation))).toList();
    }

    private Node relation(Summary summary, Relation relation) {
        Verdict verdict = RelationCheck.check(summary, relation);
        String said = switch (verdict) {
            case Verdict.Holds(String sums) -> "✓ " + sums;
            case Verdict.Broken(String message) -> "✗ " + message;
            case Verdict.Open(var missing) -> "… " + FormulaText.of(summary, relation.left()) + sign(relation)
                    + FormulaText.of(summary, relation.right()) + Messages.text("figure.relation.missing", missing.size());
            case Verdict.Impossible(String sentence) -> "✗ " + sentence;
        };
        Hyperlink link = new Hyperlink(said);
        link.getStyleClass().addAll("relation-line", verdict instanceof Verdict.Broken ? "broken" : "sound");
        link.setWrapText(true);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(event -> editRelation.accept(relation.id()));
        return link;
    }

    private static String sign(Relation relation) {
        return switch (relation.comparison()) {
            case EQUAL -> " = ";
            case AT_MOST -> " ≤ ";
            case AT_LEAST -> " ≥ ";
        };
    }

    private void perform(Optional<Edit> edit) {
        edit.ifPresent(step -> session.perform(step, session.selectionProperty().get()));
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label caption(String key) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().add("caption");
        return label;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
