package org.edusum.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Works out the tree of an expression. The library would go one call deeper for every sign of a + b + c + …, so that a
 * sum of some hundred fields ended at its limit; here only brackets go deeper. And it knows for which unit the result is,
 * so that what is rounded is the figure as it will be printed: 四舍五入(占比(甲，乙)，1) in a percent field is 85.3 %.
 */
final class Evaluation {

    private static final int MAX_DEPTH = 200;
    /** Signs and functions whose result counts in the unit of what they are given. */
    private static final Set<String> KEEPING_UNITS = Set.of("+", "-", "sum", "min", "max", "round");

    /** Brackets in brackets beyond all measure. */
    static final class TooDeepException extends EvaluationException {
        private static final long serialVersionUID = 1L;

        TooDeepException(Token token) {
            super(token, "too deep");
        }
    }

    /** A sign in a chain of them. @param exponent of the unit in which what it gives is counted */
    private record Link(ASTNode node, int exponent) {
    }

    private final Expression expression;

    private Evaluation(Expression expression) {
        this.expression = expression;
    }

    /** What an expression comes to. @param exponent the power of ten that one unit of the result stands for */
    static EvaluationValue of(Expression expression, int exponent) throws EvaluationException, ParseException {
        return new Evaluation(expression).value(expression.getAbstractSyntaxTree(), exponent, 0);
    }

    /** Whether a sign or a function gives its result in the unit of what it is given. */
    static boolean keepsUnit(ASTNode node) {
        return KEEPING_UNITS.contains(node.getToken().getValue());
    }

    private EvaluationValue value(ASTNode whole, int exponent, int depth) throws EvaluationException {
        if (depth > MAX_DEPTH) {
            throw new TooDeepException(whole.getToken());
        }
        Deque<Link> chain = new ArrayDeque<>();
        ASTNode node = whole;
        int unit = exponent;
        while (node.getToken().getType() == Token.TokenType.INFIX_OPERATOR) {
            unit = keepsUnit(node) ? unit : 0;
            chain.push(new Link(node, unit));
            node = node.getParameters().getFirst();
        }
        EvaluationValue value = operand(node, unit, depth);
        for (Link link : chain) {
            Token sign = link.node().getToken();
            value = sign.getOperatorDefinition().evaluate(expression, sign, value,
                    value(link.node().getParameters().getLast(), link.exponent(), depth + 1));
        }
        return value;
    }

    private EvaluationValue operand(ASTNode node, int exponent, int depth) throws EvaluationException {
        Token token = node.getToken();
        return switch (token.getType()) {
            case PREFIX_OPERATOR -> token.getOperatorDefinition().evaluate(expression, token,
                    value(node.getParameters().getFirst(), exponent, depth + 1));
            case FUNCTION -> function(node, exponent, depth);
            default -> expression.evaluateSubtree(node);
        };
    }

    private EvaluationValue function(ASTNode node, int exponent, int depth) throws EvaluationException {
        FunctionIfc function = node.getToken().getFunctionDefinition();
        boolean isRounding = function instanceof Functions.Round;
        int unit = keepsUnit(node) ? exponent : 0;
        List<ASTNode> parameters = node.getParameters();
        EvaluationValue[] values = new EvaluationValue[parameters.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(parameters.get(i), isRounding && i > 0 ? 0 : unit, depth + 1);
        }
        if (!isRounding) {
            return function.evaluate(expression, node.getToken(), values);
        }
        values[0] = scaled(values[0], -unit);
        return scaled(function.evaluate(expression, node.getToken(), values), unit);
    }

    private EvaluationValue scaled(EvaluationValue value, int power) {
        return expression.convertValue(value.getNumberValue().scaleByPowerOfTen(power));
    }
}
