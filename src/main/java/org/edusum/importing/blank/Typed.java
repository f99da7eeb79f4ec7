package org.edusum.importing.blank;

import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;

/**
 * What a site is to hold.
 *
 * @param qualifier what stands between the marks and the unit, or behind it: 余, 多, 以上; may be empty
 * @param suffix    of a name; may be empty
 */
record Typed(Kind kind, String unit, String qualifier, String suffix, Role role, Because because) {

    static Typed value(Kind kind, String unit, String rule, int confidence) {
        return new Typed(kind, unit, "", "", Role.VALUE, new Because(rule, confidence));
    }

    static Typed words(Kind kind, String rule, int confidence) {
        return new Typed(kind, "", "", "", Role.TEXT, new Because(rule, confidence));
    }

    static Typed name(String suffix, String rule, int confidence) {
        return new Typed(Kind.NAME, "", "", suffix, Role.TEXT, new Because(rule, confidence));
    }

    static Typed ignored(String rule, int confidence) {
        return new Typed(Kind.OTHER, "", "", "", Role.IGNORE, new Because(rule, confidence));
    }

    Typed withQualifier(String changed) {
        return new Typed(kind, unit, changed, suffix, role, because);
    }
}
