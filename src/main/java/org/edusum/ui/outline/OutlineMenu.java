package org.edusum.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.edusum.model.SectionMarks.Status;
import org.edusum.ui.text.Messages;

/** The menu of the right button over the tree, and the menus of marks that the window's menu has as well. */
final class OutlineMenu {

    /** The items at the top that add something, which the whole document can have as well. */
    private static final int ALWAYS = 4;

    private final OutlinePane pane;
    private final OutlineCommands commands;

    OutlineMenu(OutlinePane pane, OutlineCommands commands) {
        this.pane = pane;
        this.commands = commands;
    }

    ContextMenu context() {
        Menu status = status();
        Menu division = division();
        ContextMenu menu = new ContextMenu(
                item("menu.addItem", "Insert", pane::addSibling), item("menu.addChild", "Shift+Insert", pane::addChild),
                item("menu.addAttachment", "", pane::addAttachment), item("menu.table", "", pane::editTable),
                item("menu.duplicate", "Shortcut+D", pane::duplicate),
                item("menu.rename", "F2", pane::rename), item("menu.remove", "Delete", pane::remove),
                new SeparatorMenuItem(), status, division, new SeparatorMenuItem(),
                item("menu.moveUp", "Alt+Shift+Up", pane::moveUp), item("menu.moveDown", "Alt+Shift+Down", pane::moveDown),
                item("menu.promote", "Alt+Shift+Left", pane::promote),
                item("menu.demote", "Alt+Shift+Right", pane::demote), new SeparatorMenuItem(), levels());
        menu.setOnShowing(event -> {
            boolean isPossible = commands.isPossible();
            menu.getItems().subList(ALWAYS, menu.getItems().size() - 2).forEach(item -> item.setDisable(!isPossible));
            fill(status, statusItems());
            fill(division, divisionItems());
        });
        return menu;
    }

    private static MenuItem item(String key, String accelerator, Runnable command) {
        MenuItem item = new MenuItem(Messages.text(key));
        if (!accelerator.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(accelerator));
        }
        item.setOnAction(event -> command.run());
        return item;
    }

    /** 状态: one of the four, for all that is chosen. */
    Menu status() {
        Menu menu = new Menu(Messages.text("menu.status"));
        fill(menu, statusItems());
        menu.setOnShowing(event -> fill(menu, statusItems()));
        return menu;
    }

    private List<MenuItem> statusItems() {
        Set<Status> statuses = commands.statuses();
        List<MenuItem> items = new ArrayList<>();
        for (Status status : Status.values()) {
            RadioMenuItem item = new RadioMenuItem(StatusMark.words(status), StatusMark.of(status));
            item.setSelected(statuses.equals(Set.of(status)));
            item.setOnAction(event -> commands.setStatus(status));
            items.add(item);
        }
        return items;
    }

    /** 责任科室: one that the document names already, another, or none. */
    Menu division() {
        Menu menu = new Menu(Messages.text("menu.division"));
        fill(menu, divisionItems());
        menu.setOnShowing(event -> fill(menu, divisionItems()));
        return menu;
    }

    private List<MenuItem> divisionItems() {
        Set<String> divisions = commands.divisions();
        List<MenuItem> items = new ArrayList<>();
        for (String division : commands.divisionsUsed()) {
            RadioMenuItem item = new RadioMenuItem(division);
            item.setMnemonicParsing(false);
            item.setSelected(divisions.equals(Set.of(division)));
            item.setOnAction(event -> commands.setDivision(division));
            items.add(item);
        }
        RadioMenuItem none = new RadioMenuItem(Messages.text("outline.division.none"));
        none.setSelected(divisions.equals(Set.of("")));
        none.setOnAction(event -> commands.setDivision(""));
        items.add(none);
        items.add(new SeparatorMenuItem());
        items.add(item("outline.division.other", "", pane::enterDivision));
        return items;
    }

    /** 折叠: down to which level the tree is open. */
    Menu levels() {
        Menu menu = new Menu(Messages.text("menu.levels"));
        menu.getItems().setAll(
                item("menu.level1", "Alt+Shift+1", () -> pane.collapseTo(1)),
                item("menu.level2", "Alt+Shift+2", () -> pane.collapseTo(2)),
                item("menu.level3", "Alt+Shift+3", () -> pane.collapseTo(3)),
                item("menu.level4", "Alt+Shift+4", () -> pane.collapseTo(4)),
                item("menu.expandAll", "Alt+Shift+9", pane::expandAll));
        return menu;
    }

    private static void fill(Menu menu, List<MenuItem> items) {
        menu.getItems().setAll(items);
    }
}
