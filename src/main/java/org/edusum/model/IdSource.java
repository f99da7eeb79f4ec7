package org.edusum.model;

/** Gives ids that the document does not use yet; injected, so that the model itself stays free of randomness. */
@FunctionalInterface
public interface IdSource {

    /** A fresh id value that starts with {@code prefix} and has the shape of an id. */
    String next(String prefix);

    default SectionId section() {
        return new SectionId(next("s"));
    }

    default ParagraphId paragraph() {
        return new ParagraphId(next("p"));
    }

    default FieldId field() {
        return new FieldId(next("f"));
    }
}
