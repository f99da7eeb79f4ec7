package org.edusum.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** The menu of what is done with the figures as a whole: sheets, relations, last year. */
final class DataCommands {

    private final MainWindow window;
    private final Session session;
    private final Desk desk;
    private final FileCommands files;
    private final Consumer<Runnable> afterEntry;

    /** @param afterEntry runs a command once what is being filled in anywhere is taken */
    DataCommands(MainWindow window, Session session, Desk desk, FileCommands files, Consumer<Runnable> afterEntry) {
        this.window = window;
        this.session = session;
        this.desk = desk;
        this.files = files;
        this.afterEntry = afterEntry;
    }

    void fill(Menu menu) {
        MenuItem formula = item("menu.data.formula", this::editFormula);
        menu.addEventHandler(Menu.ON_SHOWING, event -> formula.setDisable(!window.hasFigure()));
        CheckMenuItem sheet = new CheckMenuItem(Messages.text("menu.data.sheet"));
        sheet.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+T"));
        sheet.selectedProperty().bindBidirectional(window.centre().sheetProperty());
        menu.getItems().addAll(sheet, formula);
        menu.setVisible(!menu.getItems().isEmpty());
    }

    /** Opens the formula of the selected field, if that is a figure. */
    private void editFormula() {
        session.selectedFieldProperty().get().filter(field -> window.hasFigure()).ifPresent(window::editFormula);
    }

    private MenuItem item(String key, Runnable command) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> afterEntry.accept(command));
        return item;
    }
}
