package org.edusum.export;

import java.nio.file.Path;

/** A document could not be exported; the message is a Chinese sentence for the clerk. What was there before is whole. */
public final class ExportException extends RuntimeException {

    private final Path file;

    public ExportException(Path file, String sentence, Throwable cause) {
        super(sentence, cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
