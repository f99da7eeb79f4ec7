package org.edusum.ui.importing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.edusum.importing.build.ImportNotes;
import org.edusum.importing.build.ImportedSummary;
import org.edusum.importing.naming.Names;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Rules;
import org.edusum.importing.recognition.Skipped;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.dialog.WorkDialog;
import org.edusum.ui.text.Messages;

/**
 * The window that shows what was recognised before anything is created: the source on the left, the outcome on the right,
 * what is not certain first.
 */
final class ReviewDialog {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 680;
    /** What stands above and below the content, buttons included. */
    private static final double AROUND = 120;
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");

    private final ReviewModel model;
    private final SourceView source;
    private final FindingForm form;
    private final TabPane tabs = new TabPane();
    private final Tab unsure;
    private final Tab fields;
    private final Tab headings;
    private final Tab names;
    private final Tab notes;
    private final VBox said = new VBox(6);
    private final BorderPane root = new BorderPane();

    ReviewDialog(ReviewModel model, Node choices) {
        this.model = model;
        source = new SourceView(model);
        form = new FindingForm(model);
        unsure = tab(new FindingList(model, "import-unsure", model::unsure));
        fields = tab(new FindingList(model, "import-fields", model::fields));
        headings = tab(new FindingList(model, "import-headings", model::headings));
        names = tab(new NamesPane(model));
        said.getStyleClass().add("notes");
        ScrollPane scroll = new ScrollPane(said);
        scroll.setFitToWidth(true);
        notes = tab(scroll);
        tabs.setId("import-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().setAll(unsure, fields, headings, names, notes);
        BorderPane outcome = new BorderPane(tabs);
        outcome.setBottom(form);
        outcome.setMinWidth(360);
        BorderPane left = new BorderPane(source);
        left.setBottom(marking());
        left.setMinWidth(280);
        SplitPane panes = new SplitPane(left, outcome);
        panes.setOrientation(Orientation.HORIZONTAL);
        panes.setDividerPositions(0.5);
        root.setCenter(panes);
        root.setTop(head(choices));
        root.getStyleClass().add("import-review");
        model.historyProperty().addListener((o, old, now) -> tell());
        tell();
        if (model.unsure().isEmpty()) {
            tabs.getSelectionModel().select(fields);
        }
    }

    private static Tab tab(Node content) {
        Tab tab = new Tab();
        tab.setContent(content);
        return tab;
    }

    private final Label summary = new Label();

    private Node head(Node choices) {
        summary.setId("import-summary");
        summary.setWrapText(true);
        HBox head = new HBox(16, summary, choices);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().add("review-head");
        return head;
    }

    /** What can be made of words selected in the source. */
    private Node marking() {
        Button field = new Button(Messages.text("import.mark.field"));
        field.setId("import-mark-field");
        field.setOnAction(event -> model.addField());
        Button heading = new Button(Messages.text("import.mark.heading"));
        heading.setId("import-mark-heading");
        heading.setOnAction(event -> model.addHeading());
        List.of(field, heading).forEach(button -> button.disableProperty().bind(model.wordsProperty().map(Optional::isEmpty)));
        Label hint = new Label(Messages.text("import.mark.hint"));
        hint.getStyleClass().add("hint");
        HBox bar = new HBox(8, field, heading, hint);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("review-foot");
        return bar;
    }

    private void tell() {
        Recognition now = model.now();
        long chapters = now.headings().stream().filter(heading -> heading.depth() == 1).count();
        int places = model.fields().size();
        int left = model.unsure().size();
        String marks = String.join("、", now.notation().marks().stream().limit(3).map(count -> count.sample()).toList());
        summary.setText(Messages.text("import.summary", chapters, now.headings().size() - chapters, places, left)
                + (now.notation().isFilled() ? Messages.text("import.summary.filled")
                : marks.isEmpty() ? "" : Messages.text("import.summary.marks", marks)));
        unsure.setText(Messages.text("import.tab.unsure", left));
        fields.setText(Messages.text("import.tab.fields", places));
        headings.setText(Messages.text("import.tab.headings", now.headings().size()));
        names.setText(Messages.text("import.tab.names", Names.of(now).rows().size()));
        List<String> sentences = sentences(now);
        notes.setText(Messages.text("import.tab.notes", sentences.size()));
        said.getChildren().setAll(sentences.stream().map(sentence -> {
            Label label = new Label(sentence);
            label.setWrapText(true);
            return label;
        }).toList());
    }

    /** The notes, and what was left out, each kind once with how often. */
    private static List<String> sentences(Recognition now) {
        var kinds = new TreeMap<String, Long>();
        now.reading().skipped().stream().map(Skipped::because).forEach(because -> kinds.merge(because.rule(), 1L, Long::sum));
        return Stream.of(ImportNotes.of(now, ImportedSummary.of(now)), kinds.entrySet().stream().map(entry ->
                Messages.text("import.skipped", entry.getValue(), Rules.sentence(entry.getKey()))).toList()).flatMap(Collection::stream).toList();
    }

    /** Shows the window and waits. @return what is to be imported, or nothing when it was cancelled */
    Optional<Recognition> ask(Dialogs dialogs, String title) {
        WorkDialog window = new WorkDialog(root, Messages.text("import.do"), this::mayLeave);
        WorkDialog.size(root, WIDTH, HEIGHT, AROUND);
        window.dress(dialogs, title);
        window.dropHeader();
        // Enter in a text takes the entry; the document is made by the button, or with Ctrl.
        ((Button) window.taking()).setDefaultButton(false);
        window.listen(event -> command(event, window));
        model.selectedProperty().set(model.unsure().stream().findFirst());
        return window.ask(content()) ? Optional.of(model.now()) : Optional.empty();
    }

    private boolean mayLeave(Dialogs over) {
        return model.historyProperty().get().done().isEmpty() || over.confirm(
                Messages.text("import.giveUp"), Messages.text("import.giveUp.detail"), Messages.text("import.giveUp.do"));
    }

    private Optional<Runnable> command(KeyEvent event, WorkDialog window) {
        boolean isTyping = event.getTarget() instanceof TextInputControl;
        if (!isTyping && UNDO.match(event)) {
            return Optional.of(model::undo);
        }
        if (!isTyping && REDO.match(event)) {
            return Optional.of(model::redo);
        }
        return switch (event.getCode()) {
            case F8 -> Optional.of(() -> step(event.isShiftDown() ? -1 : 1));
            case ENTER -> Optional.<Runnable>of(() -> {
                form.finishEntry();
                window.take();
            }).filter(done -> event.isShortcutDown());
            // A list keeps the key from the dialog.
            case ESCAPE -> Optional.<Runnable>of(window::leave).filter(leave -> event.getTarget() instanceof ListView);
            case F6 -> Optional.of(source.isFocused() ? (Runnable) () -> content().requestFocus() : source::requestFocus);
            default -> Optional.empty();
        };
    }

    private Node content() {
        return tabs.getSelectionModel().getSelectedItem().getContent();
    }

    /** To the next or previous one that is not certain; where all are, to the next field. */
    private void step(int by) {
        List<Finding> all = model.unsure().isEmpty() ? model.fields() : model.unsure();
        if (!all.isEmpty()) {
            int index = model.selectedProperty().get().map(all::indexOf).orElse(-1);
            model.selectedProperty().set(Optional.of(all.get(Math.floorMod(index + by, all.size()))));
        }
    }
}
