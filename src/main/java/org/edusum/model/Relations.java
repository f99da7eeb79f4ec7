package org.edusum.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the figures of a summary are held against: the relations between them, and the change against last year from
 * which on a figure wants a reason.
 *
 * @param all         in the order the clerk sees them; ids are unique
 * @param largeChange in percent of last year's value, for percents in points; 1 to 1000
 */
public record Relations(List<Relation> all, int largeChange) {

    /** What counts as a large change until the clerk says otherwise. */
    public static final int USUAL_CHANGE = 30;

    public static final Relations NONE = new Relations(List.of(), USUAL_CHANGE);

    public Relations {
        all = List.copyOf(all);
        if (largeChange < 1 || largeChange > 1000) {
            throw new IllegalArgumentException("not a limit: " + largeChange);
        }
        Set<String> ids = new HashSet<>();
        if (!all.stream().map(Relation::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("relation twice");
        }
    }

    /** Those that must hold now. */
    public Stream<Relation> confirmed() {
        return all.stream().filter(Relation::isConfirmed);
    }

    public Optional<Relation> find(String id) {
        return all.stream().filter(relation -> relation.id().equals(id)).findFirst();
    }

    /** With a relation added, or put in place of the one of the same id. */
    public Relations with(Relation relation) {
        List<Relation> changed = new ArrayList<>(all);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).id().equals(relation.id())) {
                changed.set(i, relation);
                return new Relations(changed, largeChange);
            }
        }
        changed.add(relation);
        return new Relations(changed, largeChange);
    }

    public Relations without(String id) {
        return new Relations(all.stream().filter(relation -> !relation.id().equals(id)).toList(), largeChange);
    }

    public Relations withLargeChange(int changed) {
        return new Relations(all, changed);
    }

    /** An id that none of them has. */
    public String freshId() {
        Set<String> taken = new HashSet<>(all.stream().map(Relation::id).toList());
        int number = all.size() + 1;
        while (taken.contains("r" + number)) {
            number++;
        }
        return "r" + number;
    }
}
