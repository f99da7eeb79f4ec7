package org.edusum.ui.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Fields or headings one below the other; the one selected here is selected in the source as well. */
final class FindingList extends ListView<Finding> {

    private static final int AROUND = 12;
    private static final double STEP = 18;

    private final ReviewModel model;
    private final Supplier<List<Finding>> findings;
    private boolean isFilling = false;

    /** @param findings of the model, as they are now */
    FindingList(ReviewModel model, String id, Supplier<List<Finding>> findings) {
        this.model = model;
        this.findings = findings;
        setId(id);
        getStyleClass().add("finding-list");
        setAccessibleText(Messages.text("import.list"));
        setPlaceholder(new Label(Messages.text("import.none")));
        setCellFactory(list -> new FindingCell());
        model.historyProperty().addListener((o, old, now) -> fill());
        model.selectedProperty().addListener((o, old, now) -> follow());
        getSelectionModel().selectedItemProperty().addListener((o, old, now) -> {
            if (!isFilling && now != null) {
                model.selectedProperty().set(Optional.of(now));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                model.confirm();
                event.consume();
            }
        });
        fill();
    }

    private void fill() {
        isFilling = true;
        getItems().setAll(findings.get());
        isFilling = false;
        follow();
    }

    private void follow() {
        isFilling = true;
        int index = model.selectedProperty().get().map(getItems()::indexOf).orElse(-1);
        getSelectionModel().clearSelection();
        if (index >= 0) {
            getSelectionModel().select(index);
            if (!isFocused()) {
                scrollTo(Math.max(0, index - 1));
            }
        }
        isFilling = false;
    }

    /** One field or heading: what it is, where it stands. */
    private final class FindingCell extends ListCell<Finding> {

        private final Label what = new Label();
        private final Label kind = new Label();
        private final Label where = new Label();
        private final BorderPane row = new BorderPane();

        FindingCell() {
            what.getStyleClass().add("what");
            kind.getStyleClass().add("hint");
            where.getStyleClass().add("hint");
            kind.setMinWidth(USE_PREF_SIZE);
            kind.setPadding(new Insets(0, 0, 0, 8));
            row.setCenter(what);
            row.setRight(kind);
            row.setBottom(where);
            what.setMaxWidth(Double.MAX_VALUE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String text = model.now().reading().text();
            switch (finding) {
                case Finding.Field(FieldMark mark) -> {
                    what.setText(mark.label().isBlank() ? Messages.text("import.role.none") : mark.label());
                    kind.setText(Kinds.name(mark));
                    where.setText(text.substring(Math.max(0, mark.span().start() - AROUND), mark.span().start()).replace('\n', ' ')
                            + "【" + mark.span().of(text) + "】"
                            + text.substring(mark.span().end(), Math.min(text.length(), mark.span().end() + AROUND)).replace('\n', ' '));
                    row.setPadding(Insets.EMPTY);
                }
                case Finding.Heading(HeadingMark heading) -> {
                    String title = heading.title().of(text);
                    what.setText(heading.number() + (title.isBlank() ? Messages.text("import.heading.untitled") : title));
                    kind.setText(Messages.text("import.heading.level", heading.depth()));
                    where.setText(heading.isListed() ? Messages.text("import.heading.listed") : "");
                    row.setPadding(new Insets(0, 0, 0, (heading.depth() - 1) * STEP));
                }
            }
            where.setManaged(!where.getText().isEmpty());
            boolean isSure = finding.because().isSure();
            what.setGraphic(isSure ? null : new FontIcon(Feather.ALERT_CIRCLE));
            setAccessibleText((isSure ? "" : Messages.text("import.unsure")) + what.getText() + " " + kind.getText() + " " + where.getText());
            setGraphic(row);
        }
    }
}
