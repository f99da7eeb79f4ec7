package org.edusum.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.edusum.importing.Recogniser;
import org.edusum.importing.build.ImportEdit;
import org.edusum.importing.build.ImportedSummary;
import org.edusum.importing.naming.Names;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.source.Source;
import org.edusum.importing.source.Sources;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.text.Messages;

/** Imports a file or what is on the clipboard: reads it in the background, shows what was recognised, hands over the document. */
public final class ImportCommands {

    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Consumer<ImportEdit> create;
    private final BiConsumer<String, Exception> failed;

    /** Reads a source, in an encoding or in that which it finds. */
    private interface Reading {
        Source read(Optional<Charset> encoding, Progress progress);
    }

    /**
     * @param create makes the document that the clerk agreed to
     * @param failed tells the clerk why something could not be imported
     */
    public ImportCommands(Jobs jobs, Dialogs dialogs, Consumer<ImportEdit> create, BiConsumer<String, Exception> failed) {
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.create = create;
        this.failed = failed;
    }

    /** Whether a file is one to import rather than to open. */
    public static boolean takes(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return List.of(".docx", ".txt", ".md", ".markdown", ".html", ".htm").stream().anyMatch(name::endsWith);
    }

    public void file(Path file) {
        String name = file.getFileName().toString();
        boolean isText = !name.toLowerCase(Locale.ROOT).endsWith(".docx");
        start(name, isText, (encoding, progress) -> Sources.read(file, encoding, progress));
    }

    /** What another program put on the clipboard; nothing is done where it holds no text. */
    public void clipboard() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String name = Messages.text("import.clipboard");
        String html = clipboard.getHtml();
        String text = clipboard.getString();
        if ((html == null || html.isBlank()) && (text == null || text.isBlank())) {
            dialogs.notice(Messages.text("import.clipboard.empty"), Messages.text("import.clipboard.empty.detail"));
            return;
        }
        start(name, false, (encoding, progress) -> html != null && !html.isBlank() ? Sources.ofHtml(name, html) : Sources.ofText(name, text));
    }

    private void start(String name, boolean isText, Reading reading) {
        ImportWait wait = new ImportWait(dialogs, Messages.text("import.reading", name));
        jobs.startLong(() -> recognise(reading, Optional.empty(), Choices.USUAL, wait), found -> {
            wait.end();
            review(name, isText, reading, found);
        }, fault -> {
            wait.end();
            if (!(fault instanceof CancellationException)) {
                failed.accept(Messages.text("import.failed"), fault);
            }
        });
    }

    private static Recognition recognise(Reading reading, Optional<Charset> encoding, Choices choices, Progress progress) {
        Recognition found = Recogniser.recognise(reading.read(encoding, progress), choices, progress);
        return found.notation().isFilled() ? Names.withPrinted(found) : found;
    }

    private void review(String name, boolean isText, Reading reading, Recognition found) {
        ReviewModel model = new ReviewModel(found);
        ImportChoices choices = new ImportChoices(isText);
        choices.listen(() -> recogniseAnew(model, reading, choices.encoding(), choices.choices()));
        new ReviewDialog(model, choices).ask(dialogs, Messages.text("import.title", name)).ifPresent(agreed ->
                create.accept(ImportEdit.of(ImportedSummary.of(agreed), Messages.text("import.do"))));
    }

    private void recogniseAnew(ReviewModel model, Reading reading, Optional<Charset> encoding, Choices choices) {
        jobs.startLong(() -> recognise(reading, encoding, choices, Progress.NONE), model::recognisedAnew,
                fault -> failed.accept(Messages.text("import.failed"), fault));
    }
}
