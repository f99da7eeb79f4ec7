package org.edusum.importing.source.docx;

import static org.edusum.importing.source.docx.Docx.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tables of a DOCX; a grid is written as its head rows and cells. */
@Execution(ExecutionMode.CONCURRENT)
class DocxTablesTest {

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String row(String... words) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String each : words) {
            row.append(cell("", p(each)));
        }
        return row + "</w:tr>";
    }

    private static String table(String rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
    }

    @Test
    void aTableIsAGridWithItsHead() {
        assertEquals("前/1[[学段, 学校], [小学, **]]/后", Docx.of(p("前") + table(row("学段", "学校").replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>")
                + row("小学", "**")) + p("后")).read());
    }

    @Test
    void cellsOverSeveralPlacesHaveTheirWordsInTheFirst() {
        assertEquals("0[[甲, , 乙], [丙, 丁, 戊], [, 己, 庚]]", Docx.of(table("<w:tr>" + cell("<w:gridSpan w:val='2'/>", p("甲")) + cell("", p("乙"))
                + "</w:tr><w:tr>" + cell("<w:vMerge w:val='restart'/>", p("丙")) + cell("", p("丁")) + cell("", p("戊")) + "</w:tr><w:tr>"
                + cell("<w:vMerge/>", p("")) + cell("", p("己")) + cell("", p("庚")) + "</w:tr>")).read());
    }

    @Test
    void aTableThatOnlyArrangesIsText() {
        assertEquals("甲/乙", Docx.of(table(row("甲") + row("乙"))).read());
        assertEquals("1|章/正文/右", Docx.of(table("<w:tr>" + cell("", p("<w:outlineLvl w:val='0'/>", "章") + p("正文")) + cell("", p("右")) + "</w:tr>"))
                .read());
        assertEquals("0[[甲, 乙]]/右", Docx.of(table("<w:tr>" + cell("", table(row("甲", "乙")) + p("")) + cell("", p("右")) + "</w:tr>")).read());
    }

    @Test
    void aFormWithAPageInACellIsText() {
        assertEquals("单位　____/总结/一/二/三/四/五", Docx.of(table("<w:tr>" + cell("", p("单位"))
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + cell("", p("请填写")) + "</w:sdtContent></w:sdt></w:tr><w:tr>"
                + cell("", p("总结")) + cell("", p("一") + p("二") + p("三") + p("四") + p("五")) + "</w:tr>")).read());
    }

    @Test
    void deletedRowsAreLeftOut() {
        DocxText text = Docx.of(table(row("甲", "乙") + row("丙", "丁").replace("<w:tr>", "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>"))).text();
        assertEquals("0[[甲, 乙]]", Docx.of(table(row("甲", "乙") + row("丙", "丁").replace("<w:tr>", "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>"))).read());
        assertTrue(text.notes().getFirst().contains("1 处修订"));
    }

    @Test
    void whatIsLargerThanATableMayBeIsText() {
        String read = Docx.of(table(row("甲", "乙").repeat(2500))).read();
        assertEquals(2500, read.split("/").length);
        assertTrue(read.startsWith("甲　乙/"));
    }
}
