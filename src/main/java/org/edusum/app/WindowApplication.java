package org.edusum.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.edusum.storage.DataFolder;
import org.edusum.storage.DraftStore;
import org.edusum.storage.SettingsFile;
import org.edusum.template.Templates;
import org.edusum.ui.checking.ProblemWatch;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.dialog.FileChoosers;
import org.edusum.ui.dialog.SystemFileChoosers;
import org.edusum.ui.document.Documents;
import org.edusum.ui.document.DraftState;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.pagestyle.PageStyles;
import org.edusum.ui.print.Printing;
import org.edusum.ui.print.SystemPrinters;
import org.edusum.ui.shell.Desk;
import org.edusum.ui.shell.Failure;
import org.edusum.ui.shell.FileCommands;
import org.edusum.ui.shell.MainWindow;
import org.edusum.ui.shell.WindowFrame;
import org.edusum.ui.text.Messages;
import org.edusum.ui.theme.Theme;

/** The window's wiring: builds every part once and ties them together. */
public final class WindowApplication extends Application {

    /** A system property: {@code en} for an English window. */
    private static final String LANGUAGE = "edusum.language";
    /** Kept so that its filter is not forgotten: a program on the class path is fine, and the clerk need not read of it. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private final Jobs jobs = new Jobs();
    private final Jobs previewing = new Jobs("preview");
    private final Jobs printing = new Jobs("printing");
    private DraftStore store;
    private Documents documents;
    private FileCommands files;
    private MainWindow window;

    /** The file to open, from the command line; set before the toolkit starts, which builds this object itself. */
    private static volatile Optional<Path> fileToOpen = Optional.empty();

    /** Opens the window and returns when it is closed. */
    static void run(Optional<Path> file) {
        fileToOpen = file;
        // The clerk's language whatever the machine's, also for the words that the toolkit itself shows.
        Locale.setDefault(System.getProperty(LANGUAGE, "zh").equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        TOOLKIT.setFilter(message -> !message.getMessage().startsWith("Unsupported JavaFX configuration"));
        launch(WindowApplication.class);
    }

    @Override
    public void start(Stage stage) {
        build(stage, new SystemFileChoosers(stage));
        window.offerTour(documents);
        fileToOpen.ifPresentOrElse(this::openFirst, () -> files.offerDrafts(files::askNames));
    }

    /** Opens the file that the program was started with. */
    void openFirst(Path file) {
        files.open(file);
        window.hideWhile(jobs.runningProperty());
    }

    /** Builds and shows the window without asking for anything. @param choosers asks for files */
    void build(Stage stage, FileChoosers choosers) {
        Desk desk = new Desk(new SettingsFile(DataFolder.path()), jobs);
        Theme.of(desk.settings().isDark()).dressControls();
        Dialogs dialogs = new Dialogs(stage);
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> report(dialogs, fault));
        DraftState drafts = new DraftState(jobs);
        store = DraftStore.open(DataFolder.path(), drafts);
        documents = new Documents(Templates.all().getFirst().summary(), store, jobs, InstantSource.system());
        files = new FileCommands(documents, store, desk, jobs, new FileCommands.Asking(dialogs, choosers),
                file -> getHostServices().showDocument(file.toUri().toString()));
        PageStyles styles = new PageStyles(desk.settings().pageStyles(),
                changed -> desk.change(settings -> settings.withPageStyles(changed)));
        window = new MainWindow(documents, drafts, new ProblemWatch(documents.session(), jobs), desk, files,
                new MainWindow.Paper(previewing, new Printing(new SystemPrinters(stage), dialogs, printing), styles),
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        new WindowFrame(stage, window, desk, files).show(stage::hide);
    }

    /** A fault of the program must not end it: the draft has everything, and work can go on. */
    private static void report(Dialogs dialogs, Throwable fault) {
        System.getLogger("edusum").log(System.Logger.Level.ERROR, "uncaught", fault);
        dialogs.failure(Messages.text("failure.title"), Failure.sentence(fault));
    }

    @Override
    public void stop() {
        documents.leave();
        previewing.close();
        printing.close();
        jobs.close();
        store.close();
    }

    Documents documents() {
        return documents;
    }

    MainWindow window() {
        return window;
    }

    FileCommands files() {
        return files;
    }

    Jobs jobs() {
        return jobs;
    }
}
