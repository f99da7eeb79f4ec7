package org.edusum.ui.prose;

import java.util.List;
import java.util.Map;
import org.edusum.model.Place;
import org.edusum.model.Prose;

/**
 * What of the prose is marked as found. A place whose prose has changed since shows no mark until it is searched again:
 * the offsets would point elsewhere.
 *
 * @param places by place, with the prose they were found in
 */
public record Highlights(Map<Place, Found> places) {

    /** Nothing is marked. */
    public static final Highlights NONE = new Highlights(Map.of());

    public Highlights {
        places = Map.copyOf(places);
    }

    /** The marks of one place. @param in the prose that the offsets belong to */
    public record Found(Prose in, List<Mark> marks) {
        public Found {
            marks = List.copyOf(marks);
        }
    }

    /** Part of a prose, a field box being one unit. @param isCurrent whether it is the one the clerk is at */
    public record Mark(int from, int to, boolean isCurrent) {
    }

    List<Mark> of(Row row) {
        Found found = places.get(row.place());
        return found != null && found.in() == row.prose() ? found.marks() : List.of();
    }
}
