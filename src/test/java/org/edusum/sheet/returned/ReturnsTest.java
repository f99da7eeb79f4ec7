package org.edusum.sheet.returned;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.edusum.formula.Figures;
import org.edusum.formula.Recalculation;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Origin;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.sheet.read.SheetFile;
import org.edusum.sheet.read.SheetFiles;
import org.edusum.sheet.read.SheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;


@Execution(ExecutionMode.CONCURRENT)
class ReturnsTest {

    private static final Instant NOW = Instant.parse("2023-01-05T02:20:00Z");

    @TempDir
    private Path folder;

    private final Summary summary = new Figures().whole("f1", "小学数", "").whole("f2", "初中数", "12").whole("f3", "高中数", "")
            .whole("f4", "幼儿园数", "").whole("f5", "幼儿园数", "").percent("p1", "入园率", "").whole("f6", "教学点", "")
            .with(Figures.field("m1", new FieldType.Money("元", 0), "专项经费", "")).with(Figures.field("d1", new FieldType.YearMonth(), "截止时间", ""))
            .with(Figures.field("n1", new FieldType.Name(), "示范学校", "")).computed("t1", new FieldType.Whole("所"), "合计", "{f1}+{f2}")
            .summary();

    private Review review(SheetFile... files) {
        return Returns.review(summary, new SheetFiles(List.of(files), List.of()));
    }

    private static List<String> lines(Review review) {
        return review.findings().stream().map(finding -> finding.kind() + " " + finding.source().cell() + " " + finding.label() + "="
                + (finding.value() instanceof Value.Empty ? "" : finding.shown())).toList();
    }

    private Summary after(Review review) {
        Edit edit = review.edit(summary, NOW).orElseThrow();
        return ((Outcome.Applied<Edit>) Recalculation.complete(summary, edit).apply(summary)).summary();
    }

    @Test
    void titlesAboveRenamedHeadsMovedRowsAndColumnsInBetweenDoNoHarm() throws IOException {
        try (Book book = new Book()) {
            Path file = book.row(1, "云川区2022年教育数据").merged(1, 6).row(2, "单位：所").row(4, "序号", "指标名称", "分管领导", "计量单位", "今年", "填表人")
                    .row(5, 1, "高中数", "王", "所", 7, "李芳").row(6, 2, "小 学 数", "王", "所", "1,2", "李芳").row(7, 3, "小学数", "赵", "所", "３６", "李芳")
                    .row(8, 4, "初中数", null, "所", 12).row(10, 5, "教学点", null, "所", null)
                    .row(11, 6, "专项经费", null, "万元", 3.5).row(12, 7, "截止时间", null, null, 44805).format(12, 4, "yyyy\"年\"m\"月\"")
                    .row(13, 8, "入园率", null, "%", 0.985).format(13, 4, "0.0%").row(14, 9, "示范学校", null, null, "云山小学").write(folder.resolve("基教科.xlsx"));
            Review review = review(SheetReader.read(file));
            assertEquals(List.of("NEW E5 高中数=7", "WRONG E6 小学数=", "NEW E7 小学数=３６", "SAME E8 初中数=12", "NEW E11 专项经费=3.5",
                    "NEW E12 截止时间=2022-09-01", "NEW E13 入园率=98.5%", "NEW E14 示范学校=云山小学"), lines(review));
            assertEquals(1, review.blank());
            Summary after = after(review);
            assertEquals("36所", Figures.printed(after, "f1"));
            assertEquals("48所", Figures.printed(after, "t1"));
            assertEquals("35000元", Figures.printed(after, "m1"));
            assertEquals("2022年9月", Figures.printed(after, "d1"));
            assertEquals("98.5%", Figures.printed(after, "p1"));
            Field schools = after.field(new FieldId("f3"));
            assertEquals(Optional.of(new Origin("基教科.xlsx", "Sheet1", "E5", "基教科", "李芳", NOW)), schools.origin());
        }
    }

    @Test
    void tenPlantedFaultsAreReportedAndNothingChangesUntilTheyAreAccepted() throws IOException {
        try (Book book = new Book()) {
            Path good = book.row(1, "edusum-id", "数据项", "单位", "本年数")
                    .row(2, "f1", "小学数", "所", "约36").row(3, "f3", "高中数", "所", "七所").row(4, "zz", "没有这一项", "", 5)
                    .row(5, null, "幼儿园数", "所", 9).row(6, "p1", "入园率", "%", 0.985).row(7, "m1", "专项经费", "所", 12)
                    .row(8, "d1", "截止时间", null, "去年").row(9, "t1", "合计", "所", 99).row(10, "f6", "教学点", "所", "=1/0")
                    .row(11, "f2", "高中数", "所", 3).row(12, "n1", "示范学校", null, "云山小学").write(folder.resolve("a.xlsx"));
            Review review = review(SheetReader.read(good));
            assertEquals(List.of("DOUBTFUL D2 小学数=约36", "WRONG D3 高中数=", "UNKNOWN D4 没有这一项=", "UNKNOWN D5 幼儿园数=", "DOUBTFUL D6 入园率=0.985",
                    "WRONG D7 专项经费=", "WRONG D8 截止时间=", "COMPUTED D9 合计=99", "DAMAGED D10 教学点=", "UNKNOWN D11 高中数=", "NEW D12 示范学校=云山小学"),
                    lines(review));
            assertEquals(10, review.faults().size());
            Summary after = after(review);
            for (String id : List.of("f1", "f2", "f3", "f4", "f5", "f6", "p1", "m1", "d1", "t1")) {
                assertEquals(summary.field(new FieldId(id)), after.field(new FieldId(id)));
            }
            Summary taken = after(review.accept(0, true).accept(4, true).accept(7, true).accept(1, true));
            assertEquals("36所", Figures.printed(taken, "f1"));
            assertEquals("98.5%", Figures.printed(taken, "p1"));
            assertEquals("99所", Figures.printed(taken, "t1"));
            assertTrue(taken.field(new FieldId("t1")).formula().orElseThrow().isOverridden());
            assertEquals("＿＿所", Figures.printed(taken, "f3"));
        }
    }

    @Test
    void twoDivisionsThatDisagreeAreInConflictUntilOneIsChosen() throws IOException {
        Path one = Files.writeString(folder.resolve("总结-填报表-基教科.csv"), "编号,本年数,备注\nf1,36,不含教学点\nf3,7,\n");
        Path other = Files.write(folder.resolve("督导室.csv"), "编号\t本年数\nf1\t38\nf3\t7.0\nf2\t13\n".getBytes(Charset.forName("GB18030")));
        Review review = review(SheetReader.read(one), SheetReader.read(other));
        assertEquals(List.of("CONFLICT B2 小学数=36", "NEW B3 高中数=7", "CONFLICT B2 小学数=38", "SAME B3 高中数=7.0", "CHANGED B4 初中数=13"), lines(review));
        assertEquals("与 督导室.csv › B2 填的“38”不一致", review.findings().getFirst().message());
        assertEquals("＿＿所", Figures.printed(after(review), "f1"));
        Review chosen = review.accept(2, true).accept(0, true);
        assertEquals(List.of(true, false), List.of(chosen.isAccepted(0), chosen.isAccepted(2)));
        Field primary = after(chosen).field(new FieldId("f1"));
        assertEquals("基教科", primary.origin().orElseThrow().division());
        assertEquals("不含教学点", primary.note());
    }

    @Test
    void whatIsNoFillInSheetIsNamed() throws IOException {
        try (Book book = new Book()) {
            Path file = book.row(1, "通知", "内容").row(2, "请各科室填报").tab("空表").tab("数据").row(1, "数据项", "数值").row(2, "小学数", 5).write(folder.resolve("b.xlsx"));
            Review review = Returns.review(summary, new SheetFiles(List.of(SheetReader.read(file)), List.of(new SheetFiles.Damaged("坏.xlsx", "读不出来"))));
            assertEquals(List.of("DAMAGED  坏.xlsx=", "SKIPPED  Sheet1=", "NEW B2 小学数=5"), lines(review));
        }
        Path empty = Files.writeString(folder.resolve("空.csv"), "");
        assertEquals(List.of("DAMAGED  空.csv="), lines(review(SheetReader.read(empty))));
    }

    @Test
    void utf8WithAMarkIsReadToo() throws IOException {
        Path file = Files.write(folder.resolve("c.csv"), ("\uFEFF数据项,本年数\r\n小学数,\"1,036\"\r\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("NEW B2 小学数=1,036"), lines(review(SheetReader.read(file))));
    }
}
