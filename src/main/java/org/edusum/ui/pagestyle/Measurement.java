package org.edusum.ui.pagestyle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import org.edusum.ui.text.Messages;

/** The numbers of a page style that are typed in, with the unit and the range of each. */
enum Measurement {
    TOP("top", "mm", 0, 100), BOTTOM("bottom", "mm", 0, 100), LEFT("left", "mm", 0, 80), RIGHT("right", "mm", 0, 80),
    LINES("lines", "", 5, 60), CELLS("cells", "", 10, 70), PITCH("pitch", "pt", 8, 100), NUMBERS("numbers", "mm", 0, 50);

    private static final int LONGEST = 20;

    private final String key;
    private final String unit;
    private final BigDecimal least;
    private final BigDecimal greatest;

    Measurement(String key, String unit, int least, int greatest) {
        this.key = key;
        this.unit = unit;
        this.least = BigDecimal.valueOf(least);
        this.greatest = BigDecimal.valueOf(greatest);
    }

    /** Its name in files. */
    String key() {
        return key;
    }

    private boolean isCount() {
        return unit.isEmpty();
    }

    /** Its name on the screen. */
    String label() {
        return switch (this) {
            case TOP -> Messages.text("pageStyle.top");
            case BOTTOM -> Messages.text("pageStyle.bottom");
            case LEFT -> Messages.text("pageStyle.left");
            case RIGHT -> Messages.text("pageStyle.right");
            case LINES -> Messages.text("pageStyle.lines");
            case CELLS -> Messages.text("pageStyle.cells");
            case PITCH -> Messages.text("pageStyle.pitch");
            case NUMBERS -> Messages.text("pageStyle.numbers");
        };
    }

    /** Its unit on the screen. */
    String unit() {
        return switch (this) {
            case TOP, BOTTOM, LEFT, RIGHT, NUMBERS -> Messages.text("pageStyle.millimetres");
            case LINES -> Messages.text("pageStyle.unit.lines");
            case CELLS -> Messages.text("pageStyle.unit.cells");
            case PITCH -> Messages.text("pageStyle.points");
        };
    }

    /** What it is in a style. */
    BigDecimal of(StyleFigures figures) {
        return switch (this) {
            case TOP -> figures.margins().top();
            case BOTTOM -> figures.margins().bottom();
            case LEFT -> figures.margins().left();
            case RIGHT -> figures.margins().right();
            case LINES -> BigDecimal.valueOf(figures.linesOnPage());
            case CELLS -> BigDecimal.valueOf(figures.cells());
            case PITCH -> figures.pitchInPoints();
            case NUMBERS -> figures.numbers();
        };
    }

    /** How it is shown: as many digits as a ruler has. */
    String text(StyleFigures figures) {
        BigDecimal shown = of(figures).setScale(this == PITCH ? 2 : 1, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.toPlainString();
    }

    /** The figures with another value of this. @param value within the range */
    StyleFigures set(StyleFigures figures, BigDecimal value) {
        StyleFigures.Margins margins = figures.margins();
        return switch (this) {
            case TOP -> figures.withMargins(new StyleFigures.Margins(value, margins.bottom(), margins.left(), margins.right()));
            case BOTTOM -> figures.withMargins(new StyleFigures.Margins(margins.top(), value, margins.left(), margins.right()));
            case LEFT -> figures.withMargins(new StyleFigures.Margins(margins.top(), margins.bottom(), value, margins.right()));
            case RIGHT -> figures.withMargins(new StyleFigures.Margins(margins.top(), margins.bottom(), margins.left(), value));
            case LINES -> figures.withLines(value.intValueExact());
            case CELLS -> figures.withCells(value.intValueExact());
            case PITCH -> figures.withPitch(value);
            case NUMBERS -> figures.withNumbers(value);
        };
    }

    /** What is typed, full-width digits too; nothing for what is no such number or beyond the range. */
    Optional<BigDecimal> read(String typed) {
        return number(typed).filter(value -> value.compareTo(least) >= 0 && value.compareTo(greatest) <= 0
                && (!isCount() || value.stripTrailingZeros().scale() <= 0));
    }

    /** A number as a clerk types it, without a sign. */
    static Optional<BigDecimal> number(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace('。', '.');
        return plain.length() <= LONGEST && plain.matches("\\d+(\\.\\d*)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** Says what may be typed. */
    String rule() {
        return Messages.text(isCount() ? "pageStyle.rule.count" : "pageStyle.rule", label(), least.toPlainString(),
                greatest.toPlainString(), unit());
    }
}
