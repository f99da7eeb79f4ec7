package org.edusum.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case: a prose (▢ for a field), and what is found in it, one behind another with blanks between; - for nothing. */
class ProseRulesTest {

    private static void assertFinds(ProseRule rule, String prose, String expected) {
        String plain = prose.replace('▢', '\uFFFC');
        assertEquals(expected, rule.find(plain).stream().map(slip -> plain.substring(slip.from(), slip.to()))
                .collect(Collectors.joining(" ")).replaceAll("^$", "-"), prose);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            全区有*所学校，共**人 | * **
            XX区教育局 | XX
            ××区、xx市 | ×× xx
            投入____万元，占＿＿% | ____ ＿＿
            学校（  ）所，教师()人 | （  ） ()
            面积为3*4米，约2×3米 | -
            XXL号服装，IMAXX影院 | -
            全区有▢所学校，覆盖率▢ | -
            第○○届 | ○○
            会议（扩大）召开 | -
            """)
    void leftOverBlanks(String prose, String expected) {
        assertFinds(new LeftOverBlank(), prose, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            完成任务，，成效明显。。 | ，， 。。
            一是抓管理、。二是抓质量 | 、。
            好！！真的吗？？ | ！！ ？？
            完成了吗？。 | ？。
            等等……——继续推进。 | -
            “双减”。《通知》，“好。” | -
            """)
    void doubledPunctuation(String prose, String expected) {
        assertFinds(new DoubledPunctuation(), prose, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全区教育,稳步发展 | ,
            共1,200人,其中女900人 | ,
            上午9:00至10:30，比例1:20 | -
            学校(含幼儿园)56所 | ( )
            是什么?很好! | ? !
            AI, STEM (K12) | -
            重点:抓质量;促公平 | : ;
            共▢所,▢人 | ,
            取得成效。,继续推进 | ,
            """)
    void halfWidthPunctuation(String prose, String expected) {
        assertFinds(new HalfWidthPunctuation(), prose, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            印发《通知，开展“双减工作 | 《 “
            开展双减”工作（试行 | ” （
            “《通知》”（含‘细则’） | -
            （试行) | -
            “红烛》工程” | 》
            《“红烛》工程” | “ ”
            1）抓管理；2）抓质量 | -
            （一）抓管理）抓质量 | ）
            it’s ok | -
            """)
    void unpairedMarks(String prose, String expected) {
        assertFinds(new UnpairedMarks(), prose, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全区的的学校了了 | 的的 了了
            为了了解情况，以提高为目的的活动，以及及时报送，参与与支持，的的确确 | -
            开展工作工作总结 | 工作工作
            云川区教育局教育局印发 | 教育局教育局
            一步一步推进，一个一个落实，点点滴滴，人人参与，天天锻炼 | -
            教育教学、学生生活、中小学学生 | -
            教师和和学生，以及及学校 | 和和 及及
            """)
    void doubledCharacters(String prose, String expected) {
        assertFinds(new DoubledCharacters(), prose, expected);
    }
}
