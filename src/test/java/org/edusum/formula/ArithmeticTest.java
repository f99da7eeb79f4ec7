package org.edusum.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.edusum.model.Expression;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Form;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class ArithmeticTest {

    private final Summary summary = new Figures().whole("a", "公办园数", "12").whole("b", "民办园数", "30")
            .whole("c", "学校总数", "120").whole("empty", "空项", "").percent("p", "入园率", "85.3")
            .with(Figures.field("wan", new FieldType.Money("万元", 0), "奖补资金", "3"))
            .with(Figures.field("yuan", new FieldType.Money("元", 2), "零星经费", "1200.50"))
            .with(Figures.field("p853", new FieldType.Percent(1), "毛入园率", "85.3").withPrevious(new Value.Quantity(new BigDecimal("83.2"))))
            .with(Figures.field("points", new FieldType.Decimal("个百分点", 1), "提高幅度", "1.5"))
            .with(Figures.field("date", new FieldType.Date(), "发文日期", "2022-12-09"))
            .with(Figures.field("year", new FieldType.Year(), "年度", "2022"))
            .with(Figures.field("name", new FieldType.Name(), "本区", "云川区"))
            .with(Figures.field("grown", new FieldType.Whole("人"), "学生数", "110").withPrevious(new Value.Quantity(new BigDecimal("100"))))
            .summary();

    private String worked(String text) {
        return switch (Arithmetic.evaluate(new Expression(text), summary)) {
            case Result.Known(BigDecimal number) -> number.stripTrailingZeros().toPlainString();
            case Result.Missing(List<Result.Gap> gaps) -> "缺" + gaps.stream().map(gap -> gap.field() + (gap.isLastYears() ? " last" : "")).toList();
            case Result.Impossible(String sentence) -> sentence;
        };
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', value = {
        "{a}+{b} | 42", "{c} - {a} * 2 | 96", "({c}-{a})*2 | 216", "{a}/{c} | 0.1", "sum({a},{b},{c}) | 162", "-{a} | -12",
        "round({b}/{a}*1.1, 2) | 2.75", "round(2.5,0) | 3", "round(-2.5,0) | -3", "share({b},{c}) | 0.25", "growth({grown},{grown:last}) | 0.1",
        "{grown:last} | 100", "min({a},{b}) | 12", "max({a},{b},{c}) | 120", "{p} | 0.853", "{c}*{p} | 102.36", "{wan}+{yuan} | 31200.5",
        "{date:year} | 2022", "{year}-1 | 2021", "0.1+0.2 | 0.3",
    })
    void worksOut(String text, String number) {
        assertEquals(number, worked(text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "{a}+{empty}+{empty} | 缺[empty]", "{a}/({b}-30) | 除数为 0，算不出来", "share({a},0) | 除数为 0，算不出来",
        "{name}+1 | “本区”不是数字，不能参与计算", "{gone}+1 | 算式中用到的数据项 gone 已不在文档中",
    })
    void saysWhyThereIsNoNumber(String text, String why) {
        assertEquals(why, worked(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a}+", "({a}", "{a}{b}", "{a} {b}", "2(3)", "9^9", "1e999999999", "fact(9)", "a", "\"x\"", "{a};1", "round({a},999999999)",
        "if(1,2,3)", "{a}=1", "0x10", "share({a})"})
    void refusesWhatIsNoArithmetic(String text) {
        assertTrue(worked(text).startsWith("算式写得不完整"), worked(text));
    }

    @Test
    void deepNestingEndsWithASentence() {
        String deep = "(".repeat(1990) + "1" + ")".repeat(1990);
        String answer = worked(deep);
        assertTrue(answer.equals("1") || answer.startsWith("算式"), answer);
        assertEquals("算式的括号一层套一层，太深了，请分成几步", worked("(1-".repeat(900) + "1" + ")".repeat(900)));
        assertEquals("算式的括号一层套一层，太深了，请分成几步", worked("-".repeat(900) + "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "round(%s,0)", "0+(%s)", "-(0-(%s))"})
    void aLongSumIsNotDeep(String around) {
        String sum = "{a}+{b}-{a}-{b}+".repeat(200) + "{c}";
        assertEquals("120", worked(around.formatted(sum)));
        String chain = "+1".repeat(1900);
        assertEquals("1912", worked(around.formatted("{a}" + chain)));
    }

    /** Random trees of the four operations, worked out by hand beside. */
    @Test
    void agreesWithArithmeticByHand() {
        Random random = new Random(20221231);
        for (int round = 0; round < 400; round++) {
            Summary figures = figures(random);
            Tree tree = tree(random, figures, 4);
            switch (Arithmetic.evaluate(new Expression(tree.text), figures)) {
                case Result.Known(BigDecimal number) -> assertTrue(tree.number.isPresent()
                        && tree.number.get().subtract(number).abs().compareTo(tolerance(tree.number.get())) <= 0,
                        tree.text + ": " + number + " for " + tree.number);
                case Result.Impossible why -> assertFalse(tree.number.isPresent(), tree.text + ": " + why);
                case Result.Missing missing -> throw new AssertionError(tree.text + " " + missing);
            }
        }
    }

    private static BigDecimal tolerance(BigDecimal number) {
        return number.abs().max(BigDecimal.ONE).scaleByPowerOfTen(-50);
    }

    private static Summary figures(Random random) {
        Figures figures = new Figures();
        for (int i = 0; i < 5; i++) {
            BigDecimal amount = new BigDecimal(new java.math.BigInteger(1 + random.nextInt(40), random), random.nextInt(5));
            figures.with(Field.empty(new FieldId("n" + i), new FieldType.Decimal("吨", 0), "数" + i).withValue(new Value.Quantity(amount)));
        }
        return figures.summary();
    }

    private record Tree(String text, Optional<BigDecimal> number) {
    }

    private static Tree tree(Random random, Summary figures, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            Field field = figures.field(new FieldId("n" + random.nextInt(5)));
            return new Tree("{" + field.id() + "}", Optional.of(((Value.Quantity) field.value()).amount()));
        }
        Tree a = tree(random, figures, depth - 1);
        Tree b = tree(random, figures, depth - 1);
        String sign = List.of("+", "-", "*", "/").get(random.nextInt(4));
        MathContext exact = new MathContext(200, RoundingMode.HALF_UP);
        Optional<BigDecimal> number = a.number.flatMap(x -> b.number.flatMap(y -> switch (sign) {
            case "+" -> Optional.of(x.add(y));
            case "-" -> Optional.of(x.subtract(y));
            case "*" -> Optional.of(x.multiply(y));
            default -> y.signum() == 0 ? Optional.<BigDecimal>empty() : Optional.of(x.divide(y, exact));
        }));
        return new Tree("(" + a.text + ")" + sign + "(" + b.text + ")", number);
    }

    @ParameterizedTest(name = "{0} prints {2}")
    @CsvSource(delimiter = '|', value = {
        "{a}/{c} | percent | 10.0%", "{b}/{a} | whole | 3所", "{a}*2.04 | whole | 24所", "95/120 | percent | 79.2%", "{wan}+{yuan} | money | 3.12万元",
        "{wan}+{yuan} | yuan | 31200.50元", "0.0005 | percent | 0.1%", "{year}-1 | year | 2021年",
        "round(share({p853},1),1) | percent | 85.3%", "round({p853},0) | percent | 85.0%", "0+round({p853},0)-round(0.0148,0) | percent | 84.0%",
        "round({p853}*10,0)/10 | percent | 90.0%", "round({yuan}*7,1) | money | 0.80万元", "max(round({yuan}*7,1),0) | money | 0.80万元",
        "round({yuan}*7,1) | yuan | 8403.50元", "round({yuan},-(0-1)) | money | 0.10万元",
        "{p853}-{p853:last} | points | 2.1个百分点", "{points}+{points} | points | 3.0个百分点", "{p853}+{points} | percent | 86.8%",
    })
    void aResultIsRoundedToThePrintedDecimals(String text, String type, String printed) {
        FieldType target = switch (type) {
            case "percent" -> new FieldType.Percent(1);
            case "whole" -> new FieldType.Whole("所");
            case "money" -> new FieldType.Money("万元", 2);
            case "points" -> new FieldType.Decimal("个百分点", 1);
            case "yuan" -> new FieldType.Money("元", 2);
            default -> new FieldType.Year();
        };
        Field field = Field.empty(new FieldId("x"), target, "结果");
        Value value = Computation.value(summary, field, new Expression(text)).orElseThrow();
        assertEquals(printed, field.withValue(value).printed(Form.FULL));
    }

    @Test
    void whatATypeCannotHoldIsNoValue() {
        Field whole = Field.empty(new FieldId("x"), new FieldType.Whole("所"), "结果");
        assertEquals(Optional.of("算得 -18，不合这个数据项的类型"), Computation.obstacle(summary, whole, new Expression("{a}-{b}")));
        assertEquals(Optional.of("还缺 1 项：“空项”"), Computation.obstacle(summary, whole, new Expression("{a}+{empty}")));
        Field name = Field.empty(new FieldId("y"), new FieldType.Name(), "名称");
        assertEquals(Optional.empty(), Computation.value(summary, name, new Expression("1+1")));
    }
}
