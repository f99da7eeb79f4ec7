package org.edusum.model;

/** Where the titles below the chapters stand. */
public enum HeadingForm {
    /** In front of the first paragraph, closed by a full stop: “1.标题。正文”. */
    RUN_IN,
    /** On a line of their own, without a stop. */
    OWN_LINE
}
