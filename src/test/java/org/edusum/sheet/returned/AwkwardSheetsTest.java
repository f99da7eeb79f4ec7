package org.edusum.sheet.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.formula.Figures;
import org.edusum.model.FieldId;
import org.edusum.model.Form;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.sheet.read.SheetFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets that look like ours and are not quite: no figure goes to the wrong field or vanishes without a word. */
@Execution(ExecutionMode.CONCURRENT)
class AwkwardSheetsTest {

    private static final Instant NOW = Instant.parse("2023-01-05T02:20:00Z");

    @TempDir
    private Path folder;

    private final Summary figures = new Figures().whole("f1", "小学数", "").whole("f2", "初中数", "12").whole("f3", "高中数", "")
            .with(Figures.field("m1", new FieldType.Money("元", 0), "投入经费", "")).with(Figures.field("m2", new FieldType.Money("万元", 0), "奖补资金", ""))
            .with(Figures.field("n1", new FieldType.Name(), "示范学校", ""))
            .with(Figures.field("year", new FieldType.Year(), "总结年度", "2022")).summary();

    private final Summary summary = new Summary(figures.root(), figures.signature(), figures.fields(), Map.of(OwnName.YEAR, new FieldId("year")),
            figures.layout());

    private Review csv(String text) throws IOException {
        return Returns.review(summary, SheetFiles.read(List.of(Files.writeString(folder.resolve("基教科.csv"), text))));
    }

    private Review xlsx(Book book) {
        return Returns.review(summary, SheetFiles.read(List.of(book.write(folder.resolve("基教科.xlsx")))));
    }

    /** Kind, field or label, and the value as it would be printed. */
    private List<String> lines(Review review) {
        return review.findings().stream().map(finding -> finding.kind() + " " + finding.label() + finding.field().filter(id ->
                !(finding.value() instanceof Value.Empty)).map(id -> "=" + summary.field(id).type().print(finding.value())).orElse("")).toList();
    }

    private Summary after(Review review) {
        Edit edit = review.edit(summary, NOW).orElseThrow();
        return ((Outcome.Applied<Edit>) edit.apply(summary)).summary();
    }

    @Test
    void anIdOfAnotherDocumentDoesNotCountWithoutItsLabel() throws IOException {
        Review review = csv("edusum-id,数据项,本年数\nf1,报名点个数,33\nf3,普通高中数,7\nf2,,13\n");
        assertEquals(List.of("DOUBTFUL 小学数=33所", "NEW 高中数=7所", "CHANGED 初中数=13所"), lines(review));
        assertTrue(review.findings().getFirst().message().contains("报名点个数"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "edusum-id,章节,数据项,单位,上年数,数量,本年数,备注 | f1,一,小学数,所,100,90,120, | NEW 小学数=120所",
        "指标,数量（上年）,数量（本年） | 小学数,100,120 | NEW 小学数=120所",
        "指标,数据（2021年）,数据（2022年） | 小学数,100,120 | NEW 小学数=120所",
        "指标,本年数（计划）,本年数（实际） | 小学数,100,120 | NEW 小学数=120所",
        "指标,数量,数据 | 小学数,100,120 | DOUBTFUL 小学数=100所",
    })
    void theColumnOfThisYearIsFoundOrAskedFor(String head, String row, String expected) throws IOException {
        assertEquals(List.of(expected), lines(csv(head.strip() + "\n" + row.strip() + "\n")));
    }

    @Test
    void aHeadMayHaveTwoLines() throws IOException {
        try (Book book = new Book()) {
            assertEquals(List.of("NEW 小学数=120所", "NEW 高中数=7所"), lines(xlsx(book.row(1, "序号", "指标", "单位", "数据", null, "备注").row(2, null, null, null, "上年", "本年")
                    .row(3, 1, "小学数", "所", 100, 120).row(4, 2, "高中数", "所", 6, 7))));
        }
    }

    @ParameterizedTest(name = "{0} over {1}")
    @CsvSource(delimiter = '|', value = {
        "指标,单位,2022年,,备注 | ,,计划,实际, | NEW 小学数=120所", "指标,单位,数据,,备注 | ,,计划数,完成数, | NEW 小学数=120所",
        "指标,单位,本年数,,备注 | ,,公办,合计, | NEW 小学数=120所", "指标,单位,本年数,,备注 | ,,上半年,全年, | NEW 小学数=120所",
        "指标,单位,完成情况,,备注 | ,,上年,本年, | NEW 小学数=120所", "指标,单位,本年数,,备注 | ,,男,女, | DOUBTFUL 小学数=100所",
        "指标,单位,本年数,本年数,备注 | ,,（计划）,（实际）, | NEW 小学数=120所", "edusum-id,数据项,本年数,,备注 | ,,目标,实际完成, | NEW 小学数=120所",
    })
    void theSecondLineOfAHeadSaysWhichFigureIsMeant(String head, String second, String expected) throws IOException {
        String row = head.strip().startsWith("edusum-id") ? "f1,小学数,100,120," : "小学数,所,100,120,";
        assertEquals(List.of(expected), lines(csv(head.strip() + "\n" + second.strip() + "\n" + row + "\n")));
    }

    @Test
    void aRowWithoutALabelIsNoSecondLine() throws IOException {
        assertEquals(List.of("UNKNOWN ", "NEW 高中数=7所"), lines(csv("指标,本年数\n,36\n高中数,7\n")));
        assertEquals(List.of("UNKNOWN ", "NEW 高中数=7所"), lines(csv("指标,本年数\n,请填写\n高中数,7\n")));
        assertEquals(List.of("NEW 投入经费=3200000元"), lines(csv("指标,本年数\n,（万元）\n投入经费,320\n")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"填报单位：基教科      单位：万元", "2022年度统计表（单位：万元）", "金额单位：万元", "单位：,万元"})
    void theUnitOfATableIsFoundAmongOtherWords(String line) throws IOException {
        assertEquals(List.of("NEW 投入经费=3200000元"), lines(csv(line + "\n指标,本年数\n投入经费,320\n")));
    }

    @ParameterizedTest(name = "{0} in {1} for {2}")
    @CsvSource(quoteCharacter = '`', value = {
        "320, General\"万元\", 投入经费, NEW 投入经费=3200000元", "3204600, `0!.0,\"万元\"`, 奖补资金, NEW 奖补资金=320.46万元",
        "3204600, `0!.0,\"万元\"`, 投入经费, NEW 投入经费=3204600元", "3204600, `#,##0.0,\"千元\"`, 奖补资金, NEW 奖补资金=320.46万元",
        "3204600, `0!.0,\"万\"`, 奖补资金, DOUBTFUL 奖补资金=320.46万元", "50, \"约\"0, 小学数, DOUBTFUL 小学数=50所", "50, \"≥\"0, 小学数, DOUBTFUL 小学数=50所",
        "50, 0\"所\", 小学数, NEW 小学数=50所",
    })
    void whatAFormatShowsBesidesTheNumberCounts(String number, String format, String label, String expected) throws IOException {
        try (Book book = new Book()) {
            Path file = book.row(1, "指标", "本年数").row(2, label, new java.math.BigDecimal(number)).format(2, 1, format).write(folder.resolve("基教科.xlsx"));
            assertEquals(List.of(expected), lines(Returns.review(summary, SheetFiles.read(List.of(file)))));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"小学数（所）", "1.小学数", "（二）小学数", "★小学数", "其中：小学数", "小 学 数"})
    void aLabelIsKnownWithWhatListsPutAroundIt(String label) throws IOException {
        assertEquals(List.of("NEW 小学数=36所"), lines(csv("指标,单位,本年数\n" + label + ",（所）,36\n")));
    }

    @Test
    void theUnitOfTheHeadOrAboveTheTableCounts() throws IOException {
        assertEquals(List.of("NEW 投入经费=3200000元", "NEW 奖补资金=320万元"), lines(csv("指标,本年数（万元）\n投入经费,320\n奖补资金,320\n")));
        assertEquals(List.of("NEW 奖补资金=320万元"), lines(csv("单位：元,\n指标,本年数\n奖补资金,3200000\n")));
        assertEquals(List.of("DOUBTFUL 小学数=36所"), lines(csv("指标,本年数（万元）\n小学数,36\n")), "a unit that cannot be meant is asked about");
        assertEquals(List.of("NEW 奖补资金=5万元"), lines(csv("填报单位：元,\n指标,本年数\n奖补资金,5\n")));
    }

    @Test
    void numbersThatTheirOwnCommaHasTornAreAskedAbout() throws IOException {
        Review review = csv("edusum-id,数据项,单位,本年数,备注\nf1,小学数,所,1,200,\nf3,高中数,所,7,\n");
        assertEquals(List.of("DOUBTFUL 小学数=1所", "NEW 高中数=7所"), lines(review));
        assertTrue(review.findings().getFirst().message().contains("逗号"));
        assertEquals(List.of("NEW 小学数=12所", "NEW 高中数=7所"), lines(csv("数据项,本年数\n小学数,12,\n高中数,7,,\n")), "empty cells too many do no harm");
        assertEquals(List.of("DOUBTFUL 小学数=12所"), lines(csv("数据项,本年数\n小学数,12,含分校\n")));
    }

    @Test
    void tablesSideBySideAndOnesFurtherDownAreRead() throws IOException {
        assertEquals(List.of("NEW 小学数=120所", "NEW 高中数=7所", "CHANGED 初中数=13所"),
                lines(csv("指标,本年数,指标,本年数\n小学数,120,高中数,7\n,,初中数,13\n")));
        assertEquals(List.of("NEW 小学数=120所", "NEW 高中数=7所"),
                lines(csv("数据项,单位,上年数,本年数\n小学数,所,100,120\n\n数据项,单位,本年数,上年数\n高中数,所,7,6\n")));
    }

    @Test
    void aQuoteThatNeverEndsLosesNoRow() throws IOException {
        assertEquals(List.of("NEW 小学数=120所", "NEW 高中数=7所"), lines(csv("数据项,本年数,备注\n小学数,120,\"注：含分校\n高中数,7,\n")));
    }

    @Test
    void aRemarkWithoutAValueIsKept() throws IOException {
        Review review = csv("数据项,本年数,备注\n小学数,,本年未统计\n初中数,12,含九年一贯制\n高中数,,7所\n投入经费,,\n");
        assertEquals(List.of("REMARK 小学数", "SAME 初中数=12所", "REMARK 初中数", "DOUBTFUL 高中数=7所"), lines(review));
        assertEquals(3, review.blank());
        assertEquals(1, review.faults().size());
        Summary after = after(review);
        assertEquals("本年未统计", after.field(new FieldId("f1")).note());
        assertFalse(after.field(new FieldId("f1")).isFilled());
        assertEquals(Optional.empty(), after.field(new FieldId("f1")).origin());
        assertEquals("含九年一贯制", after.field(new FieldId("f2")).note());
        assertFalse(after.field(new FieldId("f3")).isFilled());
    }

    @Test
    void aRoughFigureThatWasTakenIsRemembered() throws IOException {
        Review review = csv("数据项,本年数,备注\n小学数,约50,快报数\n");
        Summary after = after(review.accept(0, true));
        assertEquals("50所", after.field(new FieldId("f1")).printed(Form.FULL));
        assertEquals("快报数；填报为“约50”", after.field(new FieldId("f1")).note());
    }

    @Test
    void aRoughFigureStaysOneInAConflict() throws IOException {
        Review review = csv("数据项,本年数\n小学数,约50\n小学数,116\n");
        assertTrue(review.findings().getFirst().message().contains("约数"));
        assertEquals("填报为“约50”", after(review.accept(0, true)).field(new FieldId("f1")).note());
        assertEquals("", after(review.accept(1, true)).field(new FieldId("f1")).note());
    }

    @Test
    void whatIsClearStandsForWhatIsDoubtful() throws IOException {
        Review review = csv("数据项,本年数\n小学数,约50\n小学数,50\n高中数,7\n高中数,约7\n");
        assertEquals(List.of("SAME 小学数=50所", "NEW 小学数=50所", "NEW 高中数=7所", "SAME 高中数=7所"), lines(review));
    }

    @Test
    void aHiddenSheetIsAskedAboutAndOneThatExplainsIsNoFault() throws IOException {
        try (Book book = new Book()) {
            book.row(1, "填报说明").row(2, "请在数据页填写").tab("数据").row(1, "数据项", "本年数").row(2, "小学数", 5)
                    .tab("旧").row(1, "数据项", "本年数").row(2, "高中数", 999).tab("字典").row(1, "公办").row(2, "民办");
            book.workbook.setSheetHidden(2, true);
            book.workbook.setSheetHidden(3, true);
            Review review = xlsx(book);
            assertEquals(List.of("SKIPPED Sheet1", "NEW 小学数=5所", "DOUBTFUL 高中数=999所"), lines(review));
            assertEquals(1, review.faults().size());
        }
    }

    @Test
    void aFileIsFromWhoItIsNamedAfterOnlyWhereThatIsADivision() throws IOException {
        List<Path> files = List.of(Files.writeString(folder.resolve("filled.csv"), "数据项,本年数\n小学数,5\n"),
                Files.writeString(folder.resolve("云山小学(2).csv"), "数据项,本年数\n高中数,6\n"),
                Files.writeString(folder.resolve("总结-填报表-基础教育.csv"), "数据项,本年数\n投入经费,6\n"));
        assertEquals(List.of("", "云山小学", "基础教育"), Returns.review(summary, SheetFiles.read(files)).findings().stream()
                .map(finding -> finding.source().division()).toList());
    }
}
