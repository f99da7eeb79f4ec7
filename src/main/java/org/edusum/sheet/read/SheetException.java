package org.edusum.sheet.read;

import java.nio.file.Path;

/** A sheet cannot be read. The message is a sentence in Chinese for the clerk: what is wrong, what to do. */
public final class SheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SheetException(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param sentence with %s for the file's name */
    static SheetException of(Path file, String sentence, Throwable cause) {
        return new SheetException(sentence.formatted(SheetReader.name(file)), cause);
    }
}
