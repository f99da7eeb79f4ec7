package org.edusum.relating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edusum.formula.FormulaText;
import org.edusum.importing.Recogniser;
import org.edusum.importing.build.ImportedSummary;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.source.Sources;
import org.edusum.model.Relations;
import org.edusum.model.Summary;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class RelationSuggestionsTest {

    private static Summary imported(String sentence) {
        return ImportedSummary.of(Recogniser.recognise(Sources.ofText("文稿", "2022年度工作总结\n一、概况\n" + sentence + "\n"),
                new Choices(true, Choices.Figures.AUTO), Progress.NONE));
    }

    private static List<String> said(Summary summary) {
        return RelationSuggestions.of(summary).stream().map(Suggestion::relation).map(relation -> relation.kind() + " "
                + FormulaText.of(summary, relation.left()).replaceAll("[【】 ]", "") + relation.comparison().sign()
                + FormulaText.of(summary, relation.right()).replaceAll("[【】 ]", "")).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "全年发表新闻共*篇，其中国家级*篇、省级*篇、市级*篇。 | TOTAL",
        "全镇有学校*所，其中民办*所。 | PART",
        "辖区*所幼儿园中，优质园*所，占比达*.*%。 | SHARE, PART",
        "当年获得补助*万元，连续三年累计争取*万元。 | YEARS",
        "编发信息*条，被省级媒体采用*条。 | PART",
        "新建校舍*平方米，培训教师*人次。 | ''",
        "表彰教师*名，慰问*名退休教师。 | ''",
    })
    void theProseGivesRelationsAway(String sentence, String kinds) {
        assertEquals(kinds, String.join(", ", RelationSuggestions.of(imported(sentence)).stream()
                .map(one -> one.relation().kind().name()).toList()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "招聘教师*人，其中硕士*人、博士*人，培训校长*人。 | 硕士人数+博士人数<=招聘教师人数",
        "招聘教师*人，其中硕士*人，博士*人，全年累计培训校长*人。 | 硕士人数+博士人数<=招聘教师人数",
        "获奖教师*人，含一等奖*人，二等奖*人，较上年增加*人。 | 含一等奖人数+含二等奖人数<=获奖教师人数",
        "获奖教师*人，含一等奖*人，二等奖*人，同比增加*人。 | 含一等奖人数+含二等奖人数<=获奖教师人数",
        "获奖教师*人，其中省级比赛*人，市级比赛*人，区级比赛*人。 | 省级比赛人数+市级比赛人数+区级比赛人数<=获奖教师人数",
        "获奖教师*人，其中特等奖*人、一等奖*人，骨干教师*人。 | 特等奖获奖教师人数+一等奖获奖教师人数<=获奖教师人数",
        "全年招聘教师*人，其中引进博士*人，引进硕士*人，引进本科生*人。 | 引进博士人数+引进硕士人数+引进本科生人数<=招聘教师人数",
    })
    void aListOfPartsEndsWhereTheNextThingDoneBegins(String sentence, String relation) {
        assertEquals(relation, said(imported(sentence)).stream().filter(one -> one.startsWith("PART"))
                .map(one -> one.substring(5)).collect(java.util.stream.Collectors.joining(", ")));
    }

    @Test
    void theTemplatesOwnProseStatesWhatItsRelationsSay() {
        Summary template = Templates.all().getFirst().summary();
        List<String> said = said(template.withRelations(Relations.NONE));
        for (String stated : List.of("TOTAL 省市国家级媒体报道总篇数=国家级媒体报道篇数+省级媒体报道篇数+市级媒体报道篇数", "SHARE 省市优质园占比=省市优质园数÷幼儿园总数",
                "PART 民办省市优质园数<=民办幼儿园数", "PART 教师比赛省特等奖人数+教师比赛市一等奖人数<=省、市级比赛获奖教师人数",
                "YEARS 省轮岗交流奖补资金（当年）<=省轮岗交流奖补资金（三年）", "TOTAL 学生资助总人次=学前教育资助人次+义务教育资助人次+高中阶段资助人次")) {
            assertTrue(said.contains(stated), stated + " in " + said);
        }
        assertTrue(said.size() < 30, said.toString());
        List<String> known = said(template);
        assertTrue(known.stream().noneMatch(one -> one.startsWith("SHARE")), known.toString());
    }
}
