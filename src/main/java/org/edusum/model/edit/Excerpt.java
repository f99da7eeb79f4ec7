package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.IdSource;
import org.edusum.model.Inline;
import org.edusum.model.Outline;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionMarks;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.Text;

/**
 * A piece cut out of a document, or to be put into one: its lines, what each of them was, and the fields they refer to.
 * It stands for itself, so that it can go to another document.
 *
 * @param lines  the first and the last may be parts of a paragraph; at least one
 * @param fields those that the lines refer to, all of them
 */
public record Excerpt(List<Line> lines, Map<FieldId, Field> fields) {

    /** One title or paragraph, or a part of it. */
    public sealed interface Line {

        Prose prose();

        /** The line with its prose put in another way, that of a table included. */
        Line with(UnaryOperator<Prose> change);

        /** The table that stands below it. */
        Optional<Table> table();

        /** All that fields stand in. */
        default Stream<Prose> proses() {
            return Stream.concat(Stream.of(prose()), table().stream().flatMap(Table::proses));
        }
    }

    /**
     * The whole title of a section.
     *
     * @param depth of the section where it came from, from 1
     * @param marks of that section: they go with it
     * @param table of that section, where all that stands above it goes along
     * @param kind  of that section; an attachment has depth 1
     */
    public record Heading(int depth, Prose prose, SectionMarks marks, Optional<Table> table, Section.Kind kind)
            implements Line {

        public Heading {
            Objects.requireNonNull(prose);
            Objects.requireNonNull(marks);
            Objects.requireNonNull(table);
            if (depth < 1 || depth > Summary.MAX_DEPTH || kind == Section.Kind.ATTACHMENT && depth > 1) {
                throw new IllegalArgumentException("not the depth of a heading: " + depth);
            }
        }

        /** A heading of a section of the text without a table. */
        public Heading(int depth, Prose prose, SectionMarks marks) {
            this(depth, prose, marks, Optional.empty(), Section.Kind.TEXT);
        }

        /** A heading of a section of the text without a table or marks. */
        public Heading(int depth, Prose prose) {
            this(depth, prose, SectionMarks.NONE);
        }

        @Override
        public Line with(UnaryOperator<Prose> change) {
            return new Heading(depth, change.apply(prose), marks, table.map(own -> own.withProses(change)), kind);
        }
    }

    /** A paragraph, or a part of a paragraph or title. */
    public record Plain(Prose prose) implements Line {

        public Plain {
            Objects.requireNonNull(prose);
        }

        @Override
        public Line with(UnaryOperator<Prose> change) {
            return new Plain(change.apply(prose));
        }

        @Override
        public Optional<Table> table() {
            return Optional.empty();
        }
    }

    public Excerpt {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an excerpt needs a line");
        }
        Map<FieldId, Field> used = new HashMap<>();
        for (Line line : lines) {
            for (FieldId id : (Iterable<FieldId>) line.proses().flatMap(Prose::references).map(FieldRef::field)::iterator) {
                Field field = fields.get(id);
                if (field == null) {
                    throw new IllegalArgumentException("a field is missing: " + id);
                }
                used.put(id, field);
            }
        }
        fields = Map.copyOf(used);
    }

    /**
     * What a range holds. A title is a heading only when the range goes over all of it and further; a title selected by
     * itself, or in part, is text. An empty title is one only where a table or an attachment needs it.
     */
    public static Excerpt of(Summary summary, Range range) {
        List<Line> lines = new ArrayList<>();
        Outline outline = range.places().size() > 1 ? Outline.of(summary) : new Outline(Map.of());
        List<Prose> proses = proses(summary, range.places());
        for (int i = 0; i < proses.size(); i++) {
            Place place = range.places().get(i);
            Prose whole = proses.get(i);
            Prose part = whole.slice(range.from(i), i == proses.size() - 1 ? range.to() : whole.length());
            Optional<Outline.Entry> entry = place instanceof Place.Title(var id) ? outline.entry(id) : Optional.empty();
            int at = i;
            lines.add(entry.filter(e -> e.depth() > 0 && part.equals(whole))
                    .map(e -> heading(e, part, Optional.of(e.section()).filter(s -> range.isOverTable(at, s, summary))
                            .flatMap(Section::table)))
                    .filter(heading -> !whole.isEmpty() || heading.table.isPresent()
                            || heading.kind == Section.Kind.ATTACHMENT && !range.stopsShort(at))
                    .<Line>map(heading -> heading).orElseGet(() -> new Plain(part)));
        }
        return new Excerpt(lines, summary.fields());
    }

    private static Heading heading(Outline.Entry entry, Prose title, Optional<Table> table) {
        return new Heading(entry.depth(), title, entry.section().marks(), table, entry.section().kind());
    }

    /** The prose of places that follow each other; of many, in one walk through the document. */
    private static List<Prose> proses(Summary summary, List<Place> places) {
        if (places.size() == 1) {
            return List.of(summary.prose(places.getFirst()).orElseThrow());
        }
        int first = summary.places().toList().indexOf(places.getFirst());
        return summary.proses().skip(first).limit(places.size()).toList();
    }

    /** Paragraphs without fields. */
    public static Excerpt ofText(List<String> paragraphs) {
        return new Excerpt(paragraphs.stream().<Line>map(text -> new Plain(Prose.of(text))).toList(), Map.of());
    }

    public boolean isEmpty() {
        return lines.size() == 1 && lines.getFirst().prose().isEmpty();
    }

    public boolean hasHeadings() {
        return lines.stream().anyMatch(Heading.class::isInstance);
    }

    boolean hasTables() {
        return lines.stream().anyMatch(line -> line.table().isPresent());
    }

    public boolean hasFields() {
        return !fields.isEmpty();
    }

    /** One line of it as printed, with the values the fields had. */
    public String printed(Line line) {
        return printed(line.prose());
    }

    private String printed(Prose prose) {
        return prose.inlines().stream().map(inline -> switch (inline) {
            case Text(String text) -> text;
            case FieldRef ref -> fields.get(ref.field()).printed(ref.form());
        }).collect(Collectors.joining());
    }

    /** As the document prints it, one line of text for each line. */
    public String printed() {
        return lines.stream().map(this::printed).collect(Collectors.joining("\n"));
    }

    /** The same words as mere paragraphs, one for each row of a table: no headings, no fields. */
    public Excerpt asText() {
        return ofText(lines.stream().flatMap(line -> Stream.concat(Stream.of(printed(line)),
                line.table().stream().flatMap(table -> table.rows().stream()).map(this::row))).toList());
    }

    private String row(List<Prose> cells) {
        return cells.stream().map(this::printed).collect(Collectors.joining("\t"));
    }

    /** The same with copies of its fields, values and all. @param kept fields that are referred to as before */
    public Excerpt withNewFields(Set<FieldId> kept, IdSource ids) {
        Map<FieldId, FieldId> renamed = new HashMap<>();
        fields.keySet().stream().sorted().filter(id -> !kept.contains(id)).forEach(id -> renamed.put(id, ids.field()));
        return withFieldIds(renamed);
    }

    /** The same with some of its fields under other ids. */
    Excerpt withFieldIds(Map<FieldId, FieldId> renamed) {
        Map<FieldId, Field> other = new HashMap<>();
        fields.forEach((id, field) -> {
            FieldId changed = renamed.getOrDefault(id, id);
            other.put(changed, field.withId(changed).withFormula(field.formula().map(formula -> formula.replacing(renamed))));
        });
        UnaryOperator<Inline> rename = inline -> inline instanceof FieldRef ref
                ? new FieldRef(renamed.getOrDefault(ref.field(), ref.field()), ref.form()) : inline;
        return new Excerpt(lines.stream().map(line -> line.with(
                prose -> new Prose(prose.inlines().stream().map(rename).toList()))).toList(), other);
    }
}
