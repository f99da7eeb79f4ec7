package org.edusum.checking;

import java.util.Objects;
import java.util.Optional;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.SectionId;

/**
 * What a rule found.
 *
 * @param rule    its name, lasting: {@code doubled-punctuation}
 * @param section in which it is; the root for the document's title, its preamble and the signature
 * @param place   where: a paragraph or a title
 * @param from    offset in the place's prose where it begins
 * @param to      offset where it ends; the same as {@code from} where something is missing
 * @param message what is wrong, in Chinese, for the clerk
 * @param field    the figure that it is about, where it is about one
 * @param relation the id of the relation that does not hold, where one does not
 */
public record Problem(String rule, Severity severity, SectionId section, Place place, int from, int to, String message,
                      Optional<FieldId> field, Optional<String> relation) {

    public Problem {
        Objects.requireNonNull(field);
        Objects.requireNonNull(relation);
    }

    /** A problem of the prose or of the outline. */
    public Problem(String rule, Severity severity, SectionId section, Place place, int from, int to, String message) {
        this(rule, severity, section, place, from, to, message, Optional.empty(), Optional.empty());
    }
}
