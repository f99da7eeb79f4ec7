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
 * nothing, nothing. Deleting takes out the sections that a selection covers with all below them; other headings in it
 * are only emptied.
 */
public final class ProseEdits {

    public static final String TYPE = "输入";
    public static final String DELETE = "删除";
    public static final String SPLIT = "换段";
    public static final String JOIN = "合并段落";
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
        List<Change> changes = new ArrayList<>(Deletion.within(summary, range).changes());
        changes.add(new Change.SpliceProse(after.place(), range.from(), range.from(), prose));
        return Optional.of(Revision.of(new Edit(name, changes), after));
    }

    /** Takes out what is selected; nothing when nothing is. */
    public static Optional<Revision> delete(String name, Summary summary, Selection selection) {
        Range range = Range.of(summary, selection);
        return delete(name, range, Deletion.of(summary, range));
    }

    /** As {@link #delete(String, Summary, Selection)}, but the section where the selection begins stays. */
    public static Optional<Revision> clear(String name, Summary summary, Selection selection) {
        Range range = Range.of(summary, selection);
        return delete(name, range, Deletion.within(summary, range));
    }

    private static Optional<Revision> delete(String name, Range range, Deletion deletion) {
        if (deletion.changes().isEmpty()) {
            return range.isEmpty() ? Optional.empty() : Optional.of(Revision.move(range.start()));
        }
        return Optional.of(Revision.of(new Edit(name, deletion.changes()), deletion.caret()));
    }

    /** Takes out the part of one place between two offsets. */
    public static Revision delete(Place place, int from, int to) {
        return Revision.of(Edit.of(DELETE, new Change.SpliceProse(place, from, to, Prose.EMPTY)), new Caret(place, from));
    }

    /** Enter: begins a new paragraph at the selection, behind a title the first of its section, where there is no empty one yet. */
    public static Optional<Revision> split(Summary summary, Selection selection, IdSource ids) {
        Range range = Range.of(summary, selection);
        List<Change> cut = Deletion.within(summary, range).changes();
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
        boolean hasBlankBelow = isTitle && !section.body().isEmpty() && section.body().getFirst().prose().isEmpty();
        if (hasBlankBelow && caret.offset() == prose.length()) {
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

    /**
     * Backspace at the very start of a place: joins it to the paragraph before, to its heading where it is the first one.
     * The document's own title takes nothing in; from a heading it steps back. An empty title goes with its section;
     * what stands under it goes on in the section before.
     */
    public static Optional<Revision> joinBack(Summary summary, Place place) {
        Section section = summary.sectionOf(place).orElseThrow();
        Prose prose = summary.prose(place).orElseThrow();
        int index = indexIn(section, place);
        if (index > 0) {
            Place before = new Place.Body(section.body().get(index - 1).id());
            return Optional.of(join(summary, before, (Place.Body) place));
        }
        if (index == 0 && !prose.isEmpty() && !isRoot(summary, section)) {
            return Optional.of(join(summary, new Place.Title(section.id()), (Place.Body) place));
        }
        Optional<Place> before = neighbour(summary, place, -1);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Caret end = new Caret(before.get(), summary.prose(before.get()).orElseThrow().length());
        if (place instanceof Place.Title && prose.isEmpty() && section.children().isEmpty()) {
            Section above = summary.sectionOf(before.get()).orElseThrow();
            return Optional.of(canDissolve(section, above) ? Revision.of(dissolve(section, above), end) : Revision.move(end));
        }
        boolean isEmptyParagraph = index == 0 && prose.isEmpty() && place instanceof Place.Body;
        return Optional.of(isEmptyParagraph
                ? Revision.of(Edit.of(DELETE, new Change.RemoveParagraph(((Place.Body) place).paragraph())), end)
                : Revision.move(end));
    }

    private static boolean isRoot(Summary summary, Section section) {
        return section.id().equals(summary.root().id());
    }

    /** Not where a table would be lost, or text would come to stand above a table or leave its attachment. */
    private static boolean canDissolve(Section section, Section before) {
        boolean isBlank = section.body().stream().allMatch(paragraph -> paragraph.prose().isEmpty());
        return section.table().isEmpty() && (isBlank || before.table().isEmpty() && !section.isAttachment());
    }

    private static Edit dissolve(Section section, Section before) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.RemoveSection(section.id()));
        section.body().stream().filter(paragraph -> !paragraph.prose().isEmpty()).forEach(paragraph -> changes.add(
                new Change.InsertParagraph(before.id(), before.body().size() + changes.size() - 1, paragraph)));
        return new Edit(changes.size() == 1 ? DELETE : JOIN, changes);
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
        if (place instanceof Place.Title && isRoot(summary, section) && !next.prose().isEmpty()) {
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
}
