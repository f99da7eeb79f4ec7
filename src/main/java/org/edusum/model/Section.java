package org.edusum.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node of the outline: the document itself (depth 0), a chapter (章, 1), an item (条, 2), a sub-item (款, 3), or deeper.
 *
 * <p>Its number is never stored: it follows from its place and the document's {@link Numbering}.
 *
 * @param title    may be empty: an item of pure prose
 * @param body     the prose between the title and the first child; for the document, the preamble
 * @param children in order
 * @param marks    how far the work on it is, and whose it is
 * @param table    stands after the body, before the children
 * @param kind     an attachment stands right below the document, after the chapters
 */
public record Section(SectionId id, Prose title, List<Paragraph> body, List<Section> children, SectionMarks marks,
                      Optional<Table> table, Kind kind) {

    /** Whether a section belongs to the main text (正文) or is an attachment (附件) to it. What is below either is text. */
    public enum Kind { TEXT, ATTACHMENT }

    public Section {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(marks);
        Objects.requireNonNull(table);
        Objects.requireNonNull(kind);
        body = List.copyOf(body);
        children = List.copyOf(children);
    }

    /** A section of the text without a table. */
    public Section(SectionId id, Prose title, List<Paragraph> body, List<Section> children, SectionMarks marks) {
        this(id, title, body, children, marks, Optional.empty(), Kind.TEXT);
    }

    /** A section of the text without a table or marks. */
    public Section(SectionId id, Prose title, List<Paragraph> body, List<Section> children) {
        this(id, title, body, children, SectionMarks.NONE);
    }

    public boolean isAttachment() {
        return kind == Kind.ATTACHMENT;
    }

    public Section withTitle(Prose changed) {
        return new Section(id, changed, body, children, marks, table, kind);
    }

    public Section withBody(List<Paragraph> changed) {
        return new Section(id, title, changed, children, marks, table, kind);
    }

    public Section withChildren(List<Section> changed) {
        return new Section(id, title, body, changed, marks, table, kind);
    }

    public Section withMarks(SectionMarks changed) {
        return new Section(id, title, body, children, changed, table, kind);
    }

    public Section withTable(Optional<Table> changed) {
        return new Section(id, title, body, children, marks, changed, kind);
    }

    public Section withKind(Kind changed) {
        return new Section(id, title, body, children, marks, table, changed);
    }

    /** This section with the prose of one place in it or below it changed; itself when the place is not there. */
    Section withProse(Place place, Prose changed) {
        if (isTitle(place)) {
            return withTitle(changed);
        }
        for (int i = 0; i < body.size(); i++) {
            if (isAt(place, body.get(i))) {
                return withBody(replaced(body, i, body.get(i).withProse(changed)));
            }
        }
        for (int i = 0; i < children.size(); i++) {
            Section before = children.get(i);
            Section after = before.withProse(place, changed);
            if (after != before) {
                return withChildren(replaced(children, i, after));
            }
        }
        return this;
    }

    private static <T> List<T> replaced(List<T> list, int index, T item) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, item);
        return changed;
    }

    private boolean isTitle(Place place) {
        return place instanceof Place.Title title && title.section().equals(id);
    }

    private static boolean isAt(Place place, Paragraph paragraph) {
        return place instanceof Place.Body spot && spot.paragraph().equals(paragraph.id());
    }

    /** This section or the one below it whose title or paragraph a place is. */
    Optional<Section> owner(Place place) {
        if (prose(place).isPresent()) {
            return Optional.of(this);
        }
        for (Section child : children) {
            Optional<Section> found = child.owner(place);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The prose of this section's own title or of a paragraph of its own body. */
    Optional<Prose> prose(Place place) {
        if (isTitle(place)) {
            return Optional.of(title);
        }
        for (Paragraph paragraph : body) {
            if (isAt(place, paragraph)) {
                return Optional.of(paragraph.prose());
            }
        }
        return Optional.empty();
    }

    /** This section and all below it, in reading order. */
    public Stream<Section> subtree() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Section::subtree));
    }

    public Optional<Section> find(SectionId wanted) {
        if (id.equals(wanted)) {
            return Optional.of(this);
        }
        for (Section child : children) {
            Optional<Section> found = child.find(wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Titles and paragraphs of this section and all below it, in reading order. */
    public Stream<Place> places() {
        return subtree().flatMap(section -> Stream.concat(
                Stream.of(new Place.Title(section.id)),
                section.body.stream().map(paragraph -> new Place.Body(paragraph.id()))));
    }

    /** The prose of {@link #places()}, in the same order. */
    public Stream<Prose> proses() {
        return subtree().flatMap(section -> Stream.concat(
                Stream.of(section.title), section.body.stream().map(Paragraph::prose)));
    }

    /** What stands in the cells of the tables of this section and all below it, in reading order. */
    public Stream<Prose> tableProses() {
        return subtree().flatMap(section -> section.table.stream()).flatMap(Table::proses);
    }
}
