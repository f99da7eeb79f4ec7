package org.edusum.importing.recognition;

import java.util.Locale;

/** What becomes of a mark: a field with a figure, a field with words, a number of the outline, or nothing. */
public enum Role {
    VALUE, TEXT, NUMBERING,
    /** Not a field: a word that a site filtered, a code. It stays in the prose as it is. */
    IGNORE;

    /** Its name in reports. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
