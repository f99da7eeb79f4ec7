package org.edusum.ui.collecting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.edusum.export.ExportName;
import org.edusum.export.ReportPages;
import org.edusum.file.AtomicFile;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.sheet.fill.FillSheet;
import org.edusum.sheet.fill.FillSheetWriter;
import org.edusum.sheet.read.SheetFiles;
import org.edusum.sheet.report.Ledger;
import org.edusum.sheet.report.Overview;
import org.edusum.sheet.report.ReportTable;
import org.edusum.sheet.report.ReportWriter;
import org.edusum.sheet.returned.Returns;
import org.edusum.sheet.returned.Review;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.dialog.FileChoosers;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** The commands that send figures out and take them back. Files are read and written beside the JavaFX thread. */
public final class CollectingCommands {

    private final Session session;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final FileChoosers choosers;
    private final Consumer<Exception> failed;

    /** @param failed tells the clerk what went wrong */
    public CollectingCommands(Session session, Jobs jobs, Dialogs dialogs, FileChoosers choosers, Consumer<Exception> failed) {
        this.session = session;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.choosers = choosers;
        this.failed = failed;
    }

    /** Asks what is to be asked for, and writes the sheets. @param folder where to begin */
    public void makeFillSheets(Optional<Path> folder) {
        new FillSheetDialog(session.summary()).ask(dialogs).ifPresent(answer -> {
            if (answer.isByDivision()) {
                choosers.exportFolder(folder).ifPresent(to -> writeEach(to, answer.sheet().byDivision()));
            } else {
                choosers.saveSheet(Messages.text("collect.save", Messages.text("collect.sheet")), folder, answer.sheet().fileName(), List.of("xlsx", "csv")).ifPresent(to -> write(() -> {
                    AtomicFile.write(to, is(to, "csv") ? FillSheetWriter.csv(answer.sheet()).getBytes(StandardCharsets.UTF_8)
                            : FillSheetWriter.xlsx(answer.sheet()));
                    return List.of(to);
                }));
            }
        });
    }

    private void writeEach(Path folder, List<FillSheet> sheets) {
        List<Path> files = FillSheet.fileNames(sheets).stream().map(name -> folder.resolve(name + ".xlsx")).toList();
        List<Path> there = files.stream().filter(Files::exists).toList();
        boolean isAgreed = there.isEmpty() || dialogs.confirm(Messages.text("collect.overwrite", there.size()), names(there),
                Messages.text("collect.overwrite.do"));
        if (isAgreed) {
            write(() -> {
                for (int i = 0; i < files.size(); i++) {
                    AtomicFile.write(files.get(i), FillSheetWriter.xlsx(sheets.get(i)));
                }
                return files;
            });
        }
    }

    private void write(Callable<List<Path>> work) {
        jobs.startLong(work, dialogs::written, failed);
    }

    private static String names(List<Path> files) {
        return String.join("\n", files.stream().limit(8).map(file -> file.getFileName().toString()).toList());
    }

    /** Asks for sheets that came back, reads them, and takes over what the clerk accepts. */
    public void takeReturns(Optional<Path> folder) {
        List<Path> files = choosers.sheets(folder);
        if (!files.isEmpty()) {
            takeReturns(files);
        }
    }

    /** Reads sheets that came back, and takes over what the clerk accepts, as one step. */
    public void takeReturns(List<Path> files) {
        Summary summary = session.summary();
        jobs.startLong(() -> Returns.review(summary, SheetFiles.read(files)), review -> new ReturnReview(session.summary(), review)
                .ask(dialogs).ifPresent(this::accept), failed);
    }

    private void accept(Review review) {
        Optional<Edit> step = review.edit(session.summary(), Instant.now());
        step.ifPresent(edit -> session.perform(edit, session.selectionProperty().get()));
        long left = IntStream.range(0, review.findings().size()).filter(index -> ReturnReview.isLeft(review, index)).count();
        dialogs.success(Messages.text(left == 0 ? "collect.return.doneAll" : "collect.return.done",
                step.map(edit -> review.accepted().size()).orElse(0), left),
                step.isPresent() ? List.of(Messages.text("done.undo")) : List.of());
    }

    /** Writes the source ledger. */
    public void writeLedger(Optional<Path> folder) {
        write(folder, Ledger.of(session.summary(), ZoneId.systemDefault()), Messages.text("collect.ledger"));
    }

    /** Writes the number sheet for the leader. */
    public void writeOverview(Optional<Path> folder) {
        write(folder, Overview.of(session.summary(), report -> ReportPages.count(report.asSummary())), Messages.text("collect.overview"));
    }

    private void write(Optional<Path> folder, ReportTable report, String name) {
        String file = ExportName.clean(report.title());
        choosers.saveSheet(Messages.text("collect.save", name), folder, file, List.of("pdf", "xlsx")).ifPresent(to -> write(() -> {
            if (is(to, "xlsx")) {
                AtomicFile.write(to, ReportWriter.xlsx(report, name));
            } else {
                ReportPages.writePdf(report.asSummary(), to);
            }
            return List.of(to);
        }));
    }

    private static boolean is(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    /** Shows what has not come back. */
    public void showOutstanding() {
        new OutstandingDialog(session.summary()).show(dialogs);
    }
}
