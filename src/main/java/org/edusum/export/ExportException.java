package org.edusum.export;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.edusum.file.FileWriteException;
import org.edusum.file.FileWriteException.Reason;

/** A document could not be exported; the message is a Chinese sentence for the clerk. What was there before is whole. */
public final class ExportException extends RuntimeException {

    /** What lies with the name alone: the folder can be written to. */
    private static final Set<Reason> OF_THE_NAME =
            EnumSet.of(Reason.LOCKED, Reason.READ_ONLY, Reason.IS_FOLDER, Reason.NOT_A_FILE);

    private final Path file;
    private final Optional<Reason> reason;

    /** @param reason why the file could not be written, if it came to that */
    ExportException(Path file, String sentence, Optional<Reason> reason, Throwable cause) {
        super(sentence, cause);
        this.file = file;
        this.reason = reason;
    }

    static ExportException of(Path file, FileWriteException fault) {
        return new ExportException(file, "没有导出“" + file.getFileName() + "”：" + fault.advice(),
                Optional.of(fault.reason()), fault);
    }

    public Path file() {
        return file;
    }

    /** Whether it would go well under another name in the same folder: the file is open in Word, for example. */
    public boolean wouldAnotherNameDo() {
        return reason.filter(OF_THE_NAME::contains).isPresent();
    }

    /** Whether the document was not even tried, since it has blanks that nobody wants in it. */
    public boolean isRefusal() {
        return reason.isEmpty();
    }
}
