package org.edusum.importing.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.edusum.importing.Recogniser;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.Sources;
import org.edusum.model.Outline;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A template as sharing sites show it, from end to end: all on one line, cut into numbered chunks of 300 characters without
 * regard to words, a contents page, headings glued to the text, numbers misread, names and figures masked by the same star.
 */
@Execution(ExecutionMode.CONCURRENT)
class SharedTemplateTest {

    private static final String CONTENTS = "目录一、校园安全守得更牢1二、课堂教学有了新样2三、教师成长路子更宽4四、后勤服务跟得更紧5";

    private static final String BODY = """
            2022年*区各校埋头做事,不声不响,家长看得见,孩子乐意来。
            一、校园安全守得更牢
            入夏以来,雷雨多发,我们把师生平安放在第一位,逐校逐楼排查,边查边改,不留死角。
            1.隐患排查。全年组织检查*轮,查出隐患*处,整改率达到*.*%。*月*日起,在全区*所学校推行每日巡查,聘请保安*名,其中持证上岗*名。
            2.应急演练。各校每学期演练*次,参加师生*万人次。(*)防汛,储备沙袋*个,抽水泵*台;(*)防火,更换灭火器*具。
            3.交通护学。联合交警在*个路口设立护学岗,家长志愿者*人次参加值守,上下学时段未发生一起事故。
            二、课堂教学有了新样
            课改走到第三个年头,重心从教师的教转到学生的学,各校拿出了自己的办法。
            L集体备课。组建备课组*个,形成共享教案*篇,其中获*市一等奖*篇。
            2.作业减量。小学书面作业控制在*分钟以内,公示率*%。督查*次,通报学校*所。
            3 .实验开足。新建实验室*间,投入*.*万元,实验开出率由*%提高到*%。
            三、教师成长路子更宽
            1.补充新人。公开招聘教师*人,其中研究生*人,*年以上教龄的骨干到村任教*人。
            2.名师带动。设立名师工作室*个,*区名师*位结对青年教师*位,开展活动*场次。
            3.关爱身心。组织体检*人次,慰问困难教师*户,发放慰问金*万元。
            四、后勤服务跟得更紧
            1.食堂。*所学校食堂完成改造,明厨亮灶覆盖率*%,供餐学生*万人。
            2.校舍。维修校舍*平方米,总投资*万元,其中*省补助*万元。
            """;

    /** The text on one line, in chunks, each behind its number. */
    private static String shared() {
        String line = ("*区中小学校*年度工作总结" + CONTENTS + BODY).replace("\n", "");
        StringBuilder shared = new StringBuilder();
        for (int at = 0, chunk = 1; at < line.length(); at += 300, chunk++) {
            shared.append(chunk).append('、').append(line, at, Math.min(line.length(), at + 300));
        }
        return shared.toString();
    }

    private static Recognition recognised() {
        return Recogniser.recognise(Sources.ofText("模板", shared()), Choices.USUAL, Progress.NONE);
    }

    @Test
    void theOutlineIsThatOfTheTemplate() {
        Summary summary = ImportedSummary.of(recognised());
        assertEquals("""
                一、校园安全守得更牢
                 1.隐患排查
                 2.应急演练
                 3.交通护学
                二、课堂教学有了新样
                 1.集体备课
                 2.作业减量
                 3.实验开足
                三、教师成长路子更宽
                 1.补充新人
                 2.名师带动
                 3.关爱身心
                四、后勤服务跟得更紧
                 1.食堂
                 2.校舍""", Outline.of(summary).entries().values().stream().filter(entry -> entry.level() > 0 && entry.level() < 3)
                .map(entry -> " ".repeat(entry.level() - 1) + entry.number() + summary.printed(entry.section().title()))
                .collect(Collectors.joining("\n")));
        assertTrue(summary.title().endsWith("中小学校＿＿年度工作总结"), summary.title());
    }

    @Test
    void everyStarIsAPlaceOfAFieldButThoseThatWereNumbers() {
        Recognition found = recognised();
        long numbers = found.fields().stream().filter(mark -> mark.role() == Role.NUMBERING).count();
        long stars = shared().replaceAll("\\*\\.\\*|\\*月\\*", "*").chars().filter(c -> c == '*').count();
        assertEquals(2, numbers);
        Summary summary = ImportedSummary.of(found);
        assertEquals(stars - numbers, summary.allProses().flatMap(prose -> prose.references()).count());
        assertTrue(summary.allProses().noneMatch(prose -> prose.plain().contains("*")));
    }

    @Test
    void noWordIsLostAndNoneIsAdded() {
        Recognition found = recognised();
        assertEquals(KeptWords.before(found), KeptWords.after(found, ImportedSummary.of(found)));
        assertEquals(List.of(), found.fields().stream().filter(mark -> mark.role() == Role.IGNORE).toList());
    }
}
