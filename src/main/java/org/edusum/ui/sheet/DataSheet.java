package org.edusum.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.edusum.model.FieldId;
import org.edusum.ui.text.Messages;

/** The data sheet (数据表): the filter above, the rows, and what is to be said of the last entry below. */
public final class DataSheet extends BorderPane {

    /** Room for a few sentences; the others are scrolled to. */
    private static final double TOLD_HEIGHT = 96;
    private static final String EVERY = "sheet.every";

    private final FigureModel model;
    private final FigureLine line;
    private final FigureGrid grid;
    private final FigureKeys keys;
    private final TextField words = new TextField();
    private final ComboBox<FigureFilter.State> states = new ComboBox<>();
    private final ComboBox<String> divisions = new ComboBox<>();
    private final ComboBox<String> chapters = new ComboBox<>();
    private final ContextMenu menu = new ContextMenu();
    private final Label count = new Label();
    private final Label told = new Label();
    private final Label noted = new Label();
    private boolean isFilling;

    /** What lies outside the sheet. */
    public interface Host {

        /** Shows the place of a figure in the prose. */
        void reveal(FieldId field);

        void editFormula(FieldId field);

        void undo();

        void redo();
    }

    public DataSheet(FigureModel model, Host host) {
        this.model = model;
        line = new FigureLine(model);
        Runnable toProse = () -> model.here().map(FigureRow::id).filter(field -> line.take()).ifPresent(host::reveal);
        grid = new FigureGrid(model, line, toProse);
        keys = new FigureKeys(model, line, new FigureKeys.Host() {
            @Override
            public void toProse() {
                toProse.run();
            }

            @Override
            public int page() {
                return grid.page();
            }

            @Override
            public void focusFilter() {
                words.requestFocus();
                words.selectAll();
            }

            @Override
            public void showMenu() {
                Bounds at = line.localToScreen(line.getBoundsInLocal());
                menu.show(line, at.getMinX(), at.getMaxY());
            }

            @Override
            public void undo() {
                host.undo();
            }

            @Override
            public void redo() {
                host.redo();
            }
        });
        keys.listen();
        menu.getItems().setAll(items(host, toProse));
        // Not set on the line: the toolkit would make the keys of its items work in the whole window.
        grid.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            menu.show(grid, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        setId("sheet-pane");
        getStyleClass().add("sheet-pane");
        setTop(new VBox(bar(), hereLine()));
        setCenter(grid);
        setBottom(tellings());
        model.rowsProperty().addListener((o, old, now) -> fill());
        model.filterProperty().addListener((o, old, now) -> fill());
    }

    private ScrollPane tellings() {
        told.setId("sheet-told");
        told.getStyleClass().add("fault");
        told.textProperty().bind(model.entries().toldProperty());
        noted.setId("sheet-noted");
        noted.textProperty().bind(model.entries().notedProperty());
        for (Label label : List.of(told, noted)) {
            label.getStyleClass().add("sheet-told");
            label.setWrapText(true);
            label.managedProperty().bind(label.textProperty().isNotEmpty());
            label.visibleProperty().bind(label.managedProperty());
        }
        ScrollPane tellings = new ScrollPane(new VBox(told, noted));
        tellings.setFitToWidth(true);
        tellings.setMaxHeight(TOLD_HEIGHT);
        tellings.getStyleClass().add("edge-to-edge");
        tellings.setAccessibleText(Messages.text("sheet.told"));
        tellings.managedProperty().bind(told.managedProperty().or(noted.managedProperty()));
        tellings.visibleProperty().bind(tellings.managedProperty());
        return tellings;
    }

    private List<MenuItem> items(Host host, Runnable toProse) {
        return List.of(item("sheet.menu.toProse", "Shortcut+ENTER", toProse),
                item("sheet.menu.formula", null, () -> model.here().map(FigureRow::id).ifPresent(host::editFormula)),
                item("sheet.menu.order", "Shortcut+Shift+L", () -> model.orderBy(model.column())),
                item("sheet.menu.cut", "Shortcut+X", keys::cut), item("sheet.menu.copy", "Shortcut+C", keys::copy),
                item("sheet.menu.paste", "Shortcut+V", keys::paste),
                item("sheet.menu.fillDown", "Shortcut+D", model.entries()::fillDown), item("sheet.menu.clear", "DELETE", model.entries()::clear));
    }

    private MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> action.run());
        return item;
    }

    private FlowPane bar() {
        words.setId("sheet-words");
        words.setPromptText(Messages.text("sheet.words"));
        words.setAccessibleText(Messages.text("sheet.words"));
        words.setPrefColumnCount(10);
        words.textProperty().addListener((o, old, now) -> change(model.filterProperty().get().withWords(now)));
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isBack = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN;
            if (isBack || event.getCode() == KeyCode.ESCAPE) {
                if (!isBack) {
                    words.clear();
                }
                toValue();
                event.consume();
            }
        });
        states.setId("sheet-state");
        states.setPrefWidth(132);
        states.setAccessibleText(Messages.text("sheet.state"));
        states.getItems().setAll(FigureFilter.State.values());
        states.valueProperty().addListener((o, old, now) -> change(model.filterProperty().get().withState(now)));
        divisions.setId("sheet-division");
        divisions.setPrefWidth(114);
        divisions.setAccessibleText(Messages.text("sheet.column.division"));
        divisions.valueProperty().addListener((o, old, now) -> change(model.filterProperty().get().withDivision(chosen(now))));
        chapters.setId("sheet-chapter");
        chapters.setAccessibleText(Messages.text("sheet.column.chapter"));
        chapters.setPrefWidth(126);
        chapters.valueProperty().addListener((o, old, now) -> change(model.filterProperty().get().withChapter(chosen(now))));
        Button all = new Button(Messages.text("sheet.showAll"));
        all.setId("sheet-all");
        all.setOnAction(event -> {
            model.filterProperty().set(FigureFilter.ALL);
            toValue();
        });
        all.setVisible(false);
        all.managedProperty().bind(all.visibleProperty());
        model.filterProperty().addListener((o, old, now) -> all.setVisible(!now.equals(FigureFilter.ALL)));
        FlowPane bar = new FlowPane(8, 6, words, states, divisions, chapters, all);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("sheet-bar");
        return bar;
    }

    /** Number and name of the row where the clerk is, which may be scrolled out of view sideways, and how many rows there are. */
    private HBox hereLine() {
        Label here = new Label();
        here.setId("sheet-here");
        here.getStyleClass().add("sheet-here");
        here.setMinWidth(0);
        here.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(here, Priority.ALWAYS);
        here.textProperty().bind(Bindings.createStringBinding(() -> model.here()
                .map(row -> Messages.text("sheet.here", String.valueOf(row.number()), row.field().label())).orElse(""),
                model.rangeProperty(), model.rowsProperty()));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(here.textProperty());
        here.setTooltip(whole);
        count.getStyleClass().add("hint");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, here, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("sheet-here-line");
        return line;
    }

    /** Goes from the filter to where the clerk goes on filling in. */
    private void toValue() {
        model.chooseValue();
        line.requestFocus();
    }

    private static Optional<String> chosen(String name) {
        return Optional.ofNullable(name).filter(text -> !text.equals(Messages.text(EVERY + ".division"))
                && !text.equals(Messages.text(EVERY + ".chapter")));
    }

    private void change(FigureFilter filter) {
        if (!isFilling && line.take()) {
            model.filterProperty().set(filter);
        }
    }

    /** Shows the filter as it is, and what can be chosen in it. */
    private void fill() {
        isFilling = true;
        FigureFilter filter = model.filterProperty().get();
        if (!words.getText().equals(filter.words())) {
            words.setText(filter.words());
        }
        states.setValue(filter.state());
        offer(divisions, Messages.text("sheet.every.division"), model.divisions(), filter.division());
        offer(chapters, Messages.text("sheet.every.chapter"), model.chapters(), filter.chapter());
        count.setText(model.count());
        isFilling = false;
    }

    private static void offer(ComboBox<String> box, String every, List<String> names, Optional<String> chosen) {
        List<String> all = new ArrayList<>(List.of(every));
        all.addAll(names);
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        box.setValue(chosen.orElse(every));
    }

    /** Begins to follow the document and takes the focus, or ends it. */
    public void setShown(boolean isNow) {
        model.setShown(isNow);
        if (isNow) {
            fill();
            line.requestFocus();
        }
    }

    /** Takes over what is being entered. @return false when it is not understood: it stays open */
    public boolean finishEntry() {
        return line.take();
    }

    @Override
    public void requestFocus() {
        line.requestFocus();
    }

    /** Scrolls to the row where the clerk is. */
    public void reveal() {
        grid.reveal();
    }

    /** Cuts the chosen cells, or what is selected in the open one. */
    public void cut() {
        keys.cut();
    }

    /** Copies the chosen cells, or what is selected in the open one. */
    public void copy() {
        keys.copy();
    }

    /** Pastes into the chosen cells, or into the open one. */
    public void paste() {
        keys.paste();
    }
}
