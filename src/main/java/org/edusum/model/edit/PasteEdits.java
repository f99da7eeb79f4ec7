package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.IdSource;
import org.edusum.model.Paragraph;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Summary;

/**
 * Puts an excerpt into a document. Pure: gives a {@link Revision} that selects nothing and stands behind what was put
 * in, or nothing where that means nothing.
 *
 * <p>Fields are referred to where the document has them, and brought along where it has not; one that has the same id
 * but another type is brought along under another id.
 */
public final class PasteEdits {

    public static final String PASTE = "粘贴";
    public static final String MOVE = "移动文字";
    public static final String COPY = "复制文字";

    private PasteEdits() {
    }

    /** In place of the selection. */
    public static Optional<Revision> paste(Summary summary, Selection selection, Excerpt excerpt, IdSource ids) {
        Range range = Range.of(summary, selection);
        return excerpt.isEmpty() ? Optional.empty()
                : put(PASTE, summary, Deletion.within(summary, range).changes(), range.start(), excerpt, ids);
    }

    /** Takes what is selected to another position and selects it there; nothing when that lies inside it. */
    public static Optional<Revision> move(Summary summary, Selection selection, Caret to, IdSource ids) {
        Range range = Range.of(summary, selection);
        if (range.isEmpty() || range.touches(to)) {
            return Optional.empty();
        }
        Deletion deletion = Deletion.of(summary, range);
        Excerpt excerpt = Excerpt.of(summary, range);
        if (excerpt.hasTables()) {
            // As mere words in the signature, or too deep, the tables would be lost.
            return isInSignature(summary, to) ? Optional.empty()
                    : tryPut(MOVE, summary, deletion.changes(), deletion.moved(to), excerpt, ids);
        }
        return put(MOVE, summary, deletion.changes(), deletion.moved(to), excerpt, ids);
    }

    private static boolean isInSignature(Summary summary, Caret caret) {
        return summary.signature().lines().stream().anyMatch(line -> caret.place().equals(new Place.Body(line.id())));
    }

    /** Puts the same as is selected into another position. */
    public static Optional<Revision> copy(Summary summary, Selection selection, Caret to, IdSource ids) {
        Range range = Range.of(summary, selection);
        return range.isEmpty() ? Optional.empty()
                : put(COPY, summary, List.of(), to, Excerpt.of(summary, range), ids);
    }

    /** Puts an excerpt into a position, as dropped there from elsewhere. */
    public static Optional<Revision> drop(Summary summary, Caret to, Excerpt excerpt, IdSource ids) {
        return excerpt.isEmpty() ? Optional.empty() : put(PASTE, summary, List.of(), to, excerpt, ids);
    }

    private static Optional<Revision> put(String name, Summary summary, List<Change> before, Caret at, Excerpt excerpt,
                                          IdSource ids) {
        Optional<Revision> put = tryPut(name, summary, before, at, excerpt, ids);
        // Only a tree of a depth beyond any real document is refused: its words are not.
        return put.or(() -> tryPut(name, summary, before, at, excerpt.asText(), ids));
    }

    private static Optional<Revision> tryPut(String name, Summary summary, List<Change> before, Caret at,
                                             Excerpt excerpt, IdSource ids) {
        Summary cleared = applied(name, summary, before);
        List<Change> changes = new ArrayList<>(before);
        Excerpt adopted = adopt(summary, excerpt, changes, ids);
        return new Planting(cleared, at, ids, changes).plant(adopted.lines())
                .filter(after -> !changes.isEmpty())
                .map(after -> new Revision(Optional.of(new Edit(name, changes)),
                        name.equals(PASTE) ? Selection.at(after.caret()) : after));
    }

    private static Summary applied(String name, Summary summary, List<Change> changes) {
        return !changes.isEmpty() && new Edit(name, changes).apply(summary) instanceof Outcome.Applied<Edit> applied
                ? applied.summary() : summary;
    }

    /** The excerpt as this document can take it; adds the changes that bring its fields. */
    private static Excerpt adopt(Summary summary, Excerpt excerpt, List<Change> changes, IdSource ids) {
        Map<FieldId, FieldId> renamed = new HashMap<>();
        List<FieldId> brought = new ArrayList<>();
        excerpt.fields().keySet().stream().sorted().forEach(id -> {
            Optional<Field> known = Optional.ofNullable(summary.fields().get(id));
            boolean isOther = known.filter(own -> !own.type().equals(excerpt.fields().get(id).type())).isPresent();
            if (isOther) {
                renamed.put(id, ids.field());
            }
            if (isOther || known.isEmpty()) {
                brought.add(id);
            }
        });
        Set<FieldId> there = new HashSet<>(summary.fields().keySet());
        brought.forEach(id -> there.add(renamed.getOrDefault(id, id)));
        // A formula over figures that stayed behind would never have a value again.
        brought.forEach(id -> changes.add(new Change.PutField(excerpt.fields().get(id).withId(renamed.getOrDefault(id, id))
                .withFormula(excerpt.fields().get(id).formula().map(formula -> formula.replacing(renamed))
                        .filter(formula -> there.containsAll(formula.expression().fields()))))));
        return excerpt.withFieldIds(renamed);
    }

    /** Lines put into one body, the first and the last joined to what stands around the position. */
    static Selection plain(Summary summary, Caret at, List<Prose> lines, IdSource ids, List<Change> changes) {
        Prose prose = summary.prose(at.place()).orElseThrow();
        Section section = summary.sectionOf(at.place()).orElseThrow();
        int index = ProseEdits.indexIn(section, at.place());
        boolean isSignature = at.place() instanceof Place.Body && index < 0;
        if (lines.size() == 1 || isSignature) {
            Prose line = lines.stream().reduce(Prose.EMPTY, Prose::append);
            if (!line.isEmpty()) {
                changes.add(new Change.SpliceProse(at.place(), at.offset(), at.offset(), line));
            }
            return new Selection(at, new Caret(at.place(), at.offset() + line.length()));
        }
        Prose tail = prose.slice(at.offset(), prose.length());
        changes.add(new Change.SpliceProse(at.place(), at.offset(), prose.length(), lines.getFirst()));
        Place last = at.place();
        for (int i = 1; i < lines.size(); i++) {
            boolean isLast = i == lines.size() - 1;
            Paragraph paragraph = new Paragraph(ids.paragraph(), isLast ? lines.get(i).append(tail) : lines.get(i));
            changes.add(new Change.InsertParagraph(section.id(), index + i, paragraph));
            last = new Place.Body(paragraph.id());
        }
        return new Selection(at, new Caret(last, lines.getLast().length()));
    }
}
