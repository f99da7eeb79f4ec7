package org.edusum.checking;

/** How sure a rule is. */
public enum Severity {
    /** Must not be submitted so. */
    WRONG,
    /** Probably a slip; the clerk decides. */
    DOUBTFUL
}
