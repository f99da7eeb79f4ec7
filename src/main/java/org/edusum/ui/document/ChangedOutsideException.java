package org.edusum.ui.document;

import java.nio.file.Path;

/** A project file is no longer as it was opened or last saved: saving would replace somebody else's work. */
public final class ChangedOutsideException extends RuntimeException {

    private final Path file;

    ChangedOutsideException(Path file) {
        super("changed outside: " + file);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
