package org.edusum.importing.recognition;

import java.util.Objects;
import org.edusum.importing.source.Span;

/**
 * A slip of the source that was mended: half-width punctuation in Chinese text, a misread number, a stray blank.
 *
 * @param span in the source; may be empty where something was put in
 * @param with what stands there now; may be empty
 */
public record Mend(Span span, String with, Because because) {

    public Mend {
        Objects.requireNonNull(with);
        Objects.requireNonNull(because);
    }
}
