package org.edusum.importing.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Span;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.OwnName;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.SectionMarks;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Table;

/**
 * Builds a summary from what was recognised. No word of the reading is lost: each stands in the summary, or is a number, a
 * mark, a unit that a field prints, or part of the contents page. The same recognition gives the same summary, ids included.
 */
public final class ImportedSummary {

    private static final int LONGEST_ID = 40;
    /** So far do numbers of headings go; what comes behind is prose. */
    private static final int MOST_CHILDREN = 9_999;
    private static final SectionId DOCUMENT = new SectionId("doc");

    private final Recognition recognition;
    private final Bodies bodies;
    private final FieldTable fields;
    private final ProseMaking proses;
    private final TableMaking tables;
    private final Lines lines;
    private int paragraphs = 0;
    private int deep = 0;

    private ImportedSummary(Recognition recognition) {
        this.recognition = recognition;
        this.bodies = new Bodies(recognition.structure());
        this.fields = new FieldTable(recognition);
        this.proses = new ProseMaking(recognition, fields);
        this.tables = new TableMaking(recognition.reading().text(), proses);
        this.lines = new Lines(recognition);
    }

    /** The document that was imported. */
    public static Summary of(Recognition recognition) {
        return new ImportedSummary(recognition).build();
    }

    private Summary build() {
        Structure structure = recognition.structure();
        Draft root = new Draft(DOCUMENT, structure.title().map(proses::of).orElse(Prose.EMPTY));
        fill(root, bodies.preamble());
        List<Integer> levels = Levels.of(recognition.headings());
        List<Draft> open = new ArrayList<>(List.of(root));
        Draft last = root;
        for (int i = 0; i < levels.size(); i++) {
            HeadingMark heading = recognition.headings().get(i);
            open.subList(levels.get(i), open.size()).clear();
            Draft parent = open.getLast();
            if (parent.children.size() == MOST_CHILDREN) {
                add(last, new Span(heading.start(), heading.title().end()));
                fill(last, bodies.of(heading));
                open.add(parent.children.getLast());
                continue;
            }
            Draft section = new Draft(next(parent), proses.of(heading.title()));
            fill(section, bodies.of(heading));
            parent.children.add(section);
            open.add(section);
            last = heading.isListed() ? last : section;
        }
        fill(last, bodies.rest());
        return whole(root.section(), signature(structure));
    }

    /** The summary, without the fields that found no place in it. */
    private Summary whole(Section root, Signature signature) {
        Set<FieldId> used = new HashSet<>();
        Stream.of(root.proses(), root.tableProses(), signature.lines().stream().map(Paragraph::prose)).flatMap(all -> all)
                .flatMap(Prose::references).forEach(reference -> used.add(reference.field()));
        Map<FieldId, Field> placed = new HashMap<>(fields.fields());
        placed.keySet().retainAll(used);
        Map<OwnName, FieldId> names = new HashMap<>(fields.names());
        names.values().retainAll(used);
        return new Summary(root, signature, placed, names, HeadingStyle.of(recognition.headings()));
    }

    private Signature signature(Structure structure) {
        return new Signature(new Paragraph(new ParagraphId("signatory"), structure.signatory().map(proses::of).orElse(Prose.EMPTY)),
                new Paragraph(new ParagraphId("date"), structure.date().map(proses::of).orElse(Prose.EMPTY)));
    }

    private void fill(Draft section, List<Bodies.Part> parts) {
        for (Bodies.Part part : parts) {
            Optional<Table> table = part.table().filter(from -> section.table.isEmpty())
                    .flatMap(from -> tables.of(part.span(), from.tables().getFirst()));
            if (table.isPresent()) {
                section.table = table;
            } else {
                // A second table, one that is too large, and lines inside a paragraph become paragraphs line by line.
                lines.of(part.span()).forEach(line -> add(section, line));
            }
        }
    }

    private void add(Draft section, Span line) {
        Prose prose = proses.of(line);
        if (!prose.isEmpty()) {
            section.body.add(new Paragraph(new ParagraphId("p" + ++paragraphs), prose));
        }
    }

    /** An id that follows from the section's place; one that is very deep is only counted. */
    private SectionId next(Draft parent) {
        String above = parent.id.equals(DOCUMENT) ? "c" : parent.id.value() + "-";
        String place = above + (parent.children.size() + 1);
        return new SectionId(place.length() <= LONGEST_ID ? place : "s" + ++deep);
    }

    /** A section in the making. */
    private static final class Draft {
        private final SectionId id;
        private final Prose title;
        private final List<Paragraph> body = new ArrayList<>();
        private final List<Draft> children = new ArrayList<>();
        private Optional<Table> table = Optional.empty();

        Draft(SectionId id, Prose title) {
            this.id = id;
            this.title = title;
        }

        Section section() {
            return new Section(id, title, body, children.stream().map(Draft::section).toList(), SectionMarks.NONE, table,
                    Section.Kind.TEXT);
        }
    }
}
