package org.edusum.ui.prose;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.edusum.model.Field;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.YearOnYear;
import org.edusum.model.value.Value;
import org.edusum.ui.field.Difference;
import org.edusum.ui.field.FieldTypes;

/** A field in the prose: what the document prints, or a prompt while it is empty. One character of its paragraph. */
final class FieldBox extends Region {

    /** Longer values are cut on the screen, so that a box always fits a line; the tooltip has all of it. */
    private static final int MAX_VALUE = 28;
    private static final int MAX_PROMPT = 12;
    private static final double PADDING = 4;
    private static final double TREND_GAP = 2;
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final PseudoClass COMPUTED = PseudoClass.getPseudoClass("computed");
    private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final PseudoClass FOUND_CURRENT = PseudoClass.getPseudoClass("found-current");

    private final FieldRef ref;
    private final BoxFacts facts;
    private final Text text = new Text();
    private final Text trend = new Text();
    private Field field;
    private Optional<String> misread = Optional.empty();
    private boolean isInConflict;
    private Tooltip tooltip;

    FieldBox(FieldRef ref, BoxFacts facts) {
        this.ref = ref;
        this.facts = facts;
        getStyleClass().add("field-box");
        text.getStyleClass().add("field-text");
        trend.getStyleClass().add("field-trend");
        getChildren().addAll(text, trend);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseEntered(event -> installTooltip());
    }

    FieldRef ref() {
        return ref;
    }

    /** Shows a field, or what was typed for it and not understood. */
    void show(Field shown) {
        Optional<String> entry = facts.misread(shown.id());
        boolean conflict = facts.isInConflict(shown.id());
        if (shown == field && entry.equals(misread) && conflict == isInConflict) {
            return;
        }
        field = shown;
        isInConflict = conflict;
        misread = entry;
        boolean isEmpty = !field.isFilled();
        String next = entry.orElseGet(() -> isEmpty ? prompt(field, ref.form()) : cut(field.printed(ref.form()), MAX_VALUE));
        if (!next.equals(text.getText())) {
            text.setText(next);
        }
        pseudoClassStateChanged(EMPTY, isEmpty);
        pseudoClassStateChanged(INVALID, entry.isPresent());
        showTrend();
        setAccessibleText(Wording.of("field.spoken", field.label(),
                entry.map(typed -> Wording.of("field.pending", typed)).orElseGet(() -> value(field))));
    }

    /** A changed figure shows by a mark which way it went; what was entered wrongly shows only that. */
    private void showTrend() {
        Optional<YearOnYear> difference = misread.isPresent() ? Optional.empty() : YearOnYear.of(field, facts.largeChange());
        int way = difference.map(d -> d.change().signum()).orElse(0);
        boolean isOtherWords = misread.isEmpty() && field.value() instanceof Value.Words
                && field.previous() instanceof Value.Words && !field.value().equals(field.previous());
        trend.setText(misread.isPresent() ? "" : (isInConflict ? "≠" : "") + formulaMark() + (way > 0 ? "▲" : way < 0 ? "▼" : ""));
        pseudoClassStateChanged(COMPUTED, field.isComputed());
        pseudoClassStateChanged(CONFLICT, isInConflict && misread.isEmpty());
        pseudoClassStateChanged(CHANGED, way != 0 || isOtherWords);
        pseudoClassStateChanged(LARGE, difference.filter(YearOnYear::isLarge).isPresent());
        setAccessibleHelp(Difference.of(field));
    }

    /** What follows from other fields, or would if the clerk had not written over it. */
    private String formulaMark() {
        return field.formula().map(formula -> formula.isOverridden() ? "手" : "ƒ").orElse("");
    }

    void mark(boolean isSelected, boolean isCurrent) {
        pseudoClassStateChanged(SELECTED, isSelected);
        pseudoClassStateChanged(CURRENT, isCurrent);
    }

    /** Rings the box as one that was found. @param isAt whether it is the one the clerk is at */
    void markFound(boolean isFound, boolean isAt) {
        pseudoClassStateChanged(FOUND, isFound);
        pseudoClassStateChanged(FOUND_CURRENT, isAt);
    }

    static String prompt(Field field, Form form) {
        String unit = switch (form) {
            case FULL -> field.type().unit();
            case NUMBER -> "";
        };
        String label = cut(field.label(), MAX_PROMPT);
        return unit.isEmpty() ? label : label + " " + unit;
    }

    private static String cut(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, limit)) + "…";
    }

    /** All that is known of a field, a line for each thing, and what can be done with it. @param places where it stands */
    static String description(Field field, Optional<String> misread, int places) {
        StringBuilder lines = new StringBuilder(field.label());
        misread.ifPresent(entry -> line(lines, "field.pending", entry));
        line(lines, "field.now", value(field));
        FieldTypes type = FieldTypes.of(field.type());
        lines.append('\n').append(type.hasUnit() ? Wording.of("field.type.unit", type, field.type().unit())
                : Wording.of("field.type", type));
        line(lines, "field.previous", field.previous() instanceof Value.Empty ? "" : field.type().print(field.previous()));
        line(lines, "field.difference", Difference.of(field));
        field.formula().ifPresent(formula ->
                lines.append('\n').append(Wording.of(formula.isOverridden() ? "field.overridden" : "field.computed")));
        line(lines, "field.reason", field.reason());
        line(lines, "field.source", field.source());
        line(lines, "field.origin", field.origin().map(origin -> origin.file() + " " + origin.cell()).orElse(""));
        line(lines, "field.note", field.note());
        line(lines, "field.places", places > 1 ? String.valueOf(places) : "");
        return lines.append('\n').append(Wording.of("field.keys")).toString();
    }

    private static void line(StringBuilder lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.append('\n').append(Wording.of(key, value));
        }
    }

    private static String value(Field field) {
        return field.isFilled() ? field.printed(Form.FULL) : Wording.of("field.unfilled");
    }

    private void installTooltip() {
        if (tooltip == null) {
            tooltip = new Tooltip();
            tooltip.setOnShowing(event -> tooltip.setText(description(field, misread, facts.places(ref.field()))));
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(360);
            Tooltip.install(this, tooltip);
        }
    }

    /** A screen reader presses the box as if it were a button. */
    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fireEvent(new ActionEvent(this, this));
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(text.prefWidth(-1)) + trendWidth() + 2 * PADDING;
    }

    private double trendWidth() {
        return trend.getText().isEmpty() ? 0 : Math.ceil(trend.prefWidth(-1)) + TREND_GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return text.prefHeight(-1);
    }

    @Override
    public double getBaselineOffset() {
        return text.getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        text.relocate(PADDING, 0);
        trend.relocate(getWidth() - PADDING - trend.prefWidth(-1), text.getBaselineOffset() - trend.getBaselineOffset());
    }
}
