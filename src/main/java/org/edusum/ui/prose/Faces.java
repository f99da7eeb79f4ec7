package org.edusum.ui.prose;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.edusum.ui.table.TableBlock;
import org.edusum.ui.theme.ScreenFonts;

/** The faces of the editor. Sizes are pixels at zoom 1. */
final class Faces {

    private static final double BODY_SIZE = 16;
    private static final double LINE_HEIGHT = 1.75;
    private Faces() {
    }

    static Font of(Row row, double zoom) {
        return switch (row.kind()) {
            case TITLE -> Font.font(ScreenFonts.SANS, FontWeight.BOLD, zoom * switch (row.depth()) {
                case 0 -> 26;
                case 1 -> 20;
                case 2 -> 17;
                default -> BODY_SIZE;
            });
            case BODY, SIGNATURE -> Font.font(ScreenFonts.SERIF, BODY_SIZE * zoom);
        };
    }

    /** The face of what is typed into a field. */
    static Font entry(double zoom) {
        return Font.font(ScreenFonts.SANS, BODY_SIZE * zoom);
    }

    /** Pixels to put between two lines of a face so that lines stand as far apart as the editor wants. */
    static double lineSpacing(Font font) {
        Text sample = new Text("国");
        sample.setFont(font);
        return Math.max(0, Math.round(font.getSize() * LINE_HEIGHT - sample.getLayoutBounds().getHeight()));
    }

    /** A guess at the height of a row that was never laid out. */
    static double estimate(Row row, double width, double zoom) {
        double size = switch (row.kind()) {
            case TITLE -> 20 * zoom;
            case BODY, SIGNATURE -> BODY_SIZE * zoom;
        };
        // A field counts one character but prints about four.
        long characters = row.prose().length() + row.lead().length() + 3 * row.prose().references().count();
        double lines = Math.max(1, Math.ceil(characters * size / Math.max(width, size)));
        return lines * size * LINE_HEIGHT + ProseCell.gap(row, zoom)
                + row.table().map(table -> TableBlock.estimate(table, zoom)).orElse(0.0);
    }
}
