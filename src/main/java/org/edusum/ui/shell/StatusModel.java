package org.edusum.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.edusum.model.WordCount;
import org.edusum.ui.document.Documents;
import org.edusum.ui.document.DraftState;
import org.edusum.ui.text.Messages;

/** What the status bar and the title bar say. */
public final class StatusModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ReadOnlyStringWrapper fields = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper characters = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ObservableValue<String> kept;
    private final ObservableValue<String> title;

    public StatusModel(Documents documents, DraftState drafts, Counts counts) {
        counts.countedProperty().addListener((o, old, now) -> show(now));
        show(counts.countedProperty().get());
        kept = Bindings.createStringBinding(() -> kept(documents, drafts), documents.changedProperty(),
                documents.fileProperty(), drafts.lastSafeProperty());
        title = Bindings.createStringBinding(() -> title(documents), documents.changedProperty(),
                documents.fileProperty(), documents.session().summaryProperty());
    }

    private void show(Counts.Counted counted) {
        WordCount whole = counted.document();
        fields.set(Messages.text("status.fields", String.valueOf(whole.filled()), String.valueOf(whole.fields())));
        List<String> parts = new ArrayList<>();
        counted.selected().ifPresent(count -> parts.add(characters("status.characters.selected", count)));
        counted.section().ifPresent(count -> parts.add(characters("status.characters.section", count)));
        parts.add(characters("status.characters", whole));
        characters.set(String.join(" · ", parts));
        progress.set(whole.fields() == 0 ? 1 : (double) whole.filled() / whole.fields());
    }

    private static String characters(String key, WordCount count) {
        return Messages.text(key, String.valueOf(count.characters()));
    }

    private static String kept(Documents documents, DraftState drafts) {
        if (!documents.changedProperty().get()) {
            return documents.path().isPresent() ? Messages.text("status.saved") : Messages.text("status.new");
        }
        return drafts.lastSafeProperty().get()
                .map(at -> Messages.text("status.draft", TIME.format(at.atZone(ZoneId.systemDefault()))))
                .orElseGet(() -> Messages.text(documents.isDraftSafe() ? "status.kept" : "status.changed"));
    }

    private static String title(Documents documents) {
        String name = documents.path().map(path -> path.getFileName().toString())
                .orElseGet(() -> Messages.text("document.untitled"));
        String mark = documents.changedProperty().get() ? "• " : "";
        String readOnly = documents.isReadOnly() ? Messages.text("document.readonly") : "";
        return mark + name + readOnly + " — " + Messages.text("app.name");
    }

    /** 已填 87/384. */
    public ReadOnlyStringProperty fieldsProperty() {
        return fields.getReadOnlyProperty();
    }

    /** 选中 38 字 · 本节 612 字 · 全文 8691 字. */
    public ReadOnlyStringProperty charactersProperty() {
        return characters.getReadOnlyProperty();
    }

    /** The filled part of the fields, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Where the last changes are kept. */
    public ObservableValue<String> keptProperty() {
        return kept;
    }

    /** For the title bar. */
    public ObservableValue<String> titleProperty() {
        return title;
    }
}
