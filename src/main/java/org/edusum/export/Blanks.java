package org.edusum.export;

import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of fields that are still empty. */
public enum Blanks {
    /** A blank on a coloured ground, so that nobody misses it. */
    MARK("mark"),
    /** A blank to be filled by hand. */
    UNDERLINE("underline"),
    /** Nothing is exported as long as there is one. */
    REFUSE("refuse");

    private final String key;

    Blanks(String key) {
        this.key = key;
    }

    /** Its name on the command line and in settings. */
    public String key() {
        return key;
    }

    /** The one of a name; none for a name that is not known. */
    public static Optional<Blanks> of(String key) {
        return Stream.of(values()).filter(blanks -> blanks.key.equals(key)).findFirst();
    }
}
