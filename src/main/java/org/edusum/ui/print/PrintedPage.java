package org.edusum.ui.print;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import org.edusum.ui.preview.Ink;

/** A page as the toolkit prints it: outlines, which printers draw as sharply as they can, in points. */
final class PrintedPage {

    private static final Color BLANK = Color.rgb(255, 245, 190);

    private PrintedPage() {
    }

    /** May be called on any thread. */
    static Node of(List<Ink> inks) {
        Group page = new Group();
        inks.forEach(ink -> page.getChildren().add(path(ink)));
        return page;
    }

    private static Path path(Ink ink) {
        Path path = new Path(elements(ink.shape().getPathIterator(null)));
        Color colour = switch (ink.colour()) {
            case BLACK -> Color.BLACK;
            case BLANK -> BLANK;
        };
        path.setFillRule(FillRule.NON_ZERO);
        path.setFill(colour);
        path.setStroke(ink.stroke() > 0 ? colour : null);
        path.setStrokeWidth(ink.stroke());
        return path;
    }

    private static List<PathElement> elements(PathIterator outline) {
        List<PathElement> elements = new ArrayList<>();
        double[] at = new double[6];
        for (; !outline.isDone(); outline.next()) {
            elements.add(switch (outline.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> new MoveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> new LineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> new QuadCurveTo(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> new CubicCurveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> new ClosePath();
            });
        }
        return elements;
    }
}
