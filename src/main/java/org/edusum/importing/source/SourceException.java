package org.edusum.importing.source;

import java.nio.file.Path;

/** A file cannot be imported. The message is a sentence in Chinese for the clerk: what is wrong, what to do. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SourceException(String message) {
        super(message);
    }

    public SourceException(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param sentence with %s for the file's name */
    public static SourceException of(Path file, String sentence, Throwable cause) {
        return new SourceException(sentence.formatted(file.getFileName()), cause);
    }
}
