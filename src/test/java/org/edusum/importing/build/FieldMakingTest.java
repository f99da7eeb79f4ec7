package org.edusum.importing.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.Span;
import org.edusum.model.Form;
import org.edusum.model.value.FieldType;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mark of each case stands between ‹ and ›. A figure given is what the document has there. */
@Execution(ExecutionMode.CONCURRENT)
class FieldMakingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            招聘教师‹*›人            | INTEGER    | 人     | 0 | integer 人      | ＿＿人
            招聘教师‹*› 人           | INTEGER    | 人     | 0 | integer 人      | ＿＿人
            培训‹*›多名              | INTEGER    | 名     | 0 | integer 名      | ＿＿多名
            惠及‹*›万余人            | DECIMAL    | 万人   | 0 | decimal 万人    | ＿＿万余人
            占‹*.*›%                 | PERCENT    | %      | 1 | percent %       | ＿＿%
            占‹*›％                  | PERCENT    | %      | 0 | percent %       | ＿＿%
            投入‹*.*›万元            | MONEY      | 万元   | 1 | money 万元      | ＿＿万元
            投入‹*›万，              | MONEY      | 万     | 0 | money 万元      | ＿＿万，
            投入‹*›个亿              | MONEY      | 个亿   | 0 | money 亿元      | ＿＿个亿
            引资‹*›万美元            | MONEY      | 万美元 | 0 | decimal 万美元  | ＿＿万美元
            ‹*›年，                  | YEAR       | 年     | 0 | year 年         | ＿＿年，
            ‹20XX›年度               | YEAR       | 年度   | 0 | year 年         | ＿＿年度
            ‹*›学年                  | YEAR       | 学年   | 0 | year 年         | ＿＿学年
            ‹*月*›日起               | MONTH_DAY  | 月日   | 0 | monthDay        | ＿＿月＿＿日起
            ‹*年*›月                 | YEAR_MONTH | 年月   | 0 | yearMonth       | ＿＿年＿＿月
            ‹*年*月*›日              | DATE       | 年月日 | 0 | date            | ＿＿年＿＿月＿＿日
            ‹*›月份                  | MONTH      | 月份   | 0 | month 月        | ＿＿月份
            3月‹XX›日                | DAY        | 日     | 0 | integer 日      | 3月＿＿日
            连续‹*›年以上            | DURATION   | 年     | 0 | duration 年     | ＿＿年以上
            ‹*›周岁                  | AGE        | 周岁   | 0 | age 岁          | ＿＿周岁
            ‹*›区委                  | NAME       | ''     | 0 | name            | ＿＿委
            “‹*›行动”                | TITLE_PART | ''     | 0 | text            | ＿＿行动”
            共有‹*›，                | INTEGER    | ''     | 0 | integer 个      | ＿＿，
            """)
    void aBlankBecomesAFieldThatPrintsAsItDid(String text, Kind kind, String unit, int decimals, String type, String printed) {
        FieldMaking making = making(text, kind, unit, decimals, "");
        assertEquals(type, (making.type().code() + " " + making.type().unit()).strip());
        assertEquals(decimals, making.type().decimals());
        assertEquals(printed.replaceFirst("^3月", ""), print(text, making));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            招聘教师‹1,200›人    | INTEGER   | 人     | 1200         | integer | 1200人
            投入‹3.50›万元       | MONEY     | 万元   | 3.50         | money   | 3.50万元
            投入‹3.5›万，        | MONEY     | 万     | 3.5          | money   | 3.5万，
            ‹2022›年度           | YEAR      | 年度   | 2022         | year    | 2022年度
            ‹22›年               | YEAR      | 年     | 22           | text    | 22年
            ‹3月5›日起           | MONTH_DAY | 月日   | 3月5         | monthDay | 3月5日起
            ‹2月30›日起          | MONTH_DAY | 月日   | 2月30        | text    | 2月30日起
            ‹2022年12月9›日      | DATE      | 年月日 | 2022年12月9  | date    | 2022年12月9日
            ‹云川›区             | NAME      | ''     | 云川         | name    | 云川区
            ‹60›周岁             | AGE       | 周岁   | 60           | age     | 60周岁
            ‹85.25›%             | PERCENT   | %      | 85.25        | percent | 85.25%
            """)
    void aFigureBecomesAValueThatPrintsAsItDid(String text, Kind kind, String unit, String figure, String type, String printed) {
        int point = kind == Kind.MONTH_DAY || kind == Kind.DATE ? -1 : figure.indexOf('.');
        FieldMaking making = making(text, kind, unit, point < 0 ? 0 : figure.length() - point - 1, figure);
        assertEquals(type, making.type().code());
        assertEquals(printed, print(text, making));
    }

    @ParameterizedTest
    @CsvSource(emptyValue = "", value = {"''", "这是一个长得没有任何字段肯收下的单位", "'人\u0007'"})
    void aUnitThatIsNoneDoesNoHarm(String unit) {
        FieldMaking making = making("共‹*›户", Kind.INTEGER, unit, 0, "");
        assertEquals(new FieldType.Whole("个"), making.type());
        assertEquals(Form.NUMBER, making.form());
    }

    /** The field as it is printed with what follows it; what stands in front is left out. */
    private static String print(String text, FieldMaking making) {
        String printed = switch (making.form()) {
            case FULL -> making.type().print(making.value());
            case NUMBER -> making.type().printBare(making.value());
        };
        return printed + text.substring(text.indexOf('›') + 1 + making.taken());
    }

    private static FieldMaking making(String text, Kind kind, String unit, int decimals, String figure) {
        Span span = new Span(text.indexOf('‹'), text.indexOf('›') - 1);
        String suffix = kind == Kind.NAME ? "区" : "";
        Role role = kind == Kind.NAME || kind == Kind.TITLE_PART ? Role.TEXT : Role.VALUE;
        return FieldMaking.of(new FieldMark(span, kind, unit, decimals, "", false, "", role, suffix, "", "", figure,
                new Because("test", 90)), text.replaceAll("[‹›]", ""));
    }
}
