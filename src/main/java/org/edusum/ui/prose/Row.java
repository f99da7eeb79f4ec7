package org.edusum.ui.prose;

import java.util.Optional;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Table;

/**
 * One line of the editor before wrapping: a title, a paragraph, or a line of the signature.
 *
 * @param depth  of the section it belongs to, 0 for the document
 * @param number printed in front of a title; shown, never edited
 * @param table  shown below the prose; that of the section whose last row this is
 */
record Row(Place place, Kind kind, int depth, String number, Prose prose, Optional<Table> table) {

    /** What a row is; names the style class of its cell. */
    enum Kind {
        TITLE("prose-title", "prompt.title"), BODY("prose-body", "prompt.body"),
        SIGNATURE("prose-signature", "prompt.signature");

        final String styleClass;
        final String prompt;

        Kind(String styleClass, String prompt) {
            this.styleClass = styleClass;
            this.prompt = Wording.of(prompt);
        }
    }

    /** A row without a table. */
    Row(Place place, Kind kind, int depth, String number, Prose prose) {
        this(place, kind, depth, number, prose, Optional.empty());
    }

    Row withTable(Optional<Table> below) {
        return new Row(place, kind, depth, number, prose, below);
    }

    /** What stands in front of the prose on the screen only: the number of a title, two blanks before a paragraph. */
    String lead() {
        return switch (kind) {
            case TITLE -> number;
            case BODY -> "\u3000\u3000";
            case SIGNATURE -> "";
        };
    }

    /** Whether this row looks the same as another, fields apart. */
    boolean isLike(Row other) {
        return prose == other.prose && kind == other.kind && depth == other.depth && number.equals(other.number)
                && table.equals(other.table);
    }
}
