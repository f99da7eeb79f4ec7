package org.edusum.checking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.edusum.model.Field;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/**
 * What no share and no age can be: 105 % of the children, an age of 130. Rates of change may be anything, gross rates may
 * pass 100 %; of a rate that is named as neither, only a doubt can be said.
 */
final class PossibleRange {

    static final String NAME = "impossible-value";

    /** Why a value cannot be right, or is likely not to be. @param sentence in Chinese, for the clerk */
    record Fault(Severity severity, String sentence) {
    }

    /** Rates that may pass 100 % or be negative: of change, gross (毛入园率), of what was done against what was planned. */
    private static final Pattern UNBOUNDED = Pattern.compile("毛入|巩固率|完成率|达成率|[降涨升增跌减]幅|增速|变化|变动|增加|增长|提高|提升|上升|上涨"
            + "|下降|降低|减少|同比|环比|超[额过出收支产计]");
    /** Parts of a whole. */
    private static final Pattern SHARE = Pattern.compile("占|比例|比重|覆盖|普及率|普惠率|合格率|达标率|及格率|优秀率|优良率|良好率|通过率|近视率"
            + "|参与率|参训率|净入|录取率|满意[率度]|知晓率|办结率|整改率|持证率|安置率|到[位岗]率|按时");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int OLDEST = 120;

    private PossibleRange() {
    }

    /** What is wrong with the value of a field; nothing when it can be right. What is computed is right if its figures are. */
    static Optional<Fault> fault(Field field) {
        if (field.isComputed()) {
            return Optional.empty();
        }
        return switch (field.type()) {
            case FieldType.Percent t when field.value() instanceof Value.Quantity(BigDecimal share)
                    && (share.signum() < 0 || share.compareTo(WHOLE) > 0) && !UNBOUNDED.matcher(field.label()).find() ->
                    Optional.of(SHARE.matcher(field.label()).find()
                            ? new Fault(Severity.WRONG, said(field) + "，应在 0% 到 100% 之间")
                            : new Fault(Severity.DOUBTFUL, said(field) + "，一般在 0% 到 100% 之间，请核对"));
            case FieldType.Age t when oldest(field.value()) > OLDEST -> Optional.of(new Fault(Severity.WRONG, said(field) + "，请核对"));
            default -> Optional.empty();
        };
    }

    private static String said(Field field) {
        return "“" + field.label() + "”填了 " + field.type().print(field.value());
    }

    private static int oldest(Value age) {
        return age instanceof Value.Span(int from, int to) ? to
                : age instanceof Value.Quantity(BigDecimal years) ? years.intValue() : 0;
    }
}
