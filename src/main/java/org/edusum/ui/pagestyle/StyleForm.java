package org.edusum.ui.pagestyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.edusum.export.font.Replacement;
import org.edusum.typeset.Face;
import org.edusum.typeset.PageStyle;
import org.edusum.ui.text.Messages;

/** The controls of a style's figures: each shows what the model has, and passes on what the clerk chooses or types. */
final class StyleForm {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final double FACE = 104;
    private static final double SIZE = 96;

    private final StyleModel model;
    private final List<Runnable> refreshes = new ArrayList<>();
    private boolean isWhole;

    StyleForm(StyleModel model) {
        this.model = model;
        model.selectedProperty().addListener((o, old, now) -> refresh(old.key().equals(now.key()) || old.isBuiltIn() && !now.isBuiltIn()));
        model.faultProperty().addListener((o, old, now) -> refresh(true));
    }

    /** @param isTyping whether what has the focus keeps what is typed there */
    void refresh(boolean isTyping) {
        isWhole = !isTyping;
        refreshes.forEach(Runnable::run);
        isWhole = false;
    }

    /** A line for each kind of text: face, size, bold. */
    void fillTypes(GridPane grid) {
        heads(grid, Messages.text("pageStyle.face"), Messages.text("pageStyle.size"));
        for (TextKind kind : TextKind.values()) {
            ComboBox<Face> face = choice(List.of(Face.values()), StyleForm::name,
                    () -> model.figures().types().get(kind).face(), chosen -> model.setFace(kind, chosen));
            ComboBox<String> size = typed(FXCollections.observableList(TypeSizes.names()), () -> TypeSizes.text(model.figures().types().get(kind).size()),
                    kind, entered -> model.enterSize(kind, entered));
            face.setMinWidth(FACE);
            size.setPrefWidth(SIZE);
            size.setMinWidth(SIZE);
            CheckBox bold = new CheckBox(Messages.text("pageStyle.bold"));
            bold.setAccessibleText(kind.label() + " " + Messages.text("pageStyle.bold"));
            bold.setMinWidth(Control.USE_PREF_SIZE);
            bold.selectedProperty().addListener((o, was, is) -> model.setBold(kind, is));
            refreshes.add(() -> bold.setSelected(model.figures().types().get(kind).isBold()));
            face.setId("style-face-" + kind.key());
            size.setId("style-size-" + kind.key());
            bold.setId("style-bold-" + kind.key());
            label(grid, kind.label(), grid.getRowCount(), face);
            size.setAccessibleText(kind.label() + " " + Messages.text("pageStyle.size"));
            size.getEditor().setAccessibleText(size.getAccessibleText());
            grid.addRow(grid.getRowCount() - 1, face, size, bold);
        }
    }

    private static void heads(GridPane grid, String... names) {
        int column = 1;
        for (String name : names) {
            Label head = new Label(name);
            head.getStyleClass().add("hint");
            grid.add(head, column++, 0);
        }
    }

    /**
     * A line for each face: the family that is asked for, and below it what is drawn in its place.
     *
     * @param families offered; may grow
     */
    void fillFonts(GridPane grid, ObservableList<String> families, ObservableValue<List<Replacement>> replaced) {
        for (Face face : Face.values()) {
            ComboBox<String> family = typed(families, () -> model.figures().fonts().get(face), face,
                    entered -> model.enterFont(face, entered));
            family.setId("style-font-" + face.name().toLowerCase(Locale.ROOT));
            family.setMaxWidth(Double.MAX_VALUE);
            int row = grid.getRowCount();
            label(grid, name(face), row, family);
            Label note = new Label();
            note.getStyleClass().add("hint");
            note.setWrapText(true);
            note.textProperty().bind(replaced.map(all -> sentence(all, model.figures().fonts().get(face))));
            note.managedProperty().bind(note.textProperty().isNotEmpty());
            grid.add(new VBox(2, family, note), 1, row);
        }
    }

    private static String sentence(List<Replacement> replaced, String family) {
        return replaced.stream().filter(each -> each.asked().equals(family)).map(Replacement::sentence).findFirst().orElse("");
    }

    /** Margins, lines and characters. */
    void fillPage(GridPane grid) {
        for (Measurement each : Measurement.values()) {
            TextField field = new TextField();
            field.setId("style-" + each.key());
            field.setPrefColumnCount(5);
            listen(field, () -> each.text(model.figures()), each, entered -> model.enter(each, entered), field);
            int row = grid.getRowCount();
            label(grid, each.label(), row, field);
            grid.add(field, 1, row);
            Label unit = new Label(each.unit());
            unit.getStyleClass().add("hint");
            grid.add(unit, 2, row);
        }
        ComboBox<PageStyle.FooterForm> footer = choice(List.of(PageStyle.FooterForm.values()), StyleForm::name,
                () -> model.figures().footer(), chosen -> model.change(figures -> figures.withFooter(chosen)));
        ComboBox<Integer> contents = choice(IntStream.rangeClosed(0, KeptFigures.DEEPEST).boxed().toList(), StyleForm::name,
                () -> model.figures().contents(), chosen -> model.change(figures -> figures.withContents(chosen)));
        footer.setId("style-footer");
        contents.setId("style-contents");
        int row = grid.getRowCount();
        label(grid, Messages.text("pageStyle.footer"), row, footer);
        grid.add(footer, 1, row, 2, 1);
        label(grid, Messages.text("pageStyle.contents"), row + 1, contents);
        grid.add(contents, 1, row + 1, 2, 1);
    }

    private static void label(GridPane grid, String text, int row, Control of) {
        Label label = new Label(text);
        label.setLabelFor(of);
        label.setMinWidth(Control.USE_PREF_SIZE);
        of.setAccessibleText(text);
        grid.add(label, 0, row);
    }

    /** A field or an editor in which something is typed: what is not understood stays there, and is marked. */
    void listen(TextInputControl editor, Supplier<String> shown, Object entry, Consumer<String> enter, Control whole) {
        Runnable update = () -> {
            boolean isWrong = model.isMisread(entry);
            editor.pseudoClassStateChanged(WRONG, isWrong);
            if (isWhole || !isWrong && !whole.isFocused()) {
                put(whole, editor, shown.get());
            }
        };
        refreshes.add(update);
        editor.textProperty().addListener((o, old, now) -> {
            if (now != null) {
                enter.accept(now);
                editor.pseudoClassStateChanged(WRONG, model.isMisread(entry));
            }
        });
        whole.focusedProperty().addListener((o, was, is) -> update.run());
    }

    private static void put(Control whole, TextInputControl editor, String text) {
        if (!text.equals(editor.getText())) {
            editor.setText(text);
        }
        if (whole instanceof ComboBox<?> && !text.equals(((ComboBox<?>) whole).getValue())) {
            value(whole).setValue(text);
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> value(Control whole) {
        return (ComboBox<String>) whole;
    }

    private ComboBox<String> typed(ObservableList<String> offered, Supplier<String> shown, Object entry, Consumer<String> enter) {
        ComboBox<String> box = new ComboBox<>(offered);
        box.setEditable(true);
        listen(box.getEditor(), shown, entry, enter, box);
        return box;
    }

    private <T> ComboBox<T> choice(List<T> offered, Function<T, String> name, Supplier<T> shown, Consumer<T> choose) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(offered);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        box.valueProperty().addListener((o, old, now) -> choose.accept(now));
        refreshes.add(() -> box.setValue(shown.get()));
        return box;
    }

    private static String name(Face face) {
        return switch (face) {
            case TITLE -> Messages.text("pageStyle.face.title");
            case SONG -> Messages.text("pageStyle.face.song");
            case FANG -> Messages.text("pageStyle.face.fang");
            case HEI -> Messages.text("pageStyle.face.hei");
            case KAI -> Messages.text("pageStyle.face.kai");
        };
    }

    private static String name(PageStyle.FooterForm form) {
        return switch (form) {
            case DASHES_OUTSIDE -> Messages.text("pageStyle.footer.outside");
            case DASHES_CENTRED -> Messages.text("pageStyle.footer.dashes");
            case PLAIN_CENTRED -> Messages.text("pageStyle.footer.plain");
        };
    }

    private static String name(int depth) {
        return switch (depth) {
            case 0 -> Messages.text("pageStyle.contents.none");
            case 1 -> Messages.text("pageStyle.contents.chapters");
            case 2 -> Messages.text("pageStyle.contents.items");
            default -> Messages.text("pageStyle.contents.subItems");
        };
    }
}
