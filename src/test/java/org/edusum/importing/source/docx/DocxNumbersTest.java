package org.edusum.importing.source.docx;

import static org.edusum.importing.source.docx.Docx.list;
import static org.edusum.importing.source.docx.Docx.p;
import static org.edusum.importing.source.docx.Docx.style;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Automatic numbers as they are seen, and what styles say. */
@Execution(ExecutionMode.CONCURRENT)
class DocxNumbersTest {

    private static String level(int level, String form, String pattern, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + form + "'/>" + more + "<w:suff w:val='nothing'/>"
                + "<w:lvlText w:val='" + pattern + "'/></w:lvl>";
    }

    private static String shared(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId='" + id + "'>" + String.join("", levels) + "</w:abstractNum>";
    }

    private static String num(int id, int shared, String more) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + shared + "'/>" + more + "</w:num>";
    }

    private static final String OFFICIAL = shared(0, level(0, "chineseCounting", "%1、", ""),
            level(1, "chineseCountingThousand", "（%2）", ""), level(2, "decimal", "%3.", ""), level(3, "decimal", "（%4）", ""));

    @Test
    void levelsCountAndBeginAnewBelowAHigherOne() {
        assertEquals("[一、]a/[（一）]b/[（二）]c/[1.]d/[（三）]e/[1.]f/[二、]g/[（一）]h", Docx.of(p(list(1, 0), "a") + p(list(1, 1), "b")
                + p(list(1, 1), "c") + p(list(1, 2), "d") + p(list(1, 1), "e") + p(list(1, 2), "f") + p(list(1, 0), "g")
                + p(list(1, 1), "h")).numbering(OFFICIAL + num(1, 0, "")).read());
    }

    @Test
    void aLevelCanGoOnAcrossHigherOnes() {
        String numbering = shared(0, level(0, "decimal", "%1", ""), level(1, "decimal", "%1.%2", "<w:lvlRestart w:val='0'/>")) + num(1, 0, "");
        assertEquals("[1]a/[1.1]b/[2]c/[2.2]d", Docx.of(p(list(1, 0), "a") + p(list(1, 1), "b") + p(list(1, 0), "c")
                + p(list(1, 1), "d")).numbering(numbering).read());
    }

    @Test
    void listsOfOneKindCountTogetherUntilOneBeginsAnew() {
        String anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>";
        assertEquals("[一、]a/[二、]b/[一、]c/[二、]d", Docx.of(p(list(1, 0), "a") + p(list(2, 0), "b") + p(list(3, 0), "c")
                + p(list(3, 0), "d")).numbering(OFFICIAL + num(1, 0, "") + num(2, 0, "") + num(3, 0, anew)).read());
    }

    @Test
    void aListCanHaveALevelOfItsOwn() {
        String own = "<w:lvlOverride w:ilvl='0'>" + level(0, "decimal", "第%1条", "") + "</w:lvlOverride>";
        assertEquals("[第1条]a", Docx.of(p(list(1, 0), "a")).numbering(OFFICIAL + num(1, 0, own)).read());
    }

    @Test
    void numbersOfSeveralLevelsAreDecimalsWhereTheListSaysSo() {
        String numbering = shared(0, level(0, "chineseCounting", "%1、", ""), level(1, "decimal", "%1.%2", "<w:isLgl/>")) + num(1, 0, "");
        assertEquals("[1.1]a/[一、]b", Docx.of(p(list(1, 1), "a") + p(list(1, 0), "b")).numbering(numbering).read());
    }

    @Test
    void bulletsAndPlainListsHaveNoNumber() {
        String numbering = shared(0, level(0, "bullet", "\uF0B7", ""), level(1, "none", "", "")) + num(1, 0, "");
        assertEquals("a/b/c", Docx.of(p(list(1, 0), "a") + p(list(1, 1), "b") + p(list(0, 0), "c")).numbering(numbering).read());
    }

    @Test
    void aTabOrBlankBehindTheNumberIsABlank() {
        String numbering = shared(0, level(0, "decimal", "%1.", "").replace("nothing", "tab")) + num(1, 0, "");
        assertEquals("[1. ]2022年", Docx.of(p(list(1, 0), "2022年")).numbering(numbering).read());
    }

    @Test
    void numbersCanComeFromAStyleAndBeTakenAway() {
        String styles = "<w:style w:type='paragraph' w:styleId='2'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='1'/>"
                + "</w:numPr></w:pPr></w:style><w:style w:type='paragraph' w:styleId='3'><w:name w:val='heading 2'/>"
                + "<w:basedOn w:val='2'/></w:style><w:style w:type='paragraph' w:styleId='x'><w:basedOn w:val='3'/></w:style>";
        String numbering = shared(0, level(0, "chineseCounting", "%1、", "<w:pStyle w:val='2'/>"),
                level(1, "chineseCounting", "（%2）", "<w:pStyle w:val='3'/>")) + num(1, 0, "");
        assertEquals("1|[一、]a/2|[（一）]b/1|c", Docx.of(p(style("2"), "a") + p(style("3"), "b")
                + p(style("2") + "<w:numPr><w:numId w:val='0'/></w:numPr>", "c")).styles(styles).numbering(numbering).read());
    }

    @Test
    void aListStyleStandsForItsList() {
        String styles = "<w:style w:type='numbering' w:styleId='公文'><w:name w:val='公文'/><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>";
        String numbering = "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='公文'/></w:abstractNum>" + OFFICIAL
                + num(1, 1, "") + num(2, 0, "");
        assertEquals("[一、]a", Docx.of(p(list(1, 0), "a")).styles(styles).numbering(numbering).read());
    }

    @Test
    void emptyNumberedParagraphsCountButHaveNoWords() {
        assertEquals("[一、]a/[三、]b", Docx.of(p(list(1, 0), "a") + p(list(1, 0), "") + p(list(1, 0), "b"))
                .numbering(OFFICIAL + num(1, 0, "")).read());
    }

    @Test
    void listsThatReferToThemselvesOrToNothingHaveNoNumber() {
        String styles = "<w:style w:type='numbering' w:styleId='s'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
        String numbering = "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='s'/></w:abstractNum>" + num(1, 1, "") + num(2, 99, "");
        assertEquals("a/b/c", Docx.of(p(list(1, 0), "a") + p(list(2, 3), "b") + p(list(77, 0), "c")).styles(styles)
                .numbering(numbering).read());
    }

    @ParameterizedTest
    @CsvSource({"decimal,12,12", "decimalZero,3,03", "chineseCounting,10,十", "chineseCounting,11,十一", "chineseCounting,20,二十",
        "chineseCountingThousand,105,一百零五", "chineseCountingThousand,110,一百一十", "japaneseCounting,21,二十一", "ideographTraditional,3,丙",
        "ideographZodiac,12,亥", "decimalEnclosedCircle,20,⑳", "decimalEnclosedCircleChinese,21,㉑", "decimalFullWidth,10,１０",
        "chineseLegalSimplified,10,壹拾", "ideographDigital,2022,二〇二二", "upperLetter,28,BB", "lowerLetter,2,b", "upperRoman,14,XIV",
        "lowerRoman,9,ix", "decimalEnclosedParen,2,⑵", "decimalEnclosedFullstop,2,⒉", "somethingNew,7,7", "chineseCounting,-3,-3",
        "ideographTraditional,11,11", "upperRoman,999999999,999999999"})
    void formsOfNumbers(String form, int number, String printed) {
        assertEquals(printed, NumberForm.print(form, number));
    }

    @Test
    void stylesAreKnownByTheirNamesInEveryProgram() {
        String styles = "<w:style w:type='paragraph' w:default='1' w:styleId='a'><w:name w:val='Normal'/></w:style>"
                + named("a3", "Title", "a", "<w:outlineLvl w:val='0'/>") + named("1", "heading 1", "a", "") + named("2", "标题 2", "a", "")
                + named("b", "章标题", "1", "") + named("c", "小节", "a", "<w:outlineLvl w:val='2'/>") + named("d", "强调", "1", "<w:outlineLvl w:val='9'/>")
                + named("T1", "toc 1", "a", "") + named("C", "Contents Heading", "1", "") + named("r", "二级标题", "a", "");
        assertEquals("TITLE|a/1|b/2|c/1|d/3|e/f/CONTENTS|g/CONTENTS|h/4|i/j/2|k", Docx.of(p(style("a3"), "a") + p(style("1"), "b")
                + p(style("2"), "c") + p(style("b"), "d") + p(style("c"), "e") + p(style("d"), "f") + p(style("T1"), "g")
                + p(style("C"), "h") + p("<w:outlineLvl w:val='3'/>", "i") + p(style("1") + "<w:outlineLvl w:val='9'/>", "j") + p(style("r"), "k"))
                .styles(styles).read());
    }

    @Test
    void stylesBasedOnEachOtherEnd() {
        assertEquals("a", Docx.of(p(style("x"), "a")).styles(named("x", "x", "y", "") + named("y", "y", "x", "")).read());
    }

    private static String named(String id, String name, String base, String properties) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/><w:basedOn w:val='" + base
                + "'/><w:pPr>" + properties + "</w:pPr></w:style>";
    }
}
