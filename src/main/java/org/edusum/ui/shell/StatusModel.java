package org.edusum.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.edusum.model.Statistics;
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

    public StatusModel(Documents documents, DraftState drafts) {
        documents.session().summaryProperty().addListener((o, old, now) -> count(documents));
        count(documents);
        kept = Bindings.createStringBinding(() -> kept(documents, drafts), documents.changedProperty(),
                documents.fileProperty(), drafts.lastSafeProperty());
        title = Bindings.createStringBinding(() -> title(documents), documents.changedProperty(),
                documents.fileProperty(), documents.session().summaryProperty());
    }

    private void count(Documents documents) {
        Statistics statistics = Statistics.of(documents.session().summary());
        fields.set(Messages.text("status.fields", String.valueOf(statistics.filled()), String.valueOf(statistics.fields())));
        characters.set(Messages.text("status.characters", String.valueOf(statistics.characters())));
        progress.set(statistics.fields() == 0 ? 1 : (double) statistics.filled() / statistics.fields());
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
