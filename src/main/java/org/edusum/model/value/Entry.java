package org.edusum.model.value;

/** What became of a clerk's entry. */
public sealed interface Entry {

    /** It was understood. */
    record Accepted(Value value) implements Entry {
    }

    /** It was not. @param sentence in Chinese: what is expected instead, for the clerk to read */
    record Rejected(String sentence) implements Entry {
    }
}
