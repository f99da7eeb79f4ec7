package org.edusum.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.edusum.model.Expression;
import org.edusum.model.Expression.Part;
import org.edusum.model.Expression.Reference;
import org.edusum.model.Field;
import org.edusum.model.Form;
import org.edusum.model.Relation;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/**
 * Holds relations against the figures. A printed figure may differ from an exact one by half of its last decimal:
 * 79.2 % is the share of 95 in 120.
 */
public final class RelationCheck {

    /** Longer sums than these nobody reads to the end. */
    private static final int MOST_SHOWN = 400;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** What gives more decimals than are printed. */
    private static final Pattern WORKED_OUT = Pattern.compile("[/*]|share\\(|growth\\(");

    private RelationCheck() {
    }

    /** Whether a relation holds in a summary. Names are compared as they are. */
    public static Verdict check(Summary summary, Relation relation) {
        Optional<Field> one = single(summary, relation.left());
        Optional<Field> other = single(summary, relation.right());
        if (relation.comparison() == Relation.Comparison.EQUAL && one.isPresent() && other.isPresent()
                && (isWords(one.get()) || isWords(other.get()))) {
            return compareWords(one.get(), other.get());
        }
        Result left = Arithmetic.evaluate(relation.left(), summary, other.map(Field::type));
        Result right = Arithmetic.evaluate(relation.right(), summary, one.map(Field::type));
        if (left instanceof Result.Impossible(String sentence)) {
            return new Verdict.Impossible(sentence);
        }
        if (right instanceof Result.Impossible(String sentence)) {
            return new Verdict.Impossible(sentence);
        }
        if (left instanceof Result.Known(BigDecimal a) && right instanceof Result.Known(BigDecimal b)) {
            return new Sides(summary, relation, a, b).verdict();
        }
        Set<Result.Gap> missing = new LinkedHashSet<>();
        List.of(left, right).forEach(result -> {
            if (result instanceof Result.Missing(List<Result.Gap> gaps)) {
                missing.addAll(gaps);
            }
        });
        return new Verdict.Open(new ArrayList<>(missing));
    }

    private static boolean isWords(Field field) {
        return field.type() instanceof FieldType.Name || field.type() instanceof FieldType.Text;
    }

    private static Verdict compareWords(Field one, Field other) {
        List<Result.Gap> missing = Stream.of(one, other).filter(field -> !field.isFilled()).map(field -> new Result.Gap(field.id(), false)).toList();
        return !missing.isEmpty() ? new Verdict.Open(missing) : printed(one).equals(printed(other))
                ? new Verdict.Holds("“" + one.label() + "”与“" + other.label() + "”一致")
                : new Verdict.Broken("“" + one.label() + "”写作“" + printed(one) + "”，“" + other.label() + "”写作“"
                        + printed(other) + "”，应当一致");
    }

    private static Optional<Field> single(Summary summary, Expression expression) {
        return expression.references().stream().findFirst().filter(reference -> expression.isJust(reference.field()))
                .map(reference -> summary.fields().get(reference.field()));
    }

    private static boolean isWorkedOut(Expression expression) {
        return WORKED_OUT.matcher(expression.text()).find();
    }

    private record Sides(Summary summary, Relation relation, BigDecimal left, BigDecimal right) {

        Verdict verdict() {
            BigDecimal beyond = switch (relation.comparison()) {
                case EQUAL -> left.subtract(right).abs();
                case AT_MOST -> left.subtract(right);
                case AT_LEAST -> right.subtract(left);
            };
            boolean holds = beyond.signum() <= 0 || beyond.compareTo(slack()) <= 0;
            return holds ? new Verdict.Holds(sums()) : new Verdict.Broken(message());
        }

        /** What the figures may differ by because they are printed rounded; the wider where both sides are a single one. */
        private BigDecimal slack() {
            return slack(relation.left(), relation.right()).max(slack(relation.right(), relation.left()));
        }

        /** Half of the last decimal of a single figure that is held against something worked out or in another unit. */
        private BigDecimal slack(Expression side, Expression other) {
            return single(side).filter(figure -> isWorkedOut(other) || isInOtherUnits(other, figure))
                    .map(RelationCheck::half).orElse(BigDecimal.ZERO);
        }

        private boolean isInOtherUnits(Expression side, Field figure) {
            int exponent = Units.exponent(figure.type());
            return side.fields().stream().anyMatch(id -> Units.exponent(summary.field(id).type()) != exponent);
        }

        private Optional<Field> single(Expression expression) {
            return RelationCheck.single(summary, expression);
        }

        private String sums() {
            return side(relation.left(), left, relation.right()) + switch (relation.comparison()) {
                case EQUAL -> "，等于 ";
                case AT_MOST -> "，不大于 ";
                case AT_LEAST -> "，不小于 ";
            } + side(relation.right(), right, relation.left());
        }

        private String message() {
            Optional<Field> figure = single(relation.left());
            if (relation.comparison() == Relation.Comparison.EQUAL && figure.isPresent() && single(relation.right()).isEmpty()) {
                return "“" + figure.get().label() + "”：" + worked(relation.right(), right, figure) + "，填报 "
                        + printed(figure.get());
            }
            return side(relation.left(), left, relation.right()) + switch (relation.comparison()) {
                case EQUAL -> "，应等于 ";
                case AT_MOST -> "，应不大于 ";
                case AT_LEAST -> "，应不小于 ";
            } + side(relation.right(), right, relation.left());
        }

        /** A single figure by its name, anything else by its sums. @param other gives the unit to show sums in */
        private String side(Expression expression, BigDecimal number, Expression other) {
            return single(expression).map(field -> "“" + field.label() + "”" + printed(field))
                    .or(() -> otherPart(expression)).orElseGet(() -> worked(expression, number, single(other).or(() -> firstOf(other))));
        }

        /** Last year's figure of a field, or the year in which it falls, where a side is nothing else. */
        private Optional<String> otherPart(Expression expression) {
            return expression.references().stream().limit(1).filter(reference -> reference.from() == 0
                    && reference.to() == expression.text().length()).findFirst().map(reference -> {
                        String label = summary.field(reference.field()).label();
                        return reference.part() == Part.YEAR ? "“" + label + "”" + figure(reference) + "年"
                                : "上年“" + label + "”" + figure(reference);
                    });
        }

        private Optional<Field> firstOf(Expression expression) {
            return expression.references().stream().findFirst().map(reference -> summary.field(reference.field()));
        }

        /** 12 + 30 + 45 = 87; a bare number as it is. */
        private String worked(Expression expression, BigDecimal number, Optional<Field> like) {
            String result = like.map(field -> inUnitOf(field, number)).orElseGet(() -> Shown.number(number));
            return expression.references().isEmpty() ? result : figures(expression) + " = " + result;
        }

        private String figures(Expression expression) {
            StringBuilder shown = new StringBuilder();
            int at = 0;
            for (Reference reference : expression.references()) {
                shown.append(FormulaText.signs(expression.text().substring(at, reference.from()))).append(figure(reference));
                at = reference.to();
            }
            String sums = shown.append(FormulaText.signs(expression.text().substring(at))).toString();
            return sums.length() <= MOST_SHOWN ? sums : sums.substring(0, MOST_SHOWN / 2) + " … "
                    + sums.substring(sums.length() - MOST_SHOWN / 4);
        }

        private String figure(Reference reference) {
            Field field = summary.field(reference.field());
            Value value = reference.part() == Part.LAST ? field.previous() : field.value();
            boolean needsUnit = Units.exponent(field.type()) != 0;
            return reference.part() == Part.YEAR
                    ? Units.number(field.type(), value, Part.YEAR).map(Shown::number).orElse("")
                    : needsUnit ? field.type().print(value) : field.type().printBare(value);
        }
    }

    private static String printed(Field field) {
        return field.printed(Form.FULL);
    }

    /** The number in the unit of a field, with as many decimals as its value has, so that they can be compared. */
    private static String inUnitOf(Field field, BigDecimal number) {
        if (!(field.value() instanceof Value.Quantity(BigDecimal amount))) {
            return Shown.number(number);
        }
        int decimals = Math.max(field.type().decimals(), amount.scale());
        BigDecimal exact = number.scaleByPowerOfTen(-Units.exponent(field.type()));
        BigDecimal rounded = Units.inUnit(number, field.type(), decimals);
        // A difference that rounding would hide is shown.
        String shown = exact.subtract(rounded).signum() != 0 && rounded.compareTo(amount) == 0 ? Shown.number(exact)
                : rounded.toPlainString();
        return shown + (Units.exponent(field.type()) == 0 || field.type() instanceof FieldType.Year ? "" : field.type().unit());
    }

    /** Half of the last decimal of a field's value, as a plain number. */
    private static BigDecimal half(Field field) {
        int decimals = field.value() instanceof Value.Quantity(BigDecimal amount)
                ? Math.max(field.type().decimals(), amount.scale()) : 0;
        return HALF.scaleByPowerOfTen(Units.exponent(field.type()) - decimals);
    }
}
