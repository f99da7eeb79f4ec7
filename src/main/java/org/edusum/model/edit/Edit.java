package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.List;
import org.edusum.model.Summary;

/**
 * What the clerk did, as one step: all of its changes take place, or none.
 *
 * @param name    in Chinese, as the undo menu shows it: 移动条目
 * @param changes in the order they are applied
 */
public record Edit(String name, List<Change> changes) {

    /** From so many changes on it pays to make a working copy of the whole document. */
    private static final int MANY = 8;

    public Edit {
        changes = List.copyOf(changes);
        if (name.isBlank() || changes.isEmpty()) {
            throw new IllegalArgumentException("an edit needs a name and a change");
        }
    }

    public static Edit of(String name, Change... changes) {
        return new Edit(name, List.of(changes));
    }

    /** This edit carried out on a summary. */
    public Outcome<Edit> apply(Summary summary) {
        return changes.size() < MANY ? oneByOne(summary) : together(summary);
    }

    private Outcome<Edit> together(Summary summary) {
        try {
            Batch batch = new Batch(summary);
            List<Change> inverses = changes.stream().map(batch::apply).toList();
            return new Outcome.Applied<>(batch.summary(), new Edit(name, inverses.reversed()));
        } catch (IllegalArgumentException unsound) {
            return new Outcome.Refused<>(unsound.getMessage());
        }
    }

    private Outcome<Edit> oneByOne(Summary summary) {
        Summary current = summary;
        List<Change> inverses = new ArrayList<>();
        for (Change change : changes) {
            switch (Changes.apply(current, change)) {
                case Outcome.Refused<Change>(String why) -> {
                    return new Outcome.Refused<>(why);
                }
                case Outcome.Applied<Change>(Summary changed, Change inverse) -> {
                    current = changed;
                    inverses.addFirst(inverse);
                }
            }
        }
        return new Outcome.Applied<>(current, new Edit(name, inverses));
    }

    /** This edit and another after it, as one under this name. */
    Edit then(Edit next) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(next.changes);
        return new Edit(name, all);
    }
}
