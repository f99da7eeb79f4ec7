package org.edusum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.edusum.sheet.read.SheetReader;
import org.edusum.ui.annual.AnnualCommands;
import org.edusum.ui.collecting.CollectingCommands;
import org.edusum.ui.relations.SameDialog;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** The menu of what is done with the figures as a whole: sheets, relations, last year. */
final class DataCommands {

    private final MainWindow window;
    private final Session session;
    private final FileCommands files;
    private final Consumer<Runnable> afterEntry;

    /** @param afterEntry runs a command once what is being filled in anywhere is taken */
    DataCommands(MainWindow window, Session session, FileCommands files, Consumer<Runnable> afterEntry) {
        this.window = window;
        this.session = session;
        this.files = files;
        this.afterEntry = afterEntry;
    }

    void fill(Menu menu) {
        MenuItem formula = item("menu.data.formula", this::editFormula);
        MenuItem same = item("menu.data.same", () -> session.selectedFieldProperty().get().ifPresent(
                field -> new SameDialog(session, files.dialogs()).ask(field)));
        menu.addEventHandler(Menu.ON_SHOWING, event -> {
            formula.setDisable(!window.hasFigure());
            same.setDisable(session.selectedFieldProperty().get().isEmpty());
        });
        CheckMenuItem sheet = new CheckMenuItem(Messages.text("menu.data.sheet"));
        sheet.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+T"));
        sheet.selectedProperty().bindBidirectional(window.centre().sheetProperty());
        CollectingCommands collecting = files.collecting();
        AnnualCommands annual = files.annual();
        menu.getItems().addAll(sheet, formula, same,
                item("menu.data.relations", () -> window.showRelations(Optional.empty())), new SeparatorMenuItem(),
                item("menu.data.fill", () -> collecting.makeFillSheets(files.folder())),
                item("menu.data.return", () -> collecting.takeReturns(files.folder())),
                item("menu.data.outstanding", collecting::showOutstanding), new SeparatorMenuItem(),
                item("menu.data.ledger", () -> collecting.writeLedger(files.folder())),
                item("menu.data.overview", () -> collecting.writeOverview(files.folder())), new SeparatorMenuItem(),
                item("menu.data.lastYear", () -> annual.takeLastYear(files.folder())),
                item("menu.data.limit", annual::setLargeChange), item("menu.data.roll", () -> files.beginNextYear(annual::rollForward)));
    }

    /** Opens the formula of the selected field, if that is a figure. */
    private void editFormula() {
        session.selectedFieldProperty().get().filter(field -> window.hasFigure()).ifPresent(window::editFormula);
    }

    /** Whether a file is a sheet that came back rather than a document. */
    static boolean isSheet(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return SheetReader.ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    /** Whether files dropped on the window can be opened: a document, or any number of sheets that came back. */
    static boolean canOpen(List<Path> dropped) {
        return dropped.size() == 1 || !dropped.isEmpty() && dropped.stream().allMatch(DataCommands::isSheet);
    }

    /** Opens what {@link #canOpen} allows. */
    void open(List<Path> dropped) {
        if (dropped.stream().allMatch(DataCommands::isSheet)) {
            files.collecting().takeReturns(dropped);
        } else {
            files.open(dropped.getFirst());
        }
    }

    private MenuItem item(String key, Runnable command) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> afterEntry.accept(command));
        return item;
    }
}
