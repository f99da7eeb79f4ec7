package org.edusum.ui.shell;

import java.util.Optional;
import java.util.stream.Stream;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.ui.prose.ProseView;

/** The way to the first place of a document that is still blank. */
final class FirstBlank {

    private FirstBlank() {
    }

    /** Shows it: its box in the prose, or the section whose table it stands in. */
    static void show(Summary summary, ProseView prose) {
        Optional<FieldId> inProse = blanks(summary, summary.proses());
        if (inProse.isPresent()) {
            prose.revealField(inProse.get());
        } else {
            summary.root().subtree()
                    .filter(section -> blanks(summary, section.table().stream().flatMap(Table::proses)).isPresent())
                    .findFirst().map(Section::id).ifPresent(id -> prose.reveal(new Place.Title(id)));
        }
        prose.requestFocus();
    }

    private static Optional<FieldId> blanks(Summary summary, Stream<Prose> proses) {
        return proses.flatMap(Prose::references).map(FieldRef::field)
                .filter(id -> !summary.field(id).isFilled()).findFirst();
    }
}
