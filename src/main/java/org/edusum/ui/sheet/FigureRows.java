package org.edusum.ui.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.edusum.model.Divisions;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldListing;
import org.edusum.model.Outline;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.YearOnYear;

/** The rows of the data sheet, in the order of the document. */
final class FigureRows {

    private FigureRows() {
    }

    /** All fields of a summary. @param conflicts those that do not agree with others */
    static List<FigureRow> of(Summary summary, Set<FieldId> conflicts) {
        Outline outline = Outline.of(summary);
        Map<FieldId, String> divisions = Divisions.of(summary);
        Map<SectionId, String> chapters = new HashMap<>();
        List<FigureRow> rows = new ArrayList<>();
        for (FieldListing listing : FieldListing.of(summary)) {
            Field field = listing.field();
            String chapter = listing.places().stream().findFirst().flatMap(summary::sectionOf)
                    .map(section -> chapters.computeIfAbsent(section.id(), id -> chapter(summary, outline, section))).orElse("");
            Optional<YearOnYear> change = YearOnYear.of(field, summary.relations().largeChange());
            rows.add(new FigureRow(field, rows.size() + 1, chapter, divisions.getOrDefault(field.id(), ""),
                    status(field, conflicts, change), change));
        }
        return rows;
    }

    private static String chapter(Summary summary, Outline outline, Section section) {
        return outline.entry(section.id()).map(Outline.Entry::path).filter(path -> path.size() > 1).map(path -> path.get(1))
                .flatMap(chapter -> outline.entry(chapter.id()))
                .map(entry -> entry.label() + summary.printed(entry.section().title())).orElse("");
    }

    private static FigureStatus status(Field field, Set<FieldId> conflicts, Optional<YearOnYear> change) {
        if (conflicts.contains(field.id())) {
            return FigureStatus.CONFLICT;
        }
        if (change.filter(YearOnYear::isLarge).isPresent() && field.reason().isBlank()) {
            return FigureStatus.LARGE;
        }
        if (!field.isFilled()) {
            return FigureStatus.EMPTY;
        }
        return field.formula().map(formula -> formula.isOverridden() ? FigureStatus.OVERRIDDEN : FigureStatus.COMPUTED)
                .orElse(FigureStatus.FILLED);
    }
}
