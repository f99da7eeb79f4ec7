package org.edusum.model;

import java.util.List;
import java.util.Objects;

/**
 * The block at the document's end: who signs (署名) and the date (成文日期), GB/T 9704-2012, 7.3.5.
 *
 * @param signatory not printed when its prose is empty
 * @param date      not printed when its prose is empty
 */
public record Signature(Paragraph signatory, Paragraph date) {

    public Signature {
        Objects.requireNonNull(signatory);
        Objects.requireNonNull(date);
    }

    public List<Paragraph> lines() {
        return List.of(signatory, date);
    }
}
