package org.edusum.export;

import java.util.List;

/**
 * What the clerk should know about an export that worked.
 *
 * @param blanks places in the document where a field is still empty
 * @param notes  sentences in Chinese: fonts that had to be replaced, and the like
 */
public record ExportReport(int blanks, List<String> notes) {

    public ExportReport {
        notes = List.copyOf(notes);
    }
}
