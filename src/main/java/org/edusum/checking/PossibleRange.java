package org.edusum.checking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.edusum.model.Field;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/** What no share and no age can be: 105 % of the children, an age of 130. Rates of growth may be anything. */
final class PossibleRange {

    static final String NAME = "impossible-value";

    private static final Pattern CHANGE = Pattern.compile("增长|增幅|增速|下降|提高|降低|减少|上升|同比|环比|完成率|达成率");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int OLDEST = 120;

    private PossibleRange() {
    }

    /** Why the value of a field cannot be right, in Chinese; nothing when it can. What is computed is right if its figures are. */
    static Optional<String> fault(Field field) {
        if (field.isComputed()) {
            return Optional.empty();
        }
        return switch (field.type()) {
            case FieldType.Percent t when field.value() instanceof Value.Quantity(BigDecimal share)
                    && !CHANGE.matcher(field.label()).find() && (share.signum() < 0 || share.compareTo(WHOLE) > 0) ->
                    Optional.of("“" + field.label() + "”填了 " + field.type().print(field.value()) + "，应在 0% 到 100% 之间");
            case FieldType.Age t when oldest(field.value()) > OLDEST ->
                    Optional.of("“" + field.label() + "”填了 " + field.type().print(field.value()) + "，请核对");
            default -> Optional.empty();
        };
    }

    private static int oldest(Value age) {
        return age instanceof Value.Span(int from, int to) ? to
                : age instanceof Value.Quantity(BigDecimal years) ? years.intValue() : 0;
    }
}
