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
import org.edusum.model.value.Value;

/** A field in the prose: what the document prints, or a prompt while it is empty. One character of its paragraph. */
final class FieldBox extends Region {

    /** Longer values are cut on the screen, so that a box always fits a line; the tooltip has all of it. */
    private static final int MAX_VALUE = 28;
    private static final int MAX_PROMPT = 12;
    private static final double PADDING = 4;
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final FieldRef ref;
    private final Text text = new Text();
    private Field field;
    private Optional<String> misread = Optional.empty();
    private Tooltip tooltip;

    FieldBox(FieldRef ref) {
        this.ref = ref;
        getStyleClass().add("field-box");
        text.getStyleClass().add("field-text");
        getChildren().add(text);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseEntered(event -> installTooltip());
    }

    FieldRef ref() {
        return ref;
    }

    /** Shows a field. @param entry what was typed for it and not understood */
    void show(Field shown, Optional<String> entry) {
        if (shown == field && entry.equals(misread)) {
            return;
        }
        field = shown;
        misread = entry;
        boolean isEmpty = !field.isFilled();
        String next = entry.orElseGet(() -> isEmpty ? prompt(field, ref.form()) : cut(field.printed(ref.form()), MAX_VALUE));
        if (!next.equals(text.getText())) {
            text.setText(next);
        }
        pseudoClassStateChanged(EMPTY, isEmpty);
        pseudoClassStateChanged(INVALID, entry.isPresent());
        setAccessibleText(Wording.of("field.spoken", field.label(),
                entry.map(typed -> Wording.of("field.pending", typed)).orElseGet(() -> value(field))));
        if (tooltip != null) {
            tooltip.setText(description(field, misread));
        }
    }

    void mark(boolean isSelected, boolean isCurrent) {
        pseudoClassStateChanged(SELECTED, isSelected);
        pseudoClassStateChanged(CURRENT, isCurrent);
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

    /** All that is known of a field, a line for each thing. */
    static String description(Field field, Optional<String> misread) {
        StringBuilder lines = new StringBuilder(field.label());
        misread.ifPresent(entry -> line(lines, "field.pending", entry));
        line(lines, "field.now", value(field));
        line(lines, "field.unit", field.type().unit());
        line(lines, "field.previous", field.previous() instanceof Value.Empty ? "" : field.type().print(field.previous()));
        line(lines, "field.source", field.source());
        line(lines, "field.note", field.note());
        return lines.toString();
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
            tooltip = new Tooltip(description(field, misread));
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
        return Math.ceil(text.prefWidth(-1)) + 2 * PADDING;
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
    }
}
