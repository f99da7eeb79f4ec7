package org.edusum.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.edusum.model.Expression;
import org.edusum.model.Field;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/**
 * Works out expressions: {@code + - * /}, brackets, {@code sum}, {@code round}, {@code share} (part, whole),
 * {@code growth} (this year, last year), {@code min}, {@code max}. The library that does the sums is given only these:
 * an expression out of a file cannot make it run long or reach anything else.
 */
public final class Arithmetic {

    /** Digits carried along in divisions; sums and products of real figures stay exact. */
    private static final MathContext PRECISION = new MathContext(68, RoundingMode.HALF_UP);
    /** The words that an expression may use beside references, numbers and signs. */
    private static final Pattern ALLOWED = Pattern.compile(
            "(?:[0-9]{1,30}+(?:\\.[0-9]{1,20}+)?+|[-+*/(), ]|sum\\(|round\\(|share\\(|growth\\(|min\\(|max\\()*+");
    private static final String UNREADABLE = "算式写得不完整，请检查运算符号和括号";
    private static final String TOO_DEEP = "算式的括号一层套一层，太深了，请分成几步";

    private static final ExpressionConfiguration CONFIGURATION = configuration();

    private Arithmetic() {
    }

    private static ExpressionConfiguration configuration() {
        MapBasedOperatorDictionary operators = new MapBasedOperatorDictionary();
        operators.addOperator("+", new PrefixPlusOperator());
        operators.addOperator("-", new PrefixMinusOperator());
        operators.addOperator("+", new InfixPlusOperator());
        operators.addOperator("-", new InfixMinusOperator());
        operators.addOperator("*", new InfixMultiplicationOperator());
        operators.addOperator("/", new InfixDivisionOperator());
        MapBasedFunctionDictionary functions = new MapBasedFunctionDictionary();
        functions.addFunction("SUM", new SumFunction());
        functions.addFunction("MIN", new MinFunction());
        functions.addFunction("MAX", new MaxFunction());
        functions.addFunction("ROUND", new Functions.Round());
        functions.addFunction("SHARE", new Functions.Share());
        functions.addFunction("GROWTH", new Functions.Growth());
        return ExpressionConfiguration.builder().operatorDictionary(operators).functionDictionary(functions)
                .defaultConstants(Map.of()).mathContext(PRECISION).arraysAllowed(false).structuresAllowed(false)
                .binaryAllowed(false).implicitMultiplicationAllowed(false).build();
    }

    /** Why an expression cannot be read at all: a sentence in Chinese; nothing when it can. */
    public static Optional<String> fault(Expression expression) {
        try {
            if (!isAllowed(expression)) {
                return Optional.of(UNREADABLE);
            }
            plain(expression).validate();
            return Optional.empty();
        } catch (ParseException | RuntimeException | StackOverflowError unreadable) {
            return Optional.of(UNREADABLE);
        }
    }

    private static boolean isAllowed(Expression expression) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Expression.Reference reference : expression.references()) {
            rest.append(expression.text(), at, reference.from()).append('0');
            at = reference.to();
        }
        return ALLOWED.matcher(rest.append(expression.text(), at, expression.text().length())).matches();
    }

    /** The expression as the library reads it: references by their number, v0, v1 … */
    static com.ezylang.evalex.Expression plain(Expression expression) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        List<Expression.Reference> references = expression.references();
        for (int i = 0; i < references.size(); i++) {
            text.append(expression.text(), at, references.get(i).from()).append("v").append(i);
            at = references.get(i).to();
        }
        text.append(expression.text(), at, expression.text().length());
        return new com.ezylang.evalex.Expression(text.toString(), CONFIGURATION);
    }

    /** What an expression comes to with the values of a summary, by itself. */
    static Result evaluate(Expression expression, Summary summary) {
        return evaluate(expression, summary, Optional.empty());
    }

    /**
     * What an expression comes to with the values of a summary.
     *
     * @param target what the result is for: roundings that are the result, or are added into it, count in its unit
     */
    static Result evaluate(Expression expression, Summary summary, Optional<FieldType> target) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        Set<Result.Gap> missing = new LinkedHashSet<>();
        List<Expression.Reference> references = expression.references();
        for (int i = 0; i < references.size(); i++) {
            Expression.Reference reference = references.get(i);
            Field field = summary.fields().get(reference.field());
            if (field == null) {
                return new Result.Impossible("算式中用到的数据项 " + reference.field() + " 已不在文档中");
            }
            Value value = reference.part() == Expression.Part.LAST ? field.previous() : field.value();
            Optional<BigDecimal> number = Units.number(field.type(), value, reference.part());
            if (number.isPresent()) {
                numbers.put("v" + i, number.get());
            } else if (value instanceof Value.Empty) {
                missing.add(new Result.Gap(reference.field(), reference.part() == Expression.Part.LAST));
            } else {
                return new Result.Impossible("“" + field.label() + "”不是数字，不能参与计算");
            }
        }
        return missing.isEmpty() ? compute(expression, numbers, target.map(Units::exponent).orElse(0))
                : new Result.Missing(List.copyOf(missing));
    }

    private static Result compute(Expression expression, Map<String, BigDecimal> numbers, int exponent) {
        if (!isAllowed(expression)) {
            return new Result.Impossible(UNREADABLE);
        }
        try {
            EvaluationValue value = Evaluation.of(plain(expression).withValues(numbers), exponent);
            return value.isNumberValue() ? new Result.Known(value.getNumberValue()) : new Result.Impossible(UNREADABLE);
        } catch (ParseException unreadable) {
            return new Result.Impossible(UNREADABLE);
        } catch (Evaluation.TooDeepException | StackOverflowError tooDeep) {
            return new Result.Impossible(TOO_DEEP);
        } catch (EvaluationException | ArithmeticException fault) {
            String message = String.valueOf(fault.getMessage());
            return new Result.Impossible(message.toLowerCase(java.util.Locale.ROOT).contains("zero")
                    ? "除数为 0，算不出来" : UNREADABLE);
        }
    }
}
