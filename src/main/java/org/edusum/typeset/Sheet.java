package org.edusum.typeset;

import java.util.List;
import java.util.Optional;
import org.edusum.model.Imprint;

/**
 * A page before its rows are put where they stand.
 *
 * @param number     from 1; in the contents by themselves
 * @param isContents whether it belongs to the contents
 * @param isNumbered whether its number is printed
 * @param imprint    what stands at its foot
 */
record Sheet(int number, List<Row> rows, Measure measure, boolean isContents, boolean isNumbered, Optional<Imprint> imprint) {

    Sheet withImprint(Imprint added) {
        return new Sheet(number, rows, measure, isContents, isNumbered, Optional.of(added));
    }

    String label() {
        return isContents ? ContentsSetter.roman(number) : String.valueOf(number);
    }

    /** Free lines of the grid at the foot. */
    int free() {
        Cursor cursor = new Cursor(measure);
        cursor.addAll(rows);
        return measure.lines() - cursor.line();
    }

    Page page(PageStyle style) {
        PageSetter setter = new PageSetter(rows, measure);
        imprint.map(printed -> new ImprintSetter(style, printed)).ifPresent(setter::add);
        return new Page(label(), setter.lines(), setter.rules(),
                isNumbered ? Optional.of(FooterSetter.line(number, style)) : Optional.empty(), isContents, measure.isTurned());
    }

    /** Whether its page is the same; rows are looked at by identity. */
    boolean isSame(Sheet other) {
        if (number != other.number || isContents != other.isContents || isNumbered != other.isNumbered
                || rows.size() != other.rows.size() || !measure.equals(other.measure) || !imprint.equals(other.imprint)) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) != other.rows.get(i)) {
                return false;
            }
        }
        return true;
    }
}
