package org.edusum.checking;

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
 */
public record Problem(String rule, Severity severity, SectionId section, Place place, int from, int to, String message) {
}
