package org.edusum.ui.outline;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.edusum.model.SectionMarks.Status;
import org.edusum.ui.input.SpokenName;
import org.edusum.ui.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above the tree: the filter's box and menu, buttons that fold the tree, and what a filter leaves while one is on. */
final class FilterBar extends VBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final ReadOnlyObjectWrapper<OutlineFilter> filter = new ReadOnlyObjectWrapper<>(OutlineFilter.ALL);
    private final Supplier<List<String>> divisions;
    private final TextField text = new TextField();
    private final Button choices = button("outline-choices", "fth-filter", Messages.text("outline.filter.choices"));
    private final ContextMenu menu = new ContextMenu(new MenuItem());
    private final Label left = new Label();
    private final HBox notice = new HBox();

    /**
     * @param divisions those that the document names
     * @param goOn      moves the focus on to the tree
     */
    FilterBar(Supplier<List<String>> divisions, Runnable goOn, Runnable collapse, Runnable expand) {
        this.divisions = divisions;
        getStyleClass().add("filter-bar");
        text.setId("outline-filter");
        text.setPromptText(Messages.text("outline.filter"));
        SpokenName.give(text, Messages.text("outline.filter"));
        text.textProperty().addListener((o, old, now) -> set(filter.get().withText(now)));
        text.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                clear();
                goOn.run();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                goOn.run();
                event.consume();
            }
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(60);
        choices.setOnAction(event -> menu.show(choices, Side.BOTTOM, 0, 0));
        menu.setOnShowing(event -> menu.getItems().setAll(choices()));
        Button folding = button("outline-collapse", "fth-minimize-2", Messages.text("outline.collapse"));
        folding.setOnAction(event -> collapse.run());
        Button unfolding = button("outline-expand", "fth-maximize-2", Messages.text("outline.expand"));
        unfolding.setOnAction(event -> expand.run());
        HBox row = new HBox(text, choices, folding, unfolding);
        row.getStyleClass().add("filter-row");
        row.setAlignment(Pos.CENTER_LEFT);
        buildNotice();
        getChildren().setAll(row, notice);
    }

    private void buildNotice() {
        Button clear = button("outline-clear", "fth-x", Messages.text("outline.filter.clear"));
        clear.setOnAction(event -> clear());
        left.setId("outline-left");
        left.setMinWidth(0);
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        notice.getStyleClass().add("filter-notice");
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getChildren().setAll(left, clear);
        notice.managedProperty().bind(notice.visibleProperty());
        notice.setVisible(false);
    }

    private static Button button(String id, String icon, String words) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "small-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    private List<MenuItem> choices() {
        OutlineFilter now = filter.get();
        List<MenuItem> items = new java.util.ArrayList<>();
        for (Status status : Status.values()) {
            CheckMenuItem item = choice(StatusMark.words(status), now.statuses().contains(status),
                    is -> set(filter.get().with(status, is)));
            item.setGraphic(StatusMark.of(status));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        divisions.get().forEach(division -> items.add(choice(division, now.divisions().contains(division),
                is -> set(filter.get().with(division, is)))));
        items.add(choice(Messages.text("outline.division.none"), now.divisions().contains(""),
                is -> set(filter.get().with("", is))));
        items.add(new SeparatorMenuItem());
        items.add(choice(Messages.text("outline.filter.blanks"), now.isBlanksOnly(),
                is -> set(filter.get().withBlanksOnly(is))));
        items.add(choice(Messages.text("outline.filter.problems"), now.isProblemsOnly(),
                is -> set(filter.get().withProblemsOnly(is))));
        MenuItem clear = new MenuItem(Messages.text("outline.filter.clear"));
        clear.setOnAction(event -> clear());
        clear.setDisable(!now.isActive());
        items.add(new SeparatorMenuItem());
        items.add(clear);
        return items;
    }

    private static CheckMenuItem choice(String words, boolean isChosen, Consumer<Boolean> choose) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(isChosen);
        item.setOnAction(event -> choose.accept(item.isSelected()));
        return item;
    }

    ReadOnlyObjectProperty<OutlineFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    private void set(OutlineFilter changed) {
        filter.set(changed);
        choices.pseudoClassStateChanged(ACTIVE, changed.isMoreThanText());
        notice.setVisible(changed.isActive());
    }

    /** Shows everything again. */
    void clear() {
        text.clear();
        set(OutlineFilter.ALL);
    }

    /** Says how much the filter leaves. */
    void tell(int count) {
        String words = filter.get().words();
        left.setText(words.isEmpty() ? Messages.text("outline.filter.left", String.valueOf(count))
                : Messages.text("outline.filter.left.of", String.valueOf(count), words));
    }

    /** Gives the focus to the box. */
    @Override
    public void requestFocus() {
        text.requestFocus();
        text.selectAll();
    }
}
