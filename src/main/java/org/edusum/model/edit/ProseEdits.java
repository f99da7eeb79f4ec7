package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.model.IdSource;
import org.edusum.model.Paragraph;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Summary;

/**
 * What writing in the prose does to the document. Pure: each gesture gives a {@link Revision} or, where it means
 * nothing, nothing. Deleting over several headings clears their text but never takes a section out of the outline.
 */
public final class ProseEdits {

    public static final String TYPE = "输入";
    public static final String DELETE = "删除";
    public static final String SPLIT = "换段";
    public static final String JOIN = "合并段落";
    public static final String PASTE = "粘贴";
    public static final String CUT = "剪切";

    private ProseEdits() {
    }

    /** Puts text in place of the selection; nothing when none of it can stand in prose. */
    public static Optional<Revision> type(Summary summary, Selection selection, String text) {
        Prose typed = Prose.of(text.replaceAll("\\R", ""));
        return typed.isEmpty() ? Optional.empty()
                : insert(TYPE, summary, selection, typed);
    }

    private static Optional<Revision> insert(String name, Summary summary, Selection selection, Prose prose) {
        Range range = Range.of(summary, selection);
        Caret after = new Caret(range.start().place(), range.from() + prose.length());
        if (range.places().size() == 1) {
            return Optional.of(Revision.of(Edit.of(name,
                    new Change.SpliceProse(after.place(), range.from(), range.to(), prose)), after));
        }
        List<Change> changes = new ArrayList<>(Deletion.of(summary, range));
        changes.add(new Change.SpliceProse(after.place(), range.from(), range.from(), prose));
        return Optional.of(Revision.of(new Edit(name, changes), after));
    }

    /** Takes out what is selected; nothing when nothing is. */
    public static Optional<Revision> delete(String name, Summary summary, Selection selection) {
        Range range = Range.of(summary, selection);
        List<Change> changes = Deletion.of(summary, range);
        if (changes.isEmpty()) {
            return range.isEmpty() ? Optional.empty() : Optional.of(Revision.move(range.start()));
        }
        return Optional.of(Revision.of(new Edit(name, changes), range.start()));
    }

    /** Takes out the part of one place between two offsets. */
    public static Revision delete(Place place, int from, int to) {
        return Revision.of(Edit.of(DELETE, new Change.SpliceProse(place, from, to, Prose.EMPTY)), new Caret(place, from));
    }

    /** Enter: begins a new paragraph at the selection; in a title goes on to the section's body. */
    public static Optional<Revision> split(Summary summary, Selection selection, IdSource ids) {
        Range range = Range.of(summary, selection);
        List<Change> cut = Deletion.of(summary, range);
        if (cut.isEmpty()) {
            return splitAt(summary, range.start(), ids);
        }
        Edit deletion = new Edit(SPLIT, cut);
        return switch (deletion.apply(summary)) {
            case Outcome.Refused<Edit> refused -> Optional.empty();
            case Outcome.Applied<Edit>(Summary cleared, Edit inverse) -> splitAt(cleared, range.start(), ids)
                    .map(revision -> new Revision(Optional.of(
                            revision.edit().map(deletion::then).orElse(deletion)), revision.after()));
        };
    }

    private static Optional<Revision> splitAt(Summary summary, Caret caret, IdSource ids) {
        Prose prose = summary.prose(caret.place()).orElseThrow();
        Section section = summary.sectionOf(caret.place()).orElseThrow();
        int index = indexIn(section, caret.place());
        boolean isTitle = caret.place() instanceof Place.Title;
        if (!isTitle && index < 0) {
            return Optional.of(Revision.move(nextLineOfSignature(summary, caret)));
        }
        if (isTitle && caret.offset() == 0 && !prose.isEmpty()) {
            // Else the whole title would slide down into the body.
            return Optional.of(Revision.move(caret));
        }
        if (isTitle && caret.offset() == prose.length() && !section.body().isEmpty()) {
            return Optional.of(Revision.move(new Caret(new Place.Body(section.body().getFirst().id()), 0)));
        }
        if (!isTitle && caret.offset() == 0 && !prose.isEmpty()) {
            // The new paragraph goes in front, so that the text keeps its id.
            return Optional.of(Revision.of(Edit.of(SPLIT, new Change.InsertParagraph(section.id(), index,
                    new Paragraph(ids.paragraph(), Prose.EMPTY))), caret));
        }
        List<Change> changes = new ArrayList<>();
        if (caret.offset() < prose.length()) {
            changes.add(new Change.SpliceProse(caret.place(), caret.offset(), prose.length(), Prose.EMPTY));
        }
        Paragraph tail = new Paragraph(ids.paragraph(), prose.slice(caret.offset(), prose.length()));
        changes.add(new Change.InsertParagraph(section.id(), index + 1, tail));
        return Optional.of(Revision.of(new Edit(SPLIT, changes), new Caret(new Place.Body(tail.id()), 0)));
    }

    private static Caret nextLineOfSignature(Summary summary, Caret caret) {
        Place date = new Place.Body(summary.signature().date().id());
        return caret.place().equals(date) ? caret : new Caret(date, 0);
    }

    /** The index of a paragraph in its section's body; -1 for the title and for lines of the signature. */
    static int indexIn(Section section, Place place) {
        for (int i = 0; i < section.body().size(); i++) {
            if (place instanceof Place.Body(var id) && section.body().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Backspace at the very start of a place: joins it to the paragraph before, or steps back over a heading. */
    public static Optional<Revision> joinBack(Summary summary, Place place) {
        Section section = summary.sectionOf(place).orElseThrow();
        Prose prose = summary.prose(place).orElseThrow();
        int index = indexIn(section, place);
        if (index > 0) {
            Place before = new Place.Body(section.body().get(index - 1).id());
            return Optional.of(join(summary, before, (Place.Body) place));
        }
        Optional<Place> before = neighbour(summary, place, -1);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Caret end = new Caret(before.get(), summary.prose(before.get()).orElseThrow().length());
        boolean isEmptyParagraph = index == 0 && prose.isEmpty() && place instanceof Place.Body;
        return Optional.of(isEmptyParagraph
                ? Revision.of(Edit.of(DELETE, new Change.RemoveParagraph(((Place.Body) place).paragraph())), end)
                : Revision.move(end));
    }

    /** Delete at the very end of a place: joins the next paragraph of the same section to it; else nothing. */
    public static Optional<Revision> joinAhead(Summary summary, Place place) {
        Section section = summary.sectionOf(place).orElseThrow();
        int index = indexIn(section, place);
        boolean isSignature = place instanceof Place.Body && index < 0;
        if (isSignature || index + 1 >= section.body().size()) {
            return Optional.empty();
        }
        Paragraph next = section.body().get(index + 1);
        if (place instanceof Place.Title && !next.prose().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(join(summary, place, new Place.Body(next.id())));
    }

    private static Revision join(Summary summary, Place to, Place.Body from) {
        Prose head = summary.prose(to).orElseThrow();
        Prose tail = summary.prose(from).orElseThrow();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.RemoveParagraph(from.paragraph()));
        if (!tail.isEmpty()) {
            changes.add(new Change.SpliceProse(to, head.length(), head.length(), tail));
        }
        return Revision.of(new Edit(JOIN, changes), new Caret(to, head.length()));
    }

    private static Optional<Place> neighbour(Summary summary, Place place, int step) {
        List<Place> all = summary.places().toList();
        int at = all.indexOf(place) + step;
        return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
    }

    /** Puts a fragment in place of the selection; references to fields that the summary lacks must not be in it. */
    public static Optional<Revision> paste(Summary summary, Selection selection, Fragment fragment, IdSource ids) {
        Range range = Range.of(summary, selection);
        if (fragment.isEmpty()) {
            return Optional.empty();
        }
        Place place = range.start().place();
        Section section = summary.sectionOf(place).orElseThrow();
        boolean isSignature = place instanceof Place.Body && indexIn(section, place) < 0;
        if (fragment.lines().size() == 1 || isSignature) {
            Prose line = fragment.lines().stream().reduce(Prose.EMPTY, Prose::append);
            return line.isEmpty() ? Optional.empty() : insert(PASTE, summary, selection, line);
        }
        List<Change> changes = new ArrayList<>(Deletion.of(summary, range));
        Summary cleared = summary;
        if (!changes.isEmpty() && new Edit(PASTE, changes).apply(summary) instanceof Outcome.Applied<Edit> applied) {
            cleared = applied.summary();
        }
        return Optional.of(pasteLines(cleared, range.start(), fragment.lines(), new Batch(changes, ids)));
    }

    private record Batch(List<Change> changes, IdSource ids) {
    }

    private static Revision pasteLines(Summary summary, Caret caret, List<Prose> lines, Batch batch) {
        Prose prose = summary.prose(caret.place()).orElseThrow();
        Section section = summary.sectionOf(caret.place()).orElseThrow();
        Prose tail = prose.slice(caret.offset(), prose.length());
        batch.changes.add(new Change.SpliceProse(caret.place(), caret.offset(), prose.length(), lines.getFirst()));
        int index = indexIn(section, caret.place());
        Place last = caret.place();
        for (int i = 1; i < lines.size(); i++) {
            boolean isLast = i == lines.size() - 1;
            Paragraph paragraph = new Paragraph(batch.ids.paragraph(), isLast ? lines.get(i).append(tail) : lines.get(i));
            batch.changes.add(new Change.InsertParagraph(section.id(), index + i, paragraph));
            last = new Place.Body(paragraph.id());
        }
        return Revision.of(new Edit(PASTE, batch.changes), new Caret(last, lines.getLast().length()));
    }
}
