package org.edusum.ui.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.edusum.importing.recognition.Choices;
import org.edusum.ui.text.Messages;

/** What the clerk chooses about the whole import; a change recognises the source anew. */
final class ImportChoices extends HBox {

    private static final List<Optional<Charset>> ENCODINGS = List.of(Optional.empty(), Optional.of(StandardCharsets.UTF_8),
            Optional.of(Charset.forName("GB18030")), Optional.of(StandardCharsets.UTF_16LE), Optional.of(StandardCharsets.UTF_16BE));

    private final CheckBox punctuation = new CheckBox(Messages.text("import.punctuation"));
    private final ComboBox<Choices.Figures> figures = new ComboBox<>();
    private final ComboBox<Optional<Charset>> encoding = new ComboBox<>();

    /** @param hasEncoding whether the source is a file of plain text */
    ImportChoices(boolean hasEncoding) {
        super(10);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        punctuation.setId("import-punctuation");
        punctuation.setSelected(Choices.USUAL.mendsPunctuation());
        figures.setId("import-figures");
        figures.getItems().setAll(Choices.Figures.values());
        figures.setConverter(converter(value -> Messages.text("import.figures." + value.name().toLowerCase(Locale.ROOT))));
        figures.setValue(Choices.USUAL.figures());
        figures.setAccessibleText(Messages.text("import.figures"));
        encoding.setId("import-encoding");
        encoding.getItems().setAll(ENCODINGS);
        encoding.setConverter(converter(value -> value.map(Charset::displayName).orElseGet(() -> Messages.text("import.encoding.auto"))));
        encoding.setValue(Optional.empty());
        encoding.setAccessibleText(Messages.text("import.encoding"));
        Label figuresName = new Label(Messages.text("import.figures"));
        figuresName.setLabelFor(figures);
        getChildren().setAll(punctuation, figuresName, figures);
        if (hasEncoding) {
            Label name = new Label(Messages.text("import.encoding"));
            name.setLabelFor(encoding);
            getChildren().addAll(name, encoding);
        }
    }

    /** Runs something with every change. */
    void listen(Runnable recognise) {
        punctuation.selectedProperty().addListener((o, old, now) -> recognise.run());
        figures.valueProperty().addListener((o, old, now) -> recognise.run());
        encoding.valueProperty().addListener((o, old, now) -> recognise.run());
    }

    private static <T> StringConverter<T> converter(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }

    Choices choices() {
        return new Choices(punctuation.isSelected(), figures.getValue());
    }

    /** The encoding of a text file; nothing to find out. */
    Optional<Charset> encoding() {
        return encoding.getValue();
    }
}
