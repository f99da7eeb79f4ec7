package org.edusum.importing.source.docx;

import java.util.List;

/**
 * What a DOCX says.
 *
 * @param blocks in the order of the document
 * @param notes  what was left out or decided, as sentences in Chinese
 */
public record DocxText(List<DocxBlock> blocks, List<String> notes) {

    public DocxText {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
