package org.edusum.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.edusum.annual.RollForward;
import org.edusum.export.ExportName;
import org.edusum.importing.build.ImportEdit;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.model.WordCount;
import org.edusum.storage.DraftInfo;
import org.edusum.storage.DraftStore;
import org.edusum.storage.ProjectFile;
import org.edusum.template.Templates;
import org.edusum.ui.annual.AnnualCommands;
import org.edusum.ui.collecting.CollectingCommands;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.dialog.DraftOffer;
import org.edusum.ui.dialog.FileChoosers;
import org.edusum.ui.dialog.NewDocumentDialog;
import org.edusum.ui.dialog.NewDocumentModel;
import org.edusum.ui.dialog.StatisticsDialog;
import org.edusum.ui.document.ChangedOutsideException;
import org.edusum.ui.document.Documents;
import org.edusum.ui.importing.ImportCommands;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.text.Messages;

/** The commands of the file menu: new, open, save, export, close, and the offer of drafts. */
public final class FileCommands {

    private final Documents documents;
    private final DraftStore drafts;
    private final Desk desk;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final FileChoosers choosers;
    private final ExportCommands exports;
    private final ImportCommands imports;

    /** @param show opens an exported file, or the folder it is in, in its own program */
    public FileCommands(Documents documents, DraftStore drafts, Desk desk, Jobs jobs, Asking asking, Consumer<Path> show) {
        this.documents = documents;
        this.drafts = drafts;
        this.desk = desk;
        this.jobs = jobs;
        this.dialogs = asking.dialogs();
        this.choosers = asking.choosers();
        this.exports = new ExportCommands(documents, desk, jobs, asking, show);
        this.imports = new ImportCommands(jobs, dialogs, this::create, this::failed);
        documents.rememberViews((file, view) -> desk.change(settings -> settings.withView(file, view)),
                file -> desk.settings().view(file));
    }

    /** What the commands ask the clerk with. */
    public record Asking(Dialogs dialogs, FileChoosers choosers) {
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /** What sends figures out and takes them back. */
    CollectingCommands collecting() {
        return new CollectingCommands(documents.session(), jobs, dialogs, choosers, fault -> failed(Messages.text("data.failed"), fault));
    }

    /** What leads from one year to the next. */
    AnnualCommands annual() {
        return new AnnualCommands(documents.session(), jobs, dialogs, choosers, fault -> failed(Messages.text("data.failed"), fault));
    }

    /** Puts the next year's draft on the desk, once the present document may go, and says what was done. */
    void beginNextYear(Supplier<Optional<Summary>> draft) {
        whenFree(() -> {
            Summary before = documents.session().summary();
            draft.get().ifPresent(next -> {
                documents.beginUnsaved(next);
                long cleared = before.fields().values().stream().filter(field -> field.isFilled()
                        && !next.field(field.id()).isFilled()).count();
                String year = RollForward.year(next).map(String::valueOf).orElse(next.title());
                dialogs.success(Messages.text("annual.roll.done", year, cleared), List.of(Messages.text("annual.roll.done.detail")));
            });
        });
    }

    /** Where the clerk last worked: beside the document, else in the last folder. */
    Optional<Path> folder() {
        return documents.path().map(Path::getParent).or(() -> desk.settings().lastFolder());
    }

    /** Asks for the names of a new document; what is on the desk gives way to it. */
    public void newDocument() {
        whenFree(this::askNames);
    }

    /** Asks for the names without a question about the present document: at the first start there is none. */
    public void askNames() {
        Map<OwnName, String> last = new EnumMap<>(OwnName.class);
        last.putAll(desk.settings().names());
        last.putIfAbsent(OwnName.YEAR, String.valueOf(LocalDate.ofInstant(
                InstantSource.system().instant(), ZoneId.systemDefault()).getYear()));
        NewDocumentModel model = new NewDocumentModel(Templates.all().getFirst(), last);
        switch (new NewDocumentDialog(model).ask(dialogs)) {
            case CREATE -> {
                Map<OwnName, String> names = model.remembered();
                desk.change(settings -> settings.withNames(names));
                documents.begin(model.summary());
            }
            case IMPORT -> chooseImport();
            case NOTHING -> { }
        }
    }

    /** Asks for a project file and opens it. */
    public void open() {
        whenFree(() -> choosers.open(desk.settings().lastFolder()).ifPresent(this::load));
    }

    /** Opens a project file, from the recent ones, the command line, or dropped on the window. */
    public void open(Path file) {
        whenFree(() -> {
            if (ImportCommands.takes(file)) {
                imports.file(file);
            } else {
                load(file);
            }
        });
    }

    /** Asks for a document or template of another program, and imports it. */
    public void importFile() {
        whenFree(this::chooseImport);
    }

    private void chooseImport() {
        choosers.importable(desk.settings().lastFolder()).ifPresent(imports::file);
    }

    /** Imports what another program put on the clipboard. */
    public void importClipboard() {
        whenFree(imports::clipboard);
    }

    private void create(ImportEdit imported) {
        documents.begin(imported.blank());
        documents.session().perform(imported.edit(), Optional.empty());
        int fields = documents.session().summary().fields().size();
        dialogs.success(Messages.text("import.done", fields), List.of(Messages.text("done.undo")));
    }

    private void load(Path file) {
        documents.open(file, notice -> {
            desk.opened(file);
            notice.ifPresent(sentence -> dialogs.notice(Messages.text("open.notice"), sentence));
        }, fault -> {
            if (Files.notExists(file)) {
                desk.change(settings -> settings.withoutRecent(file));
            }
            failed(Messages.text("open.failed"), fault);
        });
    }

    public void save() {
        save(() -> { });
    }

    /** Saves under the present name, or asks for one. @param then runs once the file is whole on the medium */
    private void save(Runnable then) {
        Optional<Path> path = documents.path().filter(known -> !documents.isReadOnly());
        path.ifPresentOrElse(known -> save(known, then), () -> saveAs(then));
    }

    public void saveAs() {
        saveAs(() -> { });
    }

    private void saveAs(Runnable then) {
        Optional<Path> folder = documents.path().map(Path::getParent).or(() -> desk.settings().lastFolder());
        String name = documents.path().map(path -> path.getFileName().toString())
                .orElseGet(() -> fileName(documents.session().summary()) + ProjectFile.EXTENSION);
        choosers.save(folder, name).ifPresent(path -> save(path, then));
    }

    private void save(Path path, Runnable then) {
        documents.save(path, () -> {
            desk.opened(path);
            then.run();
        }, fault -> unsaved(path, then, fault));
    }

    private void unsaved(Path path, Runnable then, Exception fault) {
        if (!(fault instanceof ChangedOutsideException)) {
            failed(Messages.text("save.failed"), fault);
        } else if (dialogs.confirm(Messages.text("save.changed", path.getFileName()),
                Messages.text("save.changed.detail"), Messages.text("save.changed.do"))) {
            documents.replace(path, () -> {
                desk.opened(path);
                then.run();
            }, again -> failed(Messages.text("save.failed"), again));
        }
    }

    /** Asks for format and place, and exports in the background. */
    public void export() {
        exports.export();
    }

    ExportCommands exports() {
        return exports;
    }

    /** The name that a document's file is offered: its title without blanks, as far as every system takes it. */
    private static String fileName(Summary summary) {
        String name = ExportName.clean(summary.title().replace("＿", ""));
        return name.isEmpty() ? Messages.text("document.untitled") : name;
    }

    /** Runs something that takes the place of the present document, once its changes are saved or given up. */
    public void whenFree(Runnable action) {
        if (!documents.changedProperty().get()) {
            action.run();
            return;
        }
        switch (dialogs.askUnsaved(documents.session().summary().title())) {
            case SAVE -> save(() -> whenFree(action));
            case DROP -> {
                documents.giveUp();
                action.run();
            }
            case CANCEL -> { }
        }
    }

    /** Offers the drafts of earlier sittings, if there are any. */
    public void offerDrafts(Runnable otherwise) {
        jobs.await(drafts.unsaved(), found -> {
            if (found.isEmpty()) {
                otherwise.run();
            } else {
                DraftOffer.ask(dialogs, found).ifPresent(answer -> carryOut(answer, otherwise));
            }
        }, fault -> otherwise.run());
    }

    private void carryOut(DraftOffer.Answer answer, Runnable otherwise) {
        DraftInfo draft = answer.draft();
        switch (answer.wish()) {
            case RESUME -> documents.resume(draft,
                    notice -> notice.ifPresent(sentence -> dialogs.notice(Messages.text("drafts.resumed"), sentence)),
                    fault -> failed(Messages.text("drafts.failed"), fault));
            case DISCARD -> jobs.await(drafts.discard(draft.id()), done -> offerDrafts(otherwise),
                    fault -> failed(Messages.text("drafts.failed"), fault));
        }
    }

    /** Shows the length of the document and its parts. @param selected what is selected in it, if anything is */
    void showStatistics(Optional<WordCount> selected) {
        StatisticsDialog.show(dialogs, documents.session().summary(), selected);
    }

    /** Says what the program is. */
    public void about() {
        String version = Optional.ofNullable(FileCommands.class.getPackage().getImplementationVersion()).orElse("");
        dialogs.notice(Messages.text("about.title", version), Messages.text("about.text"));
    }

    private void failed(String title, Exception fault) {
        dialogs.failure(title, Failure.sentence(fault));
    }
}
