package org.edusum.importing.blank;

import java.util.List;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Notation;

/**
 * The blanks or figures of a reading.
 *
 * @param fields in reading order, without labels and variables
 * @param notes  what the clerk should know: sentences in Chinese
 */
public record Blanks(Notation notation, List<FieldMark> fields, List<String> notes) {
}
