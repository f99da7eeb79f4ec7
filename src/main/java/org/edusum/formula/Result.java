package org.edusum.formula;

import java.math.BigDecimal;
import java.util.List;
import org.edusum.model.FieldId;

/** What an expression comes to. */
public sealed interface Result {

    /** A number, free of units: 3 万元 is 30000, 85 % is 0.85. */
    record Known(BigDecimal number) implements Result {
    }

    /** Nothing yet. @param fields those that are not filled, in the order of the expression, each once */
    record Missing(List<FieldId> fields) implements Result {
        public Missing {
            fields = List.copyOf(fields);
        }
    }

    /** Nothing ever, as things stand. @param sentence why, in Chinese, for the clerk */
    record Impossible(String sentence) implements Result {
    }
}
