package org.edusum.importing.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.importing.foreign.ForeignTable;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Span;
import org.edusum.model.Layout;
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
    private static final SectionId DOCUMENT = new SectionId("doc");

    private final Recognition recognition;
    private final Bodies bodies;
    private final FieldTable fields;
    private final ProseMaking proses;
    private int paragraphs = 0;
    private int deep = 0;

    private ImportedSummary(Recognition recognition) {
        this.recognition = recognition;
        this.bodies = new Bodies(recognition.structure());
        this.fields = new FieldTable(recognition);
        this.proses = new ProseMaking(recognition, fields);
    }

    /** The document that was imported. */
    public static Summary of(Recognition recognition) {
        return new ImportedSummary(recognition).build();
    }

    private Summary build() {
        Structure structure = recognition.structure();
        Draft root = new Draft(DOCUMENT, structure.title().map(proses::of).orElse(Prose.EMPTY), 0);
        fill(root, bodies.preamble());
        List<Draft> open = new ArrayList<>(List.of(root));
        Draft last = root;
        for (HeadingMark heading : recognition.headings()) {
            int depth = Math.min(heading.depth(), Summary.MAX_DEPTH);
            while (open.getLast().depth >= depth) {
                open.removeLast();
            }
            Draft parent = open.getLast();
            Draft section = new Draft(next(parent), proses.of(heading.title()), depth);
            fill(section, bodies.of(heading));
            parent.children.add(section);
            open.add(section);
            last = heading.isListed() ? last : section;
        }
        fill(last, bodies.rest());
        Layout layout = HeadingStyle.of(recognition.headings());
        return new Summary(root.section(), signature(structure), fields.fields(), fields.names(), layout);
    }

    private Signature signature(Structure structure) {
        return new Signature(new Paragraph(new ParagraphId("signatory"), structure.signatory().map(proses::of).orElse(Prose.EMPTY)),
                new Paragraph(new ParagraphId("date"), structure.date().map(proses::of).orElse(Prose.EMPTY)));
    }

    private void fill(Draft section, List<Bodies.Part> parts) {
        for (Bodies.Part part : parts) {
            Optional<Table> table = part.table().filter(from -> section.table.isEmpty()).flatMap(from -> table(from.tables().getFirst()));
            if (table.isPresent()) {
                section.table = table;
                continue;
            }
            String text = recognition.reading().text();
            int start = part.span().start();
            // A table that finds no place, and lines inside a paragraph, become paragraphs line by line.
            for (int i = start; i <= part.span().end(); i++) {
                if (i == part.span().end() || text.charAt(i) == '\n') {
                    Prose prose = proses.of(new Span(start, i));
                    if (!prose.isEmpty()) {
                        section.body.add(new Paragraph(new ParagraphId("p" + ++paragraphs), prose));
                    }
                    start = i + 1;
                }
            }
        }
    }

    private static Optional<Table> table(ForeignTable foreign) {
        int columns = foreign.rows().isEmpty() ? 0 : foreign.rows().getFirst().size();
        if (columns == 0 || columns > Table.MAX_COLUMNS || foreign.rows().size() > Table.MAX_ROWS) {
            return Optional.empty();
        }
        List<List<Prose>> rows = foreign.rows().stream().map(row -> row.stream().map(Prose::of).toList()).toList();
        int head = Math.min(Math.max(1, foreign.headRows()), rows.size() - 1);
        return Optional.of(new Table(java.util.Collections.nCopies(columns, Table.Column.NEW), head, rows, false));
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
        private final int depth;
        private final List<Paragraph> body = new ArrayList<>();
        private final List<Draft> children = new ArrayList<>();
        private Optional<Table> table = Optional.empty();

        Draft(SectionId id, Prose title, int depth) {
            this.id = id;
            this.title = title;
            this.depth = depth;
        }

        Section section() {
            return new Section(id, title, body, children.stream().map(Draft::section).toList(), SectionMarks.NONE, table,
                    Section.Kind.TEXT);
        }
    }
}
