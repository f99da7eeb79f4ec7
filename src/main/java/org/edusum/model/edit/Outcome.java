package org.edusum.model.edit;

import org.edusum.model.Summary;

/**
 * What came of applying a change or an edit.
 *
 * @param <C> {@link Change} or {@link Edit}
 */
public sealed interface Outcome<C> {

    /** It took place. @param inverse applied to {@code summary} it gives the one before */
    record Applied<C>(Summary summary, C inverse) implements Outcome<C> {
    }

    /** It could not take place; nothing changed. @param why for the log of a programmer, not for the clerk */
    record Refused<C>(String why) implements Outcome<C> {
    }
}
