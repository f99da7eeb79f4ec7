package org.edusum.importing.source.docx;

import static org.edusum.importing.source.docx.Docx.p;
import static org.edusum.importing.source.docx.Docx.r;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Which words of a DOCX are read. */
@Execution(ExecutionMode.CONCURRENT)
class DocxWordsTest {

    private static String read(String body) {
        return Docx.of(body).read();
    }

    private static String inside(String content) {
        return read("<w:p>" + content + "</w:p>");
    }

    private static List<String> notes(String body) {
        return Docx.of(body).text().notes();
    }

    private static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> " + instruction + " </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + result + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }

    @Test
    void strictAndTransitionalFilesAreReadAlike() {
        assertEquals("甲", Docx.of(Docx.STRICT, p("甲")).read());
        assertEquals("甲/乙", read(p("甲") + p("  ") + p("　　乙 ")));
    }

    @Test
    void runsAreOneParagraphWhateverIsAroundThem() {
        assertEquals("全区共有36所", inside("<w:r><w:t>全区</w:t></w:r><w:hyperlink r:id='x'>" + r("共") + "</w:hyperlink><w:smartTag>"
                + "<w:customXml>" + r("有") + "</w:customXml></w:smartTag><w:bookmarkStart w:id='1' w:name='b'/><w:proofErr/>"
                + "<w:sdt><w:sdtPr><w:alias w:val='学校数'/></w:sdtPr><w:sdtContent>" + r("36") + "</w:sdtContent></w:sdt>" + r("所")));
    }

    @Test
    void specialCharactersAreWhatIsSeen() {
        assertEquals("a-b①□☑x", inside("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/></w:r>"
                + field("EQ \\o\\ac(○,1)", "") + "<w:r><w:sym w:font='Wingdings' w:char='F06F'/><w:sym w:font='Wingdings 2' w:char='F052'/>"
                + "<w:sym w:font='Wingdings' w:char='F04A'/><w:t>x</w:t></w:r>"));
        assertEquals("甲\t乙", inside("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>"));
    }

    @Test
    void blanksAroundWordsCountOnlyWhereTheFileSaysSo() {
        assertEquals("甲乙 丙", inside("<w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space='preserve'>乙 </w:t></w:r><w:r><w:t>丙\n</w:t></w:r>"));
    }

    @Test
    void aLineEndInsideProseBeginsALineAndInATitleDoesNot() {
        String broken = "<w:r><w:t>第一行</w:t><w:br/><w:t>第二行</w:t><w:br w:type='page'/></w:r></w:p>";
        assertEquals("第一行/第二行", read("<w:p>" + broken));
        assertEquals("1|第一行第二行", read("<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr>" + broken));
    }

    @Test
    void linesDrawnUnderBlanksAreBlanks() {
        String underlined = "<w:r><w:rPr><w:u w:val='single'/></w:rPr><w:t xml:space='preserve'>%s</w:t></w:r>";
        assertEquals("共____所", inside(r("共") + underlined.formatted("  ") + underlined.formatted("  ") + r("所")));
        assertEquals("共____所", inside(r("共") + underlined.formatted("　　") + r("所")));
        assertEquals("共____所", inside(r("共") + "<w:r><w:rPr><w:u w:val='single'/></w:rPr><w:tab/></w:r>" + r("所")));
        assertEquals("共 36 所", inside(r("共") + underlined.formatted(" 36 ") + r("所")));
        assertEquals("共  所", inside(r("共") + underlined.replace("single", "none").formatted("  ") + r("所")));
    }

    @Test
    void whatIsStillToBeFilledInIsABlank() {
        String unfilled = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        assertEquals("共____所", inside(r("共") + unfilled.formatted(r("单击此处输入文字。")) + r("所")));
        assertEquals("____", read(unfilled.formatted(p("单击此处输入文字。"))));
        assertEquals("共____所，□是", inside(r("共") + field("FORMTEXT", r("\u2002\u2002\u2002")) + r("所，") + field("FORMCHECKBOX", "") + r("是")));
        assertEquals("共36所", inside(r("共") + field("FORMTEXT", r("36")) + r("所")));
    }

    @Test
    void ofFieldsOnlyTheResultIsRead() {
        assertEquals("见第3页", inside(r("见第") + field("PAGEREF x", r("3")) + r("页")));
        assertEquals("见第3页", inside(r("见第") + "<w:fldSimple w:instr='PAGE'>" + r("3") + "</w:fldSimple>" + r("页")));
        assertEquals("甲乙", inside(field("IF " + field("PAGE", r("1")) + " = 1", r("甲")) + r("乙")));
    }

    @Test
    void aFieldWithoutAnEndHidesNothing() {
        assertEquals("甲/乙", read("<w:p>" + r("甲") + "<w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>" + p("乙")));
        assertEquals("CONTENTS|甲/1|乙", read("<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>TOC \\o</w:instrText>"
                + "<w:fldChar w:fldCharType='separate'/></w:r>" + r("甲") + "</w:p>" + p("<w:outlineLvl w:val='0'/>", "乙")));
    }

    @Test
    void changesAreAcceptedAndCounted() {
        String body = "<w:p>" + r("成绩") + "<w:ins>" + r("可喜") + "</w:ins><w:del><w:r><w:delText>平平</w:delText></w:r></w:del>"
                + "<w:moveFrom>" + r("移走") + "</w:moveFrom><w:moveTo>" + r("，移来") + "</w:moveTo></w:p>";
        assertEquals("成绩可喜，移来", read(body));
        assertEquals(List.of("文中有 4 处修订，按接受后的样子导入。"), notes(body));
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOn() {
        String joined = p("<w:rPr><w:del w:id='1'/></w:rPr>", "前半") + p("<w:outlineLvl w:val='1'/>", "后半");
        assertEquals("2|前半后半", read(joined));
        assertEquals("前半", read(p("<w:rPr><w:del w:id='1'/></w:rPr>", "前半")));
    }

    @Test
    void whatIsNotSeenIsNotReadButTold() {
        String body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>明</w:t></w:r>"
                + "<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:commentReference w:id='1'/></w:r></w:p><w:altChunk r:id='x'/>";
        assertEquals("明", read(body));
        assertEquals(List.of("文中有 1 条批注，没有导入。", "文中有 1 条脚注或尾注，没有导入。", "文中有 1 处隐藏文字，没有导入。",
                "文中嵌入或链接了 1 份别的文件，没有导入。"), notes(body));
    }

    @Test
    void textBoxesAreToldOnceAndNotMixedIn() {
        String box = "<w:txbxContent>" + p("框中") + p("两行") + "</w:txbxContent>";
        String body = "<w:p>" + r("正文") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("继续") + "</w:p>";
        assertEquals("正文继续", read(body));
        assertEquals(List.of("文中有 1 个文本框，其中的文字没有放进正文：“框中／两行”。"), notes(body));
        assertEquals(List.of("文中有 1 个文本框，其中的文字没有放进正文：“框中／两行”。"),
                notes("<w:p><w:r><w:pict><v:shape><v:textbox>" + box + "</v:textbox></v:shape></w:pict></w:r></w:p>"));
    }

    @Test
    void rubyAndFormulasAreInOneLine() {
        assertEquals("汉字1/2", inside("<w:r><w:ruby><w:rt>" + r("han") + "</w:rt><w:rubyBase>" + r("汉") + "</w:rubyBase></w:ruby></w:r>" + r("字")
                + "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"));
    }

    @Test
    void contentsPagesAreTold() {
        assertEquals("CONTENTS|目录/CONTENTS|一、甲\t1/一、甲", read("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery "
                + "w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>" + p("<w:outlineLvl w:val='0'/>", "目录") + p("一、甲\t1").replace("\t",
                "</w:t><w:tab/><w:t>") + "</w:sdtContent></w:sdt>" + p("一、甲")));
        assertEquals("CONTENTS|甲 1/CONTENTS|乙 2/丙", read("<w:p>" + field("TOC \\o '1-3'", r("甲 1") + "</w:p><w:p>" + r("乙 2"))
                + "</w:p>" + p("丙")));
    }
}
