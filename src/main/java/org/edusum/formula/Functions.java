package org.edusum.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The functions of summaries' arithmetic that the library has not, or has in another form. */
final class Functions {

    private static final int MAX_DECIMALS = 20;

    private Functions() {
    }

    /** Rounds half up (四舍五入), as clerks do. */
    @FunctionParameter(name = "value")
    @FunctionParameter(name = "decimals")
    static final class Round extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values) throws EvaluationException {
            BigDecimal decimals = values[1].getNumberValue();
            if (decimals.signum() < 0 || decimals.compareTo(BigDecimal.valueOf(MAX_DECIMALS)) > 0) {
                throw new EvaluationException(token, "decimals must be 0 to 20");
            }
            return expression.convertValue(values[0].getNumberValue().setScale(decimals.intValue(), RoundingMode.HALF_UP));
        }
    }

    /** Part by whole. */
    @FunctionParameter(name = "part")
    @FunctionParameter(name = "whole")
    static final class Share extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values) throws EvaluationException {
            return expression.convertValue(quotient(expression, token, values[0].getNumberValue(), values[1].getNumberValue()));
        }
    }

    /** The change from last year's figure to this year's, as a part of last year's. */
    @FunctionParameter(name = "now")
    @FunctionParameter(name = "before")
    static final class Growth extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values) throws EvaluationException {
            BigDecimal before = values[1].getNumberValue();
            return expression.convertValue(
                    quotient(expression, token, values[0].getNumberValue().subtract(before), before.abs()));
        }
    }

    private static BigDecimal quotient(Expression expression, Token token, BigDecimal part, BigDecimal whole)
            throws EvaluationException {
        if (whole.signum() == 0) {
            throw new EvaluationException(token, "division by zero");
        }
        MathContext precision = expression.getConfiguration().getMathContext();
        return part.divide(whole, precision);
    }
}
