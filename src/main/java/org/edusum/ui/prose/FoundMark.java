package org.edusum.ui.prose;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** What was found in one row: a ground behind the text, the current one outlined, and rings on field boxes. */
final class FoundMark {

    private final Path all = path("prose-found");
    private final Path current = path("prose-found-current");
    private boolean isEmpty = true;

    /** The row as it is laid out. */
    interface Laid {

        /** The shape of a part of its prose. */
        PathElement[] rangeShape(int from, int to);

        List<FieldBox> boxes();

        int offsetOf(FieldBox box);
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    Path all() {
        return all;
    }

    Path current() {
        return current;
    }

    /** Draws the marks of a row that is laid out; costs nothing while there are none. */
    void show(List<Highlights.Mark> marks, Laid row, double top) {
        if (marks.isEmpty() && isEmpty) {
            return;
        }
        isEmpty = marks.isEmpty();
        draw(all, marks.stream().filter(mark -> !mark.isCurrent()).toList(), row, top);
        draw(current, marks.stream().filter(Highlights.Mark::isCurrent).toList(), row, top);
        ring(marks, row);
    }

    private static void draw(Path path, List<Highlights.Mark> marks, Laid row, double top) {
        List<PathElement> elements = new ArrayList<>();
        marks.forEach(mark -> elements.addAll(List.of(row.rangeShape(mark.from(), mark.to()))));
        path.setTranslateY(top);
        path.getElements().setAll(elements);
    }

    private static void ring(List<Highlights.Mark> marks, Laid row) {
        for (FieldBox box : row.boxes()) {
            int offset = row.offsetOf(box);
            List<Highlights.Mark> over = marks.stream().filter(mark -> mark.from() <= offset && offset < mark.to()).toList();
            box.markFound(!over.isEmpty(), over.stream().anyMatch(Highlights.Mark::isCurrent));
        }
    }
}
