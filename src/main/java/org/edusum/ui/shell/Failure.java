package org.edusum.ui.shell;

import org.edusum.export.ExportException;
import org.edusum.fault.ErrorCode;
import org.edusum.file.FileWriteException;
import org.edusum.importing.source.SourceException;
import org.edusum.storage.DraftStoreException;
import org.edusum.storage.ProjectFileException;
import org.edusum.ui.text.Messages;

/** What the clerk reads when something failed. */
public final class Failure {

    private Failure() {
    }

    /** The sentence of a failure that was foreseen, or one that says where the program broke. */
    public static String sentence(Throwable fault) {
        return switch (fault) {
            case ProjectFileException expected -> expected.getMessage();
            case SourceException expected -> expected.getMessage();
            case ExportException expected -> expected.getMessage();
            case FileWriteException expected -> Messages.text("failure.write", expected.advice());
            case DraftStoreException expected -> expected.getMessage();
            default -> Messages.text("failure.unforeseen", ErrorCode.of(fault));
        };
    }
}
