package org.edusum.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/**
 * How a figure differs from last year's.
 *
 * @param change  this year's less last year's, in the unit of the field; points for percents
 * @param percent of last year's figure, with one decimal; nothing for percents and where that was 0
 * @param isLarge whether it changed by more than the limit of {@link Relations#largeChange()}: worth a second look
 */
public record YearOnYear(BigDecimal change, Optional<BigDecimal> percent, boolean isLarge) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The difference of a field's two values; nothing unless both are numbers.
     *
     * @param largeChange in percent of last year's value, for percents in points
     */
    public static Optional<YearOnYear> of(Field field, int largeChange) {
        BigDecimal limit = BigDecimal.valueOf(largeChange);
        if (!(field.value() instanceof Value.Quantity(BigDecimal now))
                || !(field.previous() instanceof Value.Quantity(BigDecimal before))) {
            return Optional.empty();
        }
        BigDecimal change = now.subtract(before);
        if (field.type() instanceof FieldType.Percent) {
            return Optional.of(new YearOnYear(change, Optional.empty(), change.abs().compareTo(limit) > 0));
        }
        Optional<BigDecimal> percent = before.signum() == 0 ? Optional.empty()
                : Optional.of(change.multiply(HUNDRED).divide(before.abs(), 1, RoundingMode.HALF_UP));
        boolean isLarge = change.abs().multiply(HUNDRED).compareTo(before.abs().multiply(limit)) > 0;
        return Optional.of(new YearOnYear(change, percent, isLarge));
    }
}
