package org.edusum.model;

/** A piece of prose: plain text or a reference to a field. */
public sealed interface Inline permits Text, FieldRef {

    /** Length in UTF-16 units; a field reference counts one. */
    int length();
}
