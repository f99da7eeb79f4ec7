package org.edusum.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edusum.formula.Figures;
import org.edusum.model.value.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class PossibleRangeTest {

    private static String judged(String label, FieldType type, String typed) {
        return PossibleRange.fault(Figures.field("a", type, label, typed)).map(fault -> fault.severity().name()).orElse("");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "学前三年毛入园率, 102.3, ''", "高中阶段毛入学率, 101, ''", "九年义务教育巩固率, 100.5, ''", "降幅, -3, ''", "涨幅, 150, ''",
        "经费变化率, -3, ''", "同期增加, 150, ''", "超额完成比例, 120, ''", "任务完成率, 118, ''", "优质园占比提高幅度, -1, ''", "教育支出增长率, 130, ''",
        "省市优质园占比, 100.1, WRONG", "优质园占比, -1, WRONG", "普惠性幼儿园覆盖率, 105, WRONG", "大班额比例, 150, WRONG", "超大班额比例, 150, WRONG",
        "超重学生占比, 101, WRONG", "艺术测评合格率, 101, WRONG", "净入学率, 102, WRONG", "家长满意度, 120, WRONG",
        "入园率, 102, DOUBTFUL", "设备配备率, 130, DOUBTFUL", "利用率, -2, DOUBTFUL", "优质园占比, 100, ''", "利用率, 0, ''",
    })
    void sharesHaveBoundsAndRatesOfChangeHaveNone(String label, String typed, String severity) {
        assertEquals(severity, judged(label, new FieldType.Percent(1), typed));
    }

    @Test
    void saysWhatIsExpected() {
        FieldType percent = new FieldType.Percent(1);
        assertEquals("“优质园占比”填了 105.0%，应在 0% 到 100% 之间",
                PossibleRange.fault(Figures.field("a", percent, "优质园占比", "105")).orElseThrow().sentence());
        assertEquals("“入园率”填了 105.0%，一般在 0% 到 100% 之间，请核对",
                PossibleRange.fault(Figures.field("a", percent, "入园率", "105")).orElseThrow().sentence());
        assertEquals("WRONG", judged("学生年龄", new FieldType.Age(), "130"));
    }
}
