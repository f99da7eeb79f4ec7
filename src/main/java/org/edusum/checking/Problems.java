package org.edusum.checking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.edusum.model.FieldId;
import org.edusum.model.Section;
import org.edusum.model.SectionId;

/**
 * What was found in a summary.
 *
 * @param all in reading order
 */
public record Problems(List<Problem> all, Map<SectionId, List<Problem>> bySection) {

    public static final Problems NONE = new Problems(List.of());

    public Problems {
        all = List.copyOf(all);
        bySection = Map.copyOf(bySection);
    }

    public Problems(List<Problem> all) {
        this(all, all.stream().collect(Collectors.groupingBy(Problem::section, Collectors.toUnmodifiableList())));
    }

    /** The fields whose figures do not agree with a relation, or with the formula they are written over. */
    public Set<FieldId> fields() {
        return all.stream().filter(problem -> problem.relation().isPresent() || problem.rule().equals(FigureCheck.OVERRIDDEN))
                .flatMap(problem -> problem.field().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of a section itself, without what is below it. */
    public List<Problem> in(SectionId section) {
        return bySection.getOrDefault(section, List.of());
    }

    /** Those of a section and of all below it, in reading order. */
    public List<Problem> below(Section section) {
        return bySection.isEmpty() ? List.of() : section.subtree().flatMap(s -> in(s.id()).stream()).toList();
    }
}
