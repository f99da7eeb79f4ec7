package org.edusum.importing.blank;

import org.edusum.importing.source.Span;

/**
 * One run of signs in a text.
 *
 * @param span   all of it, printed digits in front included
 * @param sign   the sign it is made of
 * @param prefix printed digits in front that belong to it: 20 of {@code 20XX}; may be empty
 */
record Mark(Span span, Sign sign, String prefix) {

    /** How many characters stand for what is left out. */
    int length() {
        return span.length() - prefix.length();
    }
}
