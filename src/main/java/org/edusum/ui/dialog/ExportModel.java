package org.edusum.ui.dialog;

import java.nio.file.InvalidPathException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.edusum.export.Blanks;
import org.edusum.export.ExportFormat;
import org.edusum.export.ExportName;
import org.edusum.export.ExportOptions;
import org.edusum.export.ExportTarget;
import org.edusum.export.Exports;
import org.edusum.model.Summary;
import org.edusum.storage.ExportSettings;
import org.edusum.ui.text.Messages;

/** What the clerk chooses for an export, the files that follow from it, and what is wrong with it. */
public final class ExportModel {

    private final Summary summary;
    private final ExportSettings remembered;
    private final Path home;
    private final int blanksLeft;
    private final List<NamedStyle> styles;
    private final Map<ExportFormat, BooleanProperty> formats = new EnumMap<>(ExportFormat.class);
    private final ObjectProperty<Blanks> blanks = new SimpleObjectProperty<>(Blanks.MARK);
    private final ObjectProperty<NamedStyle> style = new SimpleObjectProperty<>();
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty pattern = new SimpleStringProperty("");
    private final BooleanProperty opened = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper files = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fonts = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<NamedStyle>> unchecked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<NamedStyle, List<String>> checked = new HashMap<>();

    /**
     * @param styles     to choose from, at least one
     * @param remembered how the clerk last exported
     * @param home       where the files go unless the clerk says otherwise
     */
    public ExportModel(Summary summary, List<NamedStyle> styles, ExportSettings remembered, Path home) {
        this.summary = summary;
        this.styles = List.copyOf(styles);
        this.remembered = remembered;
        this.home = home;
        blanksLeft = Exports.blanks(summary);
        for (ExportFormat format : ExportFormat.values()) {
            formats.put(format, new SimpleBooleanProperty(remembered.formats().contains(format.extension())));
        }
        if (chosen().isEmpty()) {
            formats.get(ExportFormat.DOCX).set(true);
        }
        Blanks.of(remembered.blanks()).ifPresent(blanks::set);
        style.set(styles.stream().filter(known -> known.key().equals(remembered.style())).findFirst().orElse(styles.getFirst()));
        // Not one that was mistyped, or that is on a stick which is no longer there.
        folder.set(remembered.folder().filter(Files::isDirectory).orElse(home).toString());
        pattern.set(remembered.pattern().isBlank() ? ExportName.STANDARD : remembered.pattern());
        opened.set(remembered.isOpened());
        Stream.concat(formats.values().stream(), Stream.of(blanks, style, folder, pattern))
                .forEach(property -> property.addListener((o, old, now) -> update()));
        update();
    }

    private void update() {
        String name = name();
        files.set(chosen().isEmpty() ? "" : name + chosen().stream().map(format -> "." + format.extension())
                .collect(Collectors.joining("、")));
        fault.set(firstFault().orElse(""));
        updateFonts();
    }

    private Optional<String> firstFault() {
        if (chosen().isEmpty()) {
            return Optional.of(Messages.text("export.fault.format"));
        }
        if (path().isEmpty()) {
            return Optional.of(Messages.text("export.fault.folder"));
        }
        return isRefused() ? Optional.of(Messages.text("export.fault.blanks", String.valueOf(blanksLeft))) : Optional.empty();
    }

    private boolean isRefused() {
        return blanks.get() == Blanks.REFUSE && blanksLeft > 0;
    }

    private void updateFonts() {
        boolean isOfInterest = chosen().stream().anyMatch(ExportFormat::embedsFonts);
        boolean isChecked = checked.containsKey(style.get());
        fonts.set(!isOfInterest ? "" : !isChecked ? Messages.text("export.fonts.checking")
                : checked.get(style.get()).isEmpty() ? Messages.text("export.fonts.complete") : String.join("\n", checked.get(style.get())));
        unchecked.set(isOfInterest && !isChecked ? Optional.of(style.get()) : Optional.empty());
    }

    /** The style whose fonts are to be checked now; nothing while that is known or of no interest. */
    ReadOnlyObjectProperty<Optional<NamedStyle>> uncheckedProperty() {
        return unchecked.getReadOnlyProperty();
    }

    /** What the check of a style's fonts found; may come late. */
    void fontsChecked(NamedStyle of, List<String> sentences) {
        checked.put(of, sentences);
        updateFonts();
    }

    /** The document that is to be exported. */
    public Summary summary() {
        return summary;
    }

    /** The styles to choose from. */
    List<NamedStyle> styles() {
        return styles;
    }

    /** Places that are still blank. */
    int blanksLeft() {
        return blanksLeft;
    }

    private List<ExportFormat> chosen() {
        return Stream.of(ExportFormat.values()).filter(format -> formats.get(format).get()).toList();
    }

    private String name() {
        return ExportName.of(pattern.get(), summary);
    }

    /** The folder; nothing while what is typed is none. */
    Optional<Path> path() {
        try {
            String typed = folder.get().strip();
            return typed.isEmpty() ? Optional.empty() : Optional.of(home.resolve(typed));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    /** Whether a format is chosen. */
    BooleanProperty formatProperty(ExportFormat format) {
        return formats.get(format);
    }

    ObjectProperty<Blanks> blanksProperty() {
        return blanks;
    }

    ObjectProperty<NamedStyle> styleProperty() {
        return style;
    }

    /** The folder as it is typed. */
    StringProperty folderProperty() {
        return folder;
    }

    /** The pattern of the name as it is typed, see {@link ExportName}. */
    StringProperty patternProperty() {
        return pattern;
    }

    /** Whether what was written is opened afterwards. */
    BooleanProperty openedProperty() {
        return opened;
    }

    /** The names of the files that would be written. */
    ReadOnlyStringProperty filesProperty() {
        return files.getReadOnlyProperty();
    }

    /** What is wrong, for the clerk; empty when all is well. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** What fonts will do to the files, for the clerk; may be empty. */
    ReadOnlyStringProperty fontsProperty() {
        return fonts.getReadOnlyProperty();
    }

    /** What is chosen. @throws IllegalStateException while something is wrong */
    public ExportChoice choice() {
        Path into = path().orElseThrow(() -> new IllegalStateException("no folder"));
        List<ExportTarget> targets = new ArrayList<>();
        for (ExportFormat format : chosen()) {
            targets.add(new ExportTarget(format, into.resolve(name() + "." + format.extension())));
        }
        return new ExportChoice(new ExportOptions(style.get().style(), blanks.get()), targets, opened.get());
    }

    /** What is to be offered next time: of names, only those that fit any document; no folder when it is the document's. */
    public ExportSettings remembered() {
        String kept = ExportName.hasTokens(pattern.get()) ? pattern.get().strip() : remembered.pattern();
        return new ExportSettings(chosen().stream().map(ExportFormat::extension).toList(), blanks.get().key(),
                style.get().key(), kept, path().filter(path -> !path.equals(home)), opened.get());
    }
}
