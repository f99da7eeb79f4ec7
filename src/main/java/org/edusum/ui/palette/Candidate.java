package org.edusum.ui.palette;

import java.util.Objects;

/**
 * Something the palette goes to.
 *
 * @param key    the same for the same thing from one opening to the next
 * @param beside where it is: the path of a section, the section of a field, the menu of a command
 * @param aside  the value of a field, the keys of a command; may be empty
 * @param visit  goes there, or does it
 */
record Candidate(Kind kind, String key, Spelling name, String beside, String aside, boolean isEnabled, Runnable visit) {

    /** What it is; where all else is alike, in this order. */
    enum Kind { SECTION, FIELD, COMMAND }

    Candidate {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        Objects.requireNonNull(beside);
        Objects.requireNonNull(aside);
        Objects.requireNonNull(visit);
    }
}
