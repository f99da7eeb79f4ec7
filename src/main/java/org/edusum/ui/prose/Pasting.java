package org.edusum.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.edusum.importing.foreign.ForeignLine;
import org.edusum.importing.foreign.Headings;
import org.edusum.model.FieldId;
import org.edusum.model.IdSource;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.edit.Excerpt;

/**
 * Something to be pasted, in the ways it can be.
 *
 * @param ways      the first is done unless the clerk chooses; at least one
 * @param isForeign whether it comes from another program
 */
record Pasting(List<Way> ways, boolean isForeign) {

    /** One way to paste it. */
    record Way(PasteChoice choice, Excerpt excerpt) {
    }

    Pasting {
        ways = List.copyOf(ways);
    }

    /** Of this program. The document's own names are never made anew. */
    static Pasting own(Excerpt excerpt, Summary summary, IdSource ids) {
        List<Way> ways = new ArrayList<>();
        if (excerpt.hasFields()) {
            ways.add(new Way(PasteChoice.SAME_FIELDS, excerpt));
            Set<FieldId> names = Set.copyOf(summary.names().values());
            if (!names.containsAll(excerpt.fields().keySet())) {
                ways.add(new Way(PasteChoice.NEW_FIELDS, excerpt.withNewFields(names, ids)));
            }
        } else if (excerpt.hasHeadings()) {
            ways.add(new Way(PasteChoice.HEADINGS, excerpt));
        }
        ways.add(new Way(PasteChoice.TEXT, excerpt.asText()));
        return new Pasting(ways, false);
    }

    /** Of another program. */
    static Pasting foreign(List<ForeignLine> lines) {
        List<Way> ways = new ArrayList<>();
        Headings.recognise(lines).ifPresent(excerpt -> ways.add(new Way(PasteChoice.HEADINGS, excerpt)));
        ways.add(new Way(PasteChoice.TEXT, Headings.none(lines)));
        return new Pasting(ways, true);
    }

    /** A single line of another program, blanks and all. */
    static Pasting line(String text) {
        return new Pasting(List.of(new Way(PasteChoice.TEXT, Excerpt.ofText(List.of(text)))), true);
    }

    /** As text, whatever else it may be. */
    Pasting textOnly() {
        return new Pasting(List.of(ways.getLast()), isForeign);
    }

    Excerpt excerpt() {
        return ways.getFirst().excerpt();
    }

    /** A single line of words without fields, as it may be put into a field. */
    Optional<String> singleLine() {
        return Optional.of(excerpt()).filter(excerpt -> excerpt.lines().size() == 1)
                .map(excerpt -> excerpt.lines().getFirst().prose().plain().strip())
                .filter(line -> !line.isEmpty() && line.indexOf(Prose.FIELD) < 0);
    }
}
