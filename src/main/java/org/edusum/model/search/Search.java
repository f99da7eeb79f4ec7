package org.edusum.model.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Inline;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;

/**
 * Looks for a query in a summary: in titles and paragraphs as they are printed, values of fields included, and in the
 * names of fields, each of which counts at its first place.
 */
public final class Search {

    private final Summary summary;
    private final Query query;
    private final int limit;
    private final Seeker seeker;
    private final Set<FieldId> named = new HashSet<>();
    private final List<Match> matches = new ArrayList<>();

    private Search(Summary summary, Query query, int limit, Seeker seeker) {
        this.summary = summary;
        this.query = query;
        this.limit = limit;
        this.seeker = seeker;
    }

    /** All there is. */
    public static Found all(Summary summary, Query query) {
        return first(summary, query, Integer.MAX_VALUE - 1);
    }

    /** The first matches, up to a number. */
    public static Found first(Summary summary, Query query, int limit) {
        if (query.text().isEmpty()) {
            return Found.Matches.NONE;
        }
        try {
            return new Search(summary, query, limit, Seeker.of(query, Budget.STEPS)).run();
        } catch (PatternSyntaxException notAPattern) {
            return new Found.Failed(PatternFault.sentence(notAPattern));
        } catch (Budget.Spent | StackOverflowError endless) {
            return new Found.Failed(PatternFault.ENDLESS);
        }
    }

    private Found run() {
        for (Stretch stretch : Stretch.of(summary, query.scope())) {
            addMatches(stretch);
            if (matches.size() > limit) {
                return new Found.Matches(matches.subList(0, limit), true);
            }
        }
        if (query.hasLabels() && query.scope() instanceof Scope.Whole) {
            summary.fields().values().stream().filter(field -> !named.contains(field.id()))
                    .sorted(Comparator.comparing(Field::id)).forEach(field -> addLabel(field, Optional.empty(), matches));
        }
        boolean isCut = matches.size() > limit;
        return new Found.Matches(isCut ? matches.subList(0, limit) : matches, isCut);
    }

    private void addMatches(Stretch stretch) {
        Place place = stretch.place();
        Printed printed = new Printed(summary, stretch.prose());
        List<Match> here = new ArrayList<>();
        seeker.in(printed.text()).forEach(span -> here.add(printed.match(place, span)));
        int offset = 0;
        for (Inline inline : stretch.prose().inlines()) {
            if (query.hasLabels() && inline instanceof FieldRef(FieldId id, var form) && named.add(id)) {
                addLabel(summary.field(id), Optional.of(new Caret(place, offset)), here);
            }
            offset += inline.length();
        }
        here.removeIf(match -> !stretch.holds(match));
        here.sort(Comparator.comparing(Search::offset));
        matches.addAll(here);
    }

    private void addLabel(Field field, Optional<Caret> box, List<Match> to) {
        seeker.in(field.label()).forEach(span ->
                to.add(new Match.InLabel(field.id(), box, span.from(), span.to(), span.groups())));
    }

    private static int offset(Match match) {
        return match.selection().map(selection -> selection.anchor().offset()).orElse(0);
    }

    /** A place with the part of its prose that is searched. */
    private record Stretch(Place place, Prose prose, int from, int to) {

        boolean holds(Match match) {
            return match.selection().stream()
                    .allMatch(found -> found.anchor().offset() >= from && found.caret().offset() <= to);
        }

        static List<Stretch> of(Summary summary, Scope scope) {
            return switch (scope) {
                case Scope.Whole w -> all(summary);
                case Scope.Below(var id) when summary.root().id().equals(id) -> all(summary);
                case Scope.Below(var id) -> summary.section(id)
                        .map(section -> of(section.places().toList(), section.proses().toList())).orElse(List.of());
                case Scope.Inside inside -> inside(summary, inside);
            };
        }

        private static List<Stretch> all(Summary summary) {
            return of(summary.places().toList(), summary.proses().toList());
        }

        private static List<Stretch> of(List<Place> places, List<Prose> proses) {
            List<Stretch> stretches = new ArrayList<>(places.size());
            for (int i = 0; i < places.size(); i++) {
                stretches.add(new Stretch(places.get(i), proses.get(i), 0, Integer.MAX_VALUE));
            }
            return stretches;
        }

        private static List<Stretch> inside(Summary summary, Scope.Inside inside) {
            List<Stretch> all = all(summary);
            List<Place> places = all.stream().map(Stretch::place).toList();
            Caret a = inside.selection().anchor();
            Caret b = inside.selection().caret();
            int i = places.indexOf(a.place());
            int j = places.indexOf(b.place());
            if (i < 0 || j < 0) {
                return List.of();
            }
            boolean isForward = i < j || i == j && a.offset() <= b.offset();
            int first = Math.min(i, j);
            int last = Math.max(i, j);
            List<Stretch> stretches = new ArrayList<>();
            for (int k = first; k <= last; k++) {
                stretches.add(new Stretch(places.get(k), all.get(k).prose(),
                        k == first ? (isForward ? a : b).offset() : 0,
                        k == last ? (isForward ? b : a).offset() : Integer.MAX_VALUE));
            }
            return stretches;
        }
    }
}
