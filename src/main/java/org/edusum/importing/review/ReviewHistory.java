package org.edusum.importing.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.importing.recognition.Recognition;

/**
 * A review in work: what is recognised now, and the steps to go back and forth.
 *
 * @param done   earlier states, the first one first
 * @param undone later states that were taken back, the next one last
 */
public record ReviewHistory(Recognition now, List<Recognition> done, List<Recognition> undone) {

    private static final int MOST = 200;

    public ReviewHistory {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    public static ReviewHistory of(Recognition start) {
        return new ReviewHistory(start, List.of(), List.of());
    }

    /** One step further. */
    public ReviewHistory with(Recognition next) {
        List<Recognition> steps = new ArrayList<>(done.size() < MOST ? done : done.subList(1, done.size()));
        steps.add(now);
        return new ReviewHistory(next, steps, List.of());
    }

    /** One step back; nothing at the start. */
    public Optional<ReviewHistory> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        List<Recognition> later = new ArrayList<>(undone);
        later.add(now);
        return Optional.of(new ReviewHistory(done.getLast(), done.subList(0, done.size() - 1), later));
    }

    /** One step forth again; nothing where none was taken back. */
    public Optional<ReviewHistory> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        List<Recognition> earlier = new ArrayList<>(done);
        earlier.add(now);
        return Optional.of(new ReviewHistory(undone.getLast(), earlier, undone.subList(0, undone.size() - 1)));
    }
}
