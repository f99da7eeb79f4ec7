package org.edusum.formula;

import java.math.BigDecimal;
import java.util.List;
import org.edusum.model.FieldId;
import org.edusum.model.Summary;

/** What an expression comes to. */
public sealed interface Result {

    /** A number, free of units: 3 万元 is 30000, 85 % is 0.85. */
    record Known(BigDecimal number) implements Result {
    }

    /** Nothing yet. @param gaps what is not filled, in the order of the expression, each once */
    record Missing(List<Gap> gaps) implements Result {
        public Missing {
            gaps = List.copyOf(gaps);
        }
    }

    /** A value that is not filled. @param isLastYears whether it is last year's value of the field */
    record Gap(FieldId field, boolean isLastYears) {

        /** As the clerk is told of it. */
        public String name(Summary summary) {
            return "“" + summary.field(field).label() + "”" + (isLastYears ? "的上年数" : "");
        }
    }

    /** Nothing ever, as things stand. @param sentence why, in Chinese, for the clerk */
    record Impossible(String sentence) implements Result {
    }
}
