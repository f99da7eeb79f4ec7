package org.edusum.importing.recognition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.edusum.importing.source.Span;

/**
 * How a reading is built. All spans are in the reading.
 *
 * @param reading   what was read
 * @param title     of the document; empty when it has none
 * @param contents  the contents page, title line included; empty when there is none. No prose, though headings may be listed there
 * @param headings  in the order of the outline
 * @param signatory who signs, at the document's end
 * @param date      the date under it
 * @param end       where the prose of the last section ends: at the signature, or the end of the text
 * @param notes     what the clerk should know: sentences in Chinese
 */
public record Structure(Reading reading, Optional<Span> title, Optional<Span> contents, List<HeadingMark> headings,
                        Optional<Span> signatory, Optional<Span> date, int end, List<String> notes) {

    public Structure {
        Objects.requireNonNull(reading);
        headings = List.copyOf(headings);
        notes = List.copyOf(notes);
    }
}
