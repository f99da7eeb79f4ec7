package org.edusum.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.edusum.model.Paragraph;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;

/**
 * Checks summaries by all rules. It remembers what it found in each piece of prose as long as that stands in the
 * document, so checking again after an edit looks at the changed ones only. To be used by one thread at a time.
 */
public final class Checker {

    private static final List<ProseRule> PROSE_RULES = List.of(new LeftOverBlank(), new DoubledPunctuation(),
            new HalfWidthPunctuation(), new UnpairedMarks(), new DoubledCharacters());
    private static final List<SectionRule> SECTION_RULES = List.of(new MissingTitle(), new EmptySection());

    private record Finding(ProseRule rule, Slip slip) {
    }

    /** Of the last summary, by identity: an edit leaves what it does not change as it is. */
    private Map<Prose, List<Finding>> known = new IdentityHashMap<>();

    /** The problems of a summary. */
    public Problems check(Summary summary) {
        Pass pass = new Pass();
        pass.check(summary.root(), 0);
        summary.signature().lines().forEach(line ->
                pass.check(summary.root().id(), new Place.Body(line.id()), line.prose()));
        known = pass.met;
        pass.found.addAll(new FigureCheck(summary).problems());
        return new Problems(inReadingOrder(summary, pass.found));
    }

    /** Figures are looked at after all prose; what they show up is put in where it stands. */
    private static List<Problem> inReadingOrder(Summary summary, List<Problem> found) {
        if (found.stream().allMatch(problem -> problem.field().isEmpty())) {
            return found;
        }
        Map<Place, Integer> order = new HashMap<>();
        summary.places().forEach(place -> order.put(place, order.size()));
        return found.stream().sorted(Comparator.<Problem>comparingInt(problem -> order.getOrDefault(problem.place(), 0))
                .thenComparingInt(Problem::from)).toList();
    }

    /** One walk through a summary. */
    private final class Pass {

        private final Map<Prose, List<Finding>> met = new IdentityHashMap<>();
        private final List<Problem> found = new ArrayList<>();

        void check(Section section, int depth) {
            Place title = new Place.Title(section.id());
            for (SectionRule rule : SECTION_RULES) {
                rule.find(section, depth).ifPresent(message -> found.add(
                        new Problem(rule.name(), rule.severity(), section.id(), title, 0, 0, message)));
            }
            check(section.id(), title, section.title());
            for (Paragraph paragraph : section.body()) {
                check(section.id(), new Place.Body(paragraph.id()), paragraph.prose());
            }
            section.children().forEach(child -> check(child, depth + 1));
        }

        void check(SectionId section, Place place, Prose prose) {
            if (prose.isEmpty()) {
                return;
            }
            List<Finding> findings = met.computeIfAbsent(prose, p -> known.containsKey(p) ? known.get(p) : findings(p));
            findings.forEach(finding -> found.add(new Problem(finding.rule().name(), finding.rule().severity(), section,
                    place, finding.slip().from(), finding.slip().to(), finding.slip().message())));
        }
    }

    private static List<Finding> findings(Prose prose) {
        String plain = prose.plain();
        return PROSE_RULES.stream()
                .flatMap(rule -> rule.find(plain).stream().map(slip -> new Finding(rule, slip)))
                .sorted(Comparator.comparingInt(finding -> finding.slip().from())).toList();
    }
}
