package org.edusum.importing.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * All that was recognised in a source; what the clerk reviews, and what a summary is built from.
 *
 * @param fields blanks and figures in reading order, without overlap, those to be ignored and lost numbers included
 * @param notes  what the clerk should know: sentences in Chinese
 */
public record Recognition(Structure structure, Notation notation, List<FieldMark> fields, List<String> notes) {

    public Recognition {
        Objects.requireNonNull(structure);
        Objects.requireNonNull(notation);
        fields = fields.stream().sorted(Comparator.comparing(FieldMark::span)).toList();
        notes = List.copyOf(notes);
        for (int i = 1; i < fields.size(); i++) {
            if (fields.get(i).span().overlaps(fields.get(i - 1).span())) {
                throw new IllegalArgumentException("fields overlap at " + fields.get(i).span());
            }
        }
    }

    public Reading reading() {
        return structure.reading();
    }

    public List<HeadingMark> headings() {
        return structure.headings();
    }

    public Recognition withFields(List<FieldMark> changed) {
        return new Recognition(structure, notation, changed, notes);
    }

    public Recognition withStructure(Structure changed) {
        return new Recognition(changed, notation, fields, notes);
    }
}
