package org.edusum.ui.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.edusum.model.Divisions;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldListing;
import org.edusum.model.FieldRef;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.YearOnYear;
import org.edusum.ui.text.Messages;

/** The rows of the data sheet, in the order of the document, in a few walks over it. */
final class FigureRows {

    private FigureRows() {
    }

    /** All fields of a summary. @param conflicts those that do not agree with others */
    static List<FigureRow> of(Summary summary, Set<FieldId> conflicts) {
        Map<FieldId, String> divisions = Divisions.of(summary);
        Map<FieldId, String> chapters = chapters(summary);
        List<FigureRow> rows = new ArrayList<>();
        for (FieldListing listing : FieldListing.of(summary)) {
            Field field = listing.field();
            Optional<YearOnYear> change = YearOnYear.of(field, summary.relations().largeChange());
            rows.add(new FigureRow(field, rows.size() + 1, chapters.getOrDefault(field.id(), ""),
                    divisions.getOrDefault(field.id(), ""), status(field, conflicts, change), change));
        }
        return rows;
    }

    /** Number and title of the chapter or attachment where each field stands first, be it in a table; 前言 or 落款 outside all of them. */
    private static Map<FieldId, String> chapters(Summary summary) {
        Map<FieldId, String> chapters = new HashMap<>();
        Section root = summary.root();
        note(Stream.concat(Stream.of(root.title()), root.body().stream().map(Paragraph::prose)),
                Messages.text("place.preamble"), chapters);
        Outline outline = Outline.of(summary);
        for (Section chapter : root.children()) {
            String name = outline.entry(chapter.id()).map(Outline.Entry::label).orElse("") + summary.printed(chapter.title());
            note(Stream.concat(chapter.proses(), chapter.tableProses()), name, chapters);
        }
        note(summary.signature().lines().stream().map(Paragraph::prose), Messages.text("place.signature"), chapters);
        return chapters;
    }

    private static void note(Stream<Prose> proses, String chapter, Map<FieldId, String> chapters) {
        proses.flatMap(Prose::references).forEach(ref -> chapters.putIfAbsent(ref.field(), chapter));
    }

    /** Whether a figure stands somewhere in a section or below it. */
    static boolean stands(Summary summary, FieldId field, SectionId section) {
        return summary.section(section).stream().flatMap(Section::subtree).flatMap(FigureRows::figures).anyMatch(field::equals);
    }

    /** The first row of a figure that stands in a section or below it, and not earlier, if there is one; else of any in it. */
    static Optional<Integer> first(Summary summary, List<FigureRow> rows, SectionId section) {
        Set<FieldId> inside = summary.section(section).stream().flatMap(Section::subtree).flatMap(FigureRows::figures).collect(Collectors.toSet());
        Set<FieldId> earlier = summary.root().subtree().takeWhile(other -> !other.id().equals(section)).flatMap(FigureRows::figures)
                .collect(Collectors.toSet());
        return IntStream.range(0, rows.size()).filter(i -> inside.contains(rows.get(i).id())).boxed()
                .min(Comparator.comparing(i -> earlier.contains(rows.get(i).id())));
    }

    /** What stands in a section itself, not in those below it. */
    private static Stream<FieldId> figures(Section section) {
        return Stream.of(Stream.of(section.title()), section.body().stream().map(Paragraph::prose), section.table().stream().flatMap(Table::proses))
                .flatMap(proses -> proses).flatMap(Prose::references).map(FieldRef::field);
    }

    private static FigureStatus status(Field field, Set<FieldId> conflicts, Optional<YearOnYear> change) {
        if (conflicts.contains(field.id())) {
            return FigureStatus.CONFLICT;
        }
        if (change.filter(YearOnYear::isLarge).isPresent() && field.reason().isBlank()) {
            return FigureStatus.LARGE;
        }
        if (!field.isFilled()) {
            return field.isComputed() ? FigureStatus.WAITING : FigureStatus.EMPTY;
        }
        return field.formula().map(formula -> formula.isOverridden() ? FigureStatus.OVERRIDDEN : FigureStatus.COMPUTED)
                .orElse(FigureStatus.FILLED);
    }
}
