package org.edusum.importing.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are surely the own place's, and which years the document's. */
@Execution(ExecutionMode.CONCURRENT)
class NameVariablesTest {

    private static String variables(String text) {
        return String.join(" ", Marked.of(text.replace("\\n", "\n")).variables().stream().map(name -> name.isEmpty() ? "-" : name).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "我区在{=省}率先出台办法，{=市}教育局来{=区}调研。, province city district",
        "{=}教育系统上下同心，我区成绩喜人，传播{=}教育好声音。, district district",
        "我县持续发力，{=县}委书记到校调研，{=}教师素质提升。, district district",
        "我市各校联动，{=市}委市政府重视，{=区}、{=县}先后达标。, city - -",
        "我市教育稳步发展，{=}教育再上台阶。, city",
        "我区选派教师赴{=省}{=县}支教。, - -",
        "我区与{=区}结对，{=区}教师受益。, - district",
        "全区表彰{=小学}、{=小学}、{=初中}。, - - -",
        "我校是{=区}窗口学校，{=小学}的课堂受到好评。, district school",
        "我街道辖区广，{=街道}党工委牵头，{=区}政府支持。, street district",
        "全区{=街道}社区学校挂牌。, street",
        "全区{=街道}、{=镇}挂牌，{=街道}验收。, - - -",
        "我公司稳健经营，{=公司}获评先进。, company",
        "走访{=A学校}和{=B学校}，{=A学校}整改到位。, school.A school.B school.A",
        "慰问{=A村}、{=B社区}群众。, village.A community.B",
        "我区推广“{=}终身教育在线”，办好“{=}社区教育”公众号。, - district",
        "我区{=}老师作报告。, -",
        "我区评选“{?}十佳”教师。, -",
        "我县{=区}同行来访。, -",
    })
    void aNameIsTheOwnOneOnlyWhereThatIsSure(String text, String expected) {
        assertEquals(expected, variables(text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "!{年}工作总结\\n{年}，我局扎实工作。, year year",
        "!{年}工作总结\\n{年}出台的办法继续有效。, year -",
        "!{年}工作总结\\n#下一步打算\\n{年}，我们将继续努力。, year -",
        "!2022年工作总结\\n{年}，我局扎实工作。, -",
        "!学校工作总结\\n{年度}，我校立项课题多。, year",
        "!{年}工作总结\\n立项{年}市级课题，引用《{年}，我区行动计划》。, year - -",
    })
    void aYearIsTheDocumentsOnlyWhereThatIsSure(String text, String expected) {
        assertEquals(expected, variables(text));
    }

    @Test
    void thePrintedYearOfTheTitleIsFoundAgainInAFilledDocument() {
        Marked marked = Marked.of("!2022年工作总结\n2022年招聘教师，2021年也招聘，学习《2022年工作要点》。");
        String text = marked.structure().reading().text();
        List<FieldMark> years = List.of(year(text, 0), year(text, text.indexOf("2022年招")), year(text, text.indexOf("2021")),
                year(text, text.indexOf("2022年工作要")));
        assertEquals(List.of("year", "year", "", ""), Naming.name(marked.structure(), years).stream().map(FieldMark::variable).toList());
    }

    private static FieldMark year(String text, int at) {
        return new FieldMark(new Span(at, at + 4), Kind.YEAR, "年", 0, "", false, "", Role.VALUE, "", "", "", text.substring(at, at + 4),
                new Because("test", 90));
    }
}
