package org.edusum.ui.pagestyle;

import java.math.BigDecimal;
import java.util.Optional;
import org.edusum.ui.text.Messages;

/** Whether the figures of a style, each of which is sound, make a page together. */
final class StyleCheck {

    /** Least width and height of a text block, in points: some characters of the largest type. */
    private static final double LEAST_BLOCK = 200;
    private static final int LEAST_LINES = 5;
    private static final int MOST_LINES = 60;
    /** Of its size: as close as characters may stand; the standard itself sets 16 points in 15.8. */
    private static final double CLOSEST = 0.95;
    /** Room that a page number needs below its upper edge, in sizes of its type. */
    private static final double BELOW = 0.6;

    private StyleCheck() {
    }

    /** What is wrong, for the clerk; nothing when all is well. */
    static Optional<String> fault(StyleFigures figures) {
        if (figures.width() < LEAST_BLOCK || figures.height() < LEAST_BLOCK) {
            return Optional.of(Messages.text("pageStyle.fault.block"));
        }
        double size = figures.types().get(TextKind.TEXT).size();
        int most = (int) Math.floor(figures.width() / (size * CLOSEST));
        if (figures.cells() > most) {
            return Optional.of(Messages.text("pageStyle.fault.cells", String.valueOf(figures.cells()), TypeSizes.text(size),
                    String.valueOf(most)));
        }
        BigDecimal pitch = figures.pitchInPoints();
        int lines = figures.linesOnPage();
        if (pitch.doubleValue() < size) {
            return Optional.of(Messages.text("pageStyle.fault.pitch", pitch.stripTrailingZeros().toPlainString(), TypeSizes.text(size),
                    String.valueOf((int) Math.floor(figures.height() / size))));
        }
        if (lines < LEAST_LINES || lines > MOST_LINES) {
            return Optional.of(Messages.text("pageStyle.fault.lines", String.valueOf(lines)));
        }
        boolean isRoomForNumber = StyleFigures.points(figures.numbers()) + figures.types().get(TextKind.FOOTER).size() * BELOW
                <= StyleFigures.points(figures.margins().bottom());
        return isRoomForNumber ? Optional.empty() : Optional.of(Messages.text("pageStyle.fault.numbers"));
    }
}
