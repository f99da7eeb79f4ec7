package org.edusum.importing.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Files that other programs made. */
class ProgramsTest {

    private static final Watch NOBODY = new Watch() { };

    /** {@code libreoffice.docx} was saved by LibreOffice 7.4, with a numbering of headings and lists, changes, notes and a table. */
    @Test
    void libreOffice() throws IOException {
        try (InputStream file = ProgramsTest.class.getResourceAsStream("libreoffice.docx")) {
            Source source = DocxSource.read("libreoffice.docx", file.readAllBytes(), NOBODY);
            assertEquals("TITLE|东岭小学2022年度工作总结/一年来，学校师生同心，稳中有进，成绩可喜。/1|[一、]夯实管理基础/2|[（一）]完善制度"
                    + "/修订章程______条，召开教代会____次。/2|[（二）]优化队伍/[1. ]引进教师*名。/[①]语文*名；/[②]数学*名。"
                    + "/[2. ]骨干教师占*.*%。/1|[二、]改善办学条件/新建食堂一座。/经费如下："
                    + "/TABLE|项目\t金额（万元）\t\n设备\t预算\t**\n\t决算\t**/东岭小学/2022年12月20日", Shown.of(source));
            assertEquals(List.of("文中有 2 处修订，按接受后的样子导入。", "文中有 1 条批注，没有导入。", "文中有 1 条脚注或尾注，没有导入。",
                    "文中有 1 处隐藏文字，没有导入。", "文中有 1 个文本框，其中的文字没有放进正文：“框中的话”。"), source.notes());
        }
    }

    @Test
    void poi() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ZERO);
            level(list, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
            level(list, 1, STNumberFormat.DECIMAL, "%2.");
            BigInteger id = document.createNumbering().addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
            numbered(document, id, 0, "夯实基础");
            numbered(document, id, 1, "完善制度");
            numbered(document, id, 1, "优化队伍");
            numbered(document, id, 0, "改善条件");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("学段");
            table.getRow(0).getCell(1).setText("学校");
            table.getRow(1).getCell(0).setText("小学");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            assertEquals("[一、 ]夯实基础/[1. ]完善制度/[2. ]优化队伍/[二、 ]改善条件/TABLE|学段\t学校\n小学\t",
                    Shown.of(DocxSource.read("文.docx", bytes.toByteArray(), NOBODY)));
        }
    }

    private static void level(CTAbstractNum list, int level, STNumberFormat.Enum form, String pattern) {
        CTLvl lvl = list.addNewLvl();
        lvl.setIlvl(BigInteger.valueOf(level));
        lvl.addNewStart().setVal(BigInteger.ONE);
        lvl.addNewNumFmt().setVal(form);
        lvl.addNewLvlText().setVal(pattern);
    }

    private static void numbered(XWPFDocument document, BigInteger list, int level, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(words);
    }
}
