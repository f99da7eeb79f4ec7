package org.edusum.ui.table;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.geometry.Pos;
import org.edusum.model.Field;
import org.edusum.model.FieldRef;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.Table.Align;
import org.edusum.model.Text;

/** What stands in a cell, on one line: text, and each field as a box with its value, or with its name while it is empty. */
final class CellContent extends HBox {

    private static final int SHORT = 6;

    CellContent() {
        getStyleClass().add("cell-content");
        setMinWidth(0);
    }

    void show(Prose prose, Summary summary, Align align) {
        boolean isAmongOthers = prose.inlines().size() > 1;
        List<Label> parts = prose.inlines().stream().map(inline -> switch (inline) {
            case Text(String words) -> text(words, isAmongOthers);
            case FieldRef ref -> field(summary.field(ref.field()), ref, isAmongOthers);
        }).toList();
        getChildren().setAll(parts);
        setAlignment(switch (align) {
            case LEFT -> Pos.CENTER_LEFT;
            case CENTRE -> Pos.CENTER;
            case RIGHT -> Pos.CENTER_RIGHT;
        });
    }

    private static Label text(String words, boolean isAmongOthers) {
        Label label = new Label(words);
        label.getStyleClass().add("cell-text");
        // A figure beside a long field must not be squeezed to nothing; alone it must not run into the next cell.
        label.setMinWidth(isAmongOthers && words.length() <= SHORT ? Region.USE_PREF_SIZE : 0);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        return label;
    }

    private static Label field(Field field, FieldRef ref, boolean isAmongOthers) {
        Label label = text(field.isFilled() ? field.printed(ref.form()) : field.label(), isAmongOthers);
        label.getStyleClass().setAll("cell-field", field.isFilled() ? "filled" : "empty");
        label.setMaxHeight(Region.USE_PREF_SIZE);
        label.setUserData(field.id());
        return label;
    }

    /** What a screen reader says of a cell: the fields as printed, the empty ones by name. */
    static String spoken(Prose prose, Summary summary) {
        StringBuilder words = new StringBuilder();
        prose.inlines().forEach(inline -> words.append(switch (inline) {
            case Text(String text) -> text;
            case FieldRef ref -> {
                Field field = summary.field(ref.field());
                yield field.isFilled() ? field.printed(ref.form()) : field.label();
            }
        }));
        return words.toString();
    }
}
