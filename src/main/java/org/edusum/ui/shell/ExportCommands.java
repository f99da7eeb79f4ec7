package org.edusum.ui.shell;

import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.edusum.export.ExportException;
import org.edusum.export.ExportOutcome;
import org.edusum.export.ExportRun;
import org.edusum.export.ExportTarget;
import org.edusum.export.Exports;
import org.edusum.export.FreeNames;
import org.edusum.model.Summary;
import org.edusum.storage.ExportSettings;
import org.edusum.storage.PageStyleSettings;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.dialog.ExportChoice;
import org.edusum.ui.dialog.ExportDialog;
import org.edusum.ui.dialog.ExportModel;
import org.edusum.ui.dialog.FileChoosers;
import org.edusum.ui.document.Documents;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.pagestyle.PageStyles;
import org.edusum.ui.text.Messages;

/** Exports: asks how, writes in the background while the clerk goes on, and finds a way with the clerk where that fails. */
final class ExportCommands {

    private final Documents documents;
    private final Desk desk;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final FileChoosers choosers;
    private final Consumer<Path> show;
    private final ReadOnlyObjectWrapper<ExportState> state = new ReadOnlyObjectWrapper<>(new ExportState.Idle());
    private PageStyles styles = new PageStyles(PageStyleSettings.NONE, changed -> { });
    private Runnable toFirstBlank = () -> { };
    private AtomicBoolean isCancelled = new AtomicBoolean();
    private final List<Runnable> waiting = new ArrayList<>();

    /**
     * An export as the clerk wants it: the document as it was then.
     *
     * @param written its files that are there already, when it is tried again with those that failed
     */
    private record Order(ExportModel model, ExportChoice choice, List<Path> written) {

        Summary summary() {
            return model.summary();
        }

        Order after(List<Path> files) {
            return new Order(model, choice, List.copyOf(files));
        }
    }

    /** @param show opens a file or a folder in its own program */
    ExportCommands(Documents documents, Desk desk, Jobs jobs, FileCommands.Asking asking, Consumer<Path> show) {
        this.documents = documents;
        this.desk = desk;
        this.jobs = jobs;
        this.dialogs = asking.dialogs();
        this.choosers = asking.choosers();
        this.show = show;
    }

    /** @param action shows the first blank of the document */
    void showFirstBlankBy(Runnable action) {
        toFirstBlank = action;
    }

    /** @param known the page styles to choose from; the one in use is offered, and the chosen one taken into use */
    void chooseStylesFrom(PageStyles known) {
        styles = known;
    }

    /** How far the export is, or what came of the last one. */
    ReadOnlyObjectProperty<ExportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Asks how and where to, and exports in the background; not while another export is under way. */
    void export() {
        if (!(state.get() instanceof ExportState.Running)) {
            Path home = documents.path().map(Path::getParent).or(() -> desk.settings().lastFolder())
                    .filter(Files::isDirectory).orElseGet(() -> Path.of(System.getProperty("user.home")));
            ask(new ExportModel(documents.session().summary(), styles.all(),
                    desk.settings().export().withStyle(styles.current().key()), home));
        }
    }

    private void ask(ExportModel model) {
        switch (new ExportDialog(model, choosers, jobs).ask(dialogs)) {
            case EXPORT -> {
                ExportSettings chosen = model.remembered();
                desk.change(settings -> settings.withExport(chosen));
                styles.use(chosen.style());
                Order order = new Order(model, model.choice(), List.of());
                settled(order.choice().targets()).ifPresentOrElse(targets -> start(order, targets), () -> ask(model));
            }
            case FILL -> toFirstBlank.run();
            case CANCEL -> { }
        }
    }

    /** The targets under the names they are to have; asks once when some are taken. Nothing when the clerk thinks again. */
    private Optional<List<ExportTarget>> settled(List<ExportTarget> targets) {
        List<ExportTarget> taken = targets.stream().filter(target -> Files.isRegularFile(target.file())).toList();
        if (taken.isEmpty()) {
            return Optional.of(targets);
        }
        List<ExportTarget> free = FreeNames.beside(targets);
        return dialogs.choose(Messages.text("export.replace", names(taken)),
                        Messages.text("export.replace.detail", names(free)),
                        List.of(Messages.text("export.replace.keep"), Messages.text("export.replace.do")))
                .map(answer -> answer == 0 ? free : targets);
    }

    private void start(Order order, List<ExportTarget> targets) {
        AtomicBoolean cancelled = new AtomicBoolean();
        isCancelled = cancelled;
        state.set(new ExportState.Running(0, targets.size(), targets.getFirst().format(), false));
        ExportRun.Watcher watcher = new ExportRun.Watcher() {
            @Override
            public void begins(int index, ExportTarget target) {
                jobs.later(() -> state.set(new ExportState.Running(index, targets.size(), target.format(), cancelled.get())));
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
        jobs.startLong(() -> new ExportRun(order.summary(), order.choice().options()).write(targets, watcher),
                outcomes -> finished(order, outcomes), fault -> {
                    state.set(new ExportState.Idle());
                    dialogs.failure(Messages.text("export.failed"), Failure.sentence(fault));
                    goOn();
                });
    }

    /** Does something as soon as nothing is being exported: when the program has ended, nobody reads what went wrong. */
    void whenDone(Runnable action) {
        waiting.add(action);
        goOn();
    }

    private void goOn() {
        if (!(state.get() instanceof ExportState.Running)) {
            List<Runnable> actions = List.copyOf(waiting);
            waiting.clear();
            actions.forEach(Runnable::run);
        }
    }

    /** Leaves out what is not written yet. */
    void cancel() {
        isCancelled.set(true);
        if (state.get() instanceof ExportState.Running(int index, int count, var format, boolean was)) {
            state.set(new ExportState.Running(index, count, format, true));
        }
    }

    private void finished(Order order, List<ExportOutcome> outcomes) {
        List<Path> written = new ArrayList<>(order.written());
        List<ExportOutcome.Failed> failed = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>();
        for (ExportOutcome outcome : outcomes) {
            switch (outcome) {
                case ExportOutcome.Written(ExportTarget target, List<String> said) -> {
                    written.add(target.file());
                    notes.addAll(said);
                }
                case ExportOutcome.Failed fault -> failed.add(fault);
                case ExportOutcome.Cancelled(ExportTarget target) -> { }
            }
        }
        state.set(written.isEmpty() ? new ExportState.Idle()
                : new ExportState.Done(written, Exports.blanks(order.summary()), List.copyOf(notes)));
        if (order.choice().isToBeOpened() && written.size() > order.written().size()) {
            open(written.size() == 1 ? written.getFirst() : written.getFirst().getParent());
        }
        if (!failed.isEmpty()) {
            offerAnotherWay(order.after(written), failed);
        }
        goOn();
    }

    /** Says once what went wrong with all files, and does what the clerk wants about it. */
    private void offerAnotherWay(Order order, List<ExportOutcome.Failed> failed) {
        List<ExportTarget> again = failed.stream().map(ExportOutcome.Failed::target).toList();
        Map<Path, String> said = new LinkedHashMap<>();
        failed.forEach(each -> said.put(each.target().file(), Failure.sentence(each.fault())));
        String sentences = FileNames.sentences(said);
        if (failed.stream().allMatch(each -> each.fault() instanceof ExportException fault && fault.wouldAnotherNameDo())) {
            List<ExportTarget> free = FreeNames.beside(again);
            // The new name stands in the text: what tells it from the old one is at its end, which a button may cut off.
            dialogs.choose(Messages.text("export.failed"), sentences + "\n" + Messages.text("export.failed.name", names(free)),
                    List.of(Messages.text("export.failed.rename"), Messages.text("export.failed.again")))
                    .ifPresent(answer -> start(order, answer == 0 ? free : again));
        } else if (failed.stream().anyMatch(each -> each.fault() instanceof ExportException)) {
            dialogs.choose(Messages.text("export.failed"), sentences,
                    List.of(Messages.text("export.failed.folder"), Messages.text("export.failed.again")))
                    .ifPresent(answer -> {
                        if (answer == 0) {
                            ask(order.model());
                        } else {
                            start(order, again);
                        }
                    });
        } else {
            dialogs.failure(Messages.text("export.failed"), sentences);
        }
    }

    private static String names(List<ExportTarget> targets) {
        return FileNames.of(targets.stream().map(ExportTarget::file).toList());
    }

    /** Opens a file or a folder in its own program. */
    void open(Path path) {
        if (!GraphicsEnvironment.isHeadless()) {
            show.accept(path);
        }
    }

    /** What came of the last export needs to be told no longer. */
    void forget() {
        if (state.get() instanceof ExportState.Done) {
            state.set(new ExportState.Idle());
        }
    }
}
