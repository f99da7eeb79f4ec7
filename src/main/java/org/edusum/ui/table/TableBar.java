package org.edusum.ui.table;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.edusum.model.Table.Align;
import org.edusum.model.edit.TableShapes;
import org.edusum.ui.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** The row of controls above the cells: rows and columns, alignment, width, head, turned page, paste. */
final class TableBar extends FlowPane {

    private static final double GAP = 8;
    private static final int MOST_SHARE = 99;
    private static final int MOST_HEAD = 20;

    private final TableModel model;
    private final TableActions actions;
    private final List<ToggleButton> aligns;
    private final IntegerSpinnerValueFactory share = new IntegerSpinnerValueFactory(1, MOST_SHARE);
    private final IntegerSpinnerValueFactory head = new IntegerSpinnerValueFactory(0, MOST_HEAD);
    private final CheckBox landscape = new CheckBox(Messages.text("table.landscape"));
    private boolean isShowing;

    TableBar(TableModel model, TableActions actions) {
        super(GAP, GAP);
        this.model = model;
        this.actions = actions;
        getStyleClass().add("table-bar");
        setAlignment(Pos.CENTER_LEFT);
        aligns = List.of(align(Align.LEFT, "fth-align-left", "table.align.left"),
                align(Align.CENTRE, "fth-align-center", "table.align.centre"),
                align(Align.RIGHT, "fth-align-right", "table.align.right"));
        HBox group = new HBox();
        group.getChildren().addAll(aligns);
        landscape.setId("table-landscape");
        landscape.selectedProperty().addListener((o, was, is) -> unlessShowing(() -> model.landscape(is)));
        Button pasteAll = new Button(Messages.text("table.pasteAll"));
        pasteAll.setId("table-paste-all");
        pasteAll.setTooltip(new Tooltip(Messages.text("table.pasteAll.tip")));
        pasteAll.setOnAction(event -> actions.pasteAll());
        getChildren().addAll(menu("table.rows", "table-rows", actions.rows()), menu("table.columns", "table-columns", actions.columns()),
                group, labelled("table.share", spinner(share, "table-share", 1)),
                labelled("table.head", spinner(head, "table-head", 0)), landscape, pasteAll);
        share.valueProperty().addListener((o, old, now) -> unlessShowing(() -> model.share(now)));
        head.valueProperty().addListener((o, old, now) -> unlessShowing(() -> model.headRows(now)));
        model.tableProperty().addListener((o, old, now) -> show());
        model.rangeProperty().addListener((o, old, now) -> show());
        show();
    }

    private void unlessShowing(Runnable command) {
        if (!isShowing) {
            command.run();
        }
    }

    private static MenuButton menu(String key, String id, List<MenuItem> items) {
        MenuButton menu = new MenuButton(Messages.text(key));
        menu.setId(id);
        menu.getItems().setAll(items);
        return menu;
    }

    private ToggleButton align(Align align, String icon, String key) {
        ToggleButton button = new ToggleButton("", new FontIcon(icon));
        button.setId("table-align-" + align.name().toLowerCase(java.util.Locale.ROOT));
        button.setAccessibleText(Messages.text(key));
        button.setTooltip(new Tooltip(Messages.text(key)));
        button.setOnAction(event -> {
            actions.run(() -> model.align(align));
            show();
        });
        return button;
    }

    private static HBox labelled(String key, Spinner<Integer> spinner) {
        Label label = new Label(Messages.text(key));
        label.setLabelFor(spinner);
        HBox box = new HBox(GAP / 2, label, spinner);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** A number that is typed or stepped; what is no number gives way to the last one. */
    private static Spinner<Integer> spinner(IntegerSpinnerValueFactory values, String id, int start) {
        values.setConverter(new WholeNumbers(values));
        values.setValue(start);
        Spinner<Integer> spinner = new Spinner<>(values);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setPrefWidth(84);
        return spinner;
    }

    private void show() {
        isShowing = true;
        List<Align> chosen = IntStream.rangeClosed(model.range().left(), model.range().right())
                .mapToObj(i -> model.table().columns().get(i).align()).distinct().toList();
        for (Align align : Align.values()) {
            aligns.get(align.ordinal()).setSelected(chosen.equals(List.of(align)));
        }
        share.setValue(Math.clamp(TableShapes.share(model.table(), model.range().column()), 1, MOST_SHARE));
        head.setMax(Math.min(MOST_HEAD, model.rows()));
        head.setValue(Math.min(head.getMax(), model.table().headRows()));
        landscape.setSelected(model.table().isLandscape());
        isShowing = false;
    }
}
