package org.edusum.formula;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.edusum.model.Expression;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;

/** What a clerk cannot know of the bare numbers in a formula: beside 3万元 a 10 counts as 10元, beside 85.3% a 5 as 500%. */
public final class UnitHint {

    /** What is added up, so that all of it should count in one unit. @param unit that of the result, where it is known */
    private record Sum(ASTNode whole, Optional<FieldType> unit) {
    }

    private final Summary summary;
    private final Expression formula;
    private final Deque<Sum> open = new ArrayDeque<>();

    private UnitHint(Summary summary, Expression formula) {
        this.summary = summary;
        this.formula = formula;
    }

    /**
     * Says of the first such number what it counts as, and how to write what was probably meant.
     *
     * @param formula of fields of the summary, without a fault
     * @param target  of the field that gets the formula
     * @return a sentence in Chinese without a full stop; nothing where no number misleads
     */
    public static Optional<String> of(Summary summary, Expression formula, FieldType target) {
        try {
            UnitHint hint = new UnitHint(summary, formula);
            hint.open.push(new Sum(Arithmetic.plain(formula).getAbstractSyntaxTree(), Optional.of(target)));
            Optional<String> found = Optional.empty();
            while (found.isEmpty() && !hint.open.isEmpty()) {
                found = hint.look(hint.open.pop());
            }
            return found;
        } catch (ParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Looks at what is added; factors of a product and the like are looked at later, each by itself. */
    private Optional<String> look(Sum sum) {
        List<BigDecimal> numbers = new ArrayList<>();
        List<FieldType> units = new ArrayList<>(sum.unit().stream().toList());
        Deque<ASTNode> parts = new ArrayDeque<>(List.of(sum.whole()));
        while (!parts.isEmpty()) {
            ASTNode part = parts.pop();
            switch (part.getToken().getType()) {
                case NUMBER_LITERAL -> numbers.add(new BigDecimal(part.getToken().getValue()));
                case VARIABLE_OR_CONSTANT -> units.add(type(part.getToken()));
                default -> {
                    boolean isRounding = part.getToken().getValue().equals("round");
                    List<ASTNode> within = isRounding ? part.getParameters().subList(0, 1) : part.getParameters();
                    if (Evaluation.keepsUnit(part)) {
                        parts.addAll(within);
                    } else {
                        within.forEach(factor -> open.add(new Sum(factor, Optional.empty())));
                    }
                }
            }
        }
        return units.stream().filter(type -> Units.exponent(type) != 0).findFirst().flatMap(type -> numbers.stream()
                .filter(number -> misleads(number, type)).findFirst().map(number -> said(number, type)));
    }

    private FieldType type(Token variable) {
        int index = Integer.parseInt(variable.getValue().substring(1));
        return summary.field(formula.references().get(index).field()).type();
    }

    /** A number that is great enough was written in the smaller unit; 1 is the whole, as in growth rates. */
    private static boolean misleads(BigDecimal number, FieldType type) {
        int exponent = Units.exponent(type);
        return exponent > 0 ? number.signum() > 0 && number.compareTo(BigDecimal.ONE.scaleByPowerOfTen(exponent)) < 0
                : number.compareTo(BigDecimal.ONE) > 0;
    }

    private static String said(BigDecimal number, FieldType type) {
        int exponent = Units.exponent(type);
        String bare = Shown.number(number);
        String smaller = type.unit().length() > 1 ? type.unit().substring(1) : "个";
        String taken = exponent > 0 ? "“" + smaller + "”计算" : " " + Shown.number(number.scaleByPowerOfTen(-exponent)) + type.unit() + "计算";
        String meant = exponent > 0 ? Shown.number(number.scaleByPowerOfTen(exponent)) : bare + "%";
        return bare + " 按" + taken + "；如指 " + bare + type.unit() + "，请写成 " + meant;
    }
}
