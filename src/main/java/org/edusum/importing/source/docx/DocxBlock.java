package org.edusum.importing.source.docx;

import java.util.OptionalInt;
import org.edusum.importing.foreign.ForeignTable;

/** What stands one below the other in a document. */
public sealed interface DocxBlock {

    /** What a style says about a paragraph. */
    enum Look {
        PROSE, TITLE, CONTENTS
    }

    /**
     * A line of words.
     *
     * @param number automatic, with what follows it; may be empty
     * @param words  not blank
     * @param level  of the outline, from 1
     */
    record Line(String number, String words, Look look, OptionalInt level) implements DocxBlock {
    }

    /** A table of several columns. */
    record Grid(ForeignTable table) implements DocxBlock {
    }
}
