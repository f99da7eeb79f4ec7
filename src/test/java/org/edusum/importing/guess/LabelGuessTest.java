package org.edusum.importing.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import org.edusum.model.Prose;
import org.edusum.model.value.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names suggested for fields. */
@Execution(ExecutionMode.CONCURRENT)
class LabelGuessTest {

    private static FieldType type(String unit) {
        return switch (unit) {
            case "年" -> new FieldType.Year();
            case "日" -> new FieldType.MonthDay();
            case "区" -> new FieldType.Name();
            case "文" -> new FieldType.Text();
            default -> MeasureWords.typeOf(unit, 0).orElseThrow();
        };
    }

    @ParameterizedTest(name = "{0}□{1} in {2}: {3}")
    @CsvSource({
        "现有基层党组织, ，, 个, 基层党组织数", "一年来，全区共下发通知, 。, 份, 下发通知份数", "覆盖学校, 。, 所, 覆盖学校数",
        "义务教育入学率达到, ，, %, 义务教育入学率", "参训党员占, ，, %, 参训党员占比", "争取上级资金, 。, 万元, 争取上级资金",
        "投入, 用于改造校舍, 万元, 改造校舍投入资金", "新建学校8所、引进教师, 。, 名, 引进教师人数", "学校8所教师, 。, 名, 教师人数",
        "共有, 教师参加培训, 名, 参加培训教师人数", "共, 。, 人, 人数", "共, 。, 个, 数量", "组织演练, ，, 次, 组织演练次数",
        "开展审计, ，, 次, 开展审计次数", "新生报到, 。, 人, 新生报到人数", "在校学生, 。, 人, 在校学生人数", "'', 。, 年, 年份",
        "于, 召开大会, 日, 召开大会日期", "在, 教育局, 区, 教育局名称", "'', '', 文, 数据项", "培训, 。, 万人次, 培训人次",
        "提高, 。, 个百分点, 提高百分点",
    })
    void theNearestWordsOfTheClauseNameTheField(String before, String after, String unit, String label) {
        assertEquals(label, LabelGuess.of(type(unit), before, after));
    }

    @Test
    void anotherFieldEndsTheClause() {
        assertEquals("教师人数", LabelGuess.of(type("名"), "学校" + Prose.FIELD + "教师", "。"));
    }

    @Test
    void aLongClauseIsCutToItsNearestWords() {
        String label = LabelGuess.of(type("人"), "深入实施全区教育系统干部职工思想政治和业务能力素质提升工程培训骨干教师", "。");
        assertEquals("业务能力素质提升工程培训骨干教师人数", label);
    }

    @Test
    void aNameIsNeverBlankAndNeverLong() {
        Random random = new Random(3);
        String signs = "现有共达到约的在，。 *□名教师9８.𠮷" + Prose.FIELD;
        for (int i = 0; i < 5_000; i++) {
            String before = random.ints(random.nextInt(24), 0, signs.length()).mapToObj(c -> signs.substring(c, c + 1))
                    .collect(Collectors.joining());
            String label = LabelGuess.of(type("人"), before, before);
            assertFalse(label.isBlank(), before);
            assertTrue(label.length() <= 24, label);
        }
    }
}
