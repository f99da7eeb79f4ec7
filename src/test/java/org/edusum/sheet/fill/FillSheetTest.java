package org.edusum.sheet.fill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.value.Entry;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.sheet.read.SheetFiles;
import org.edusum.sheet.report.Ledger;
import org.edusum.sheet.report.Outstanding;
import org.edusum.sheet.report.Overview;
import org.edusum.sheet.report.ReportTable;
import org.edusum.sheet.report.ReportWriter;
import org.edusum.sheet.returned.Finding;
import org.edusum.sheet.returned.Returns;
import org.edusum.sheet.returned.Review;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;


@Execution(ExecutionMode.CONCURRENT)
class FillSheetTest {

    @TempDir
    private Path folder;

    private final Summary template = Templates.all().getFirst().summary();

    private static Value sample(FieldType type) {
        String typed = switch (type) {
            case FieldType.Whole t -> "1234";
            case FieldType.Decimal t -> "3.25";
            case FieldType.Percent t -> "98.5";
            case FieldType.Money t -> "320.7";
            case FieldType.Duration t -> "24";
            case FieldType.Age t -> "6-12";
            case FieldType.Year t -> "2022";
            case FieldType.YearMonth t -> "2022-09";
            case FieldType.MonthDay t -> "3月5日";
            case FieldType.Month t -> "9";
            case FieldType.Date t -> "2022-12-09";
            case FieldType.Name t -> "云山街道";
            case FieldType.Text t -> "乐学善教";
        };
        return ((Entry.Accepted) type.read(typed)).value();
    }

    /** The template with every field that a sheet asks for filled. */
    private Summary filled() {
        Map<FieldId, Field> fields = new HashMap<>(template.fields());
        FillSheet.of(template, FillSheet.Which.ALL).rows().forEach(row ->
                fields.put(row.field().id(), row.field().withValue(sample(row.field().type()))));
        return template.withFields(fields);
    }

    @Test
    void asksForEveryEmptyFieldButNamesAndComputedOnes() {
        FillSheet sheet = FillSheet.of(template, FillSheet.Which.EMPTY);
        long computed = template.fields().values().stream().filter(Field::isComputed).count();
        assertEquals(template.fields().size() - template.names().size() - computed, sheet.rows().size());
        assertTrue(sheet.rows().stream().noneMatch(row -> template.names().containsValue(row.field().id())));
        assertEquals(List.of(), FillSheet.of(filled(), FillSheet.Which.EMPTY).rows());
        assertEquals(sheet.rows().size(), sheet.byDivision().stream().mapToInt(one -> one.rows().size()).sum());
        assertTrue(sheet.byDivision().stream().map(FillSheet::division).toList().contains(FillSheet.UNASSIGNED));
    }

    @Test
    void theSheetHasAHiddenIdATitleHeadsAndRulesForEachValue() throws IOException {
        FillSheet content = FillSheet.of(template, FillSheet.Which.EMPTY);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FillSheetWriter.xlsx(content)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertTrue(sheet.isColumnHidden(0));
            assertEquals(2, sheet.getNumMergedRegions());
            assertEquals("edusum-id", sheet.getRow(2).getCell(0).getStringCellValue());
            assertEquals("本年数", sheet.getRow(2).getCell(5).getStringCellValue());
            assertEquals(content.rows().getFirst().field().id().value(), sheet.getRow(3).getCell(0).getStringCellValue());
            List<? extends DataValidation> rules = sheet.getDataValidations();
            assertEquals(content.rows().size(), rules.size());
            assertTrue(rules.stream().allMatch(DataValidation::getShowErrorBox));
            int schools = content.rows().stream().map(row -> row.field().id().value()).toList().indexOf("f002");
            assertEquals("AND(ISNUMBER(F" + (schools + 4) + "),F" + (schools + 4) + ">=0,INT(F" + (schools + 4) + ")=F" + (schools + 4) + ")",
                    rules.stream().filter(rule -> rule.getRegions().getCellRangeAddresses()[0].getFirstRow() == schools + 3).findFirst()
                            .orElseThrow().getValidationConstraint().getFormula1());
            assertTrue(rules.stream().noneMatch(rule -> rule.getErrorBoxText().contains("128所")), "no rule asks for what it refuses");
            assertEquals("前言", sheet.getRow(3).getCell(1).getStringCellValue());
            int deep = content.rows().stream().map(row -> row.chapter().length()).toList().indexOf(
                    content.rows().stream().mapToInt(row -> row.chapter().length()).max().orElseThrow());
            assertTrue(sheet.getRow(deep + 3).getHeightInPoints() >= 30, "two lines have room");
        }
    }

    @Test
    void valuesStandAsNumbersAndComeBackAsTheyWere() throws IOException {
        Summary summary = filled();
        byte[] xlsx = FillSheetWriter.xlsx(FillSheet.of(summary, FillSheet.Which.ALL));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(CellType.NUMERIC, sheet.getRow(4).getCell(5).getCellType());
        }
        Path file = Files.write(folder.resolve("填报表.xlsx"), xlsx);
        Review review = Returns.review(template, SheetFiles.read(List.of(file)));
        assertEquals(List.of(), review.faults().stream().map(Finding::message).toList());
        Edit edit = review.edit(template, Instant.EPOCH).orElseThrow();
        Summary after = ((Outcome.Applied<Edit>) edit.apply(template)).summary();
        FillSheet.of(summary, FillSheet.Which.ALL).rows().forEach(row ->
                assertEquals(row.field().value(), after.field(row.field().id()).value(), row.field().label()));
        Path csv = Files.writeString(folder.resolve("填报表.csv"), FillSheetWriter.csv(FillSheet.of(summary, FillSheet.Which.ALL)));
        Review again = Returns.review(summary, SheetFiles.read(List.of(csv)));
        assertTrue(again.findings().stream().allMatch(finding -> finding.kind() == Finding.Kind.SAME), again.counts().toString());
    }

    @Test
    void aSheetOfAnotherYearIsDoubtfulAndNoTwoFilesHaveOneName() throws IOException {
        Summary now = filled().withField(template.field(org.edusum.model.OwnName.YEAR).orElseThrow().withValue(new Value.Year(2022)));
        Path file = Files.write(folder.resolve("旧表.xlsx"), FillSheetWriter.xlsx(FillSheet.of(now, FillSheet.Which.ALL)));
        Summary next = template.withField(template.field(org.edusum.model.OwnName.YEAR).orElseThrow().withValue(new Value.Year(2023)));
        Review review = Returns.review(next, SheetFiles.read(List.of(file)));
        assertTrue(review.findings().stream().allMatch(finding -> finding.kind() == Finding.Kind.DOUBTFUL), review.counts().toString());
        assertTrue(review.accepted().isEmpty());
        Path csv = Files.writeString(folder.resolve("旧表.csv"), FillSheetWriter.csv(FillSheet.of(now, FillSheet.Which.ALL)));
        assertTrue(Returns.review(next, SheetFiles.read(List.of(csv))).accepted().isEmpty());
        FillSheet one = new FillSheet("总结", java.util.OptionalInt.empty(), "甲/乙", List.of());
        FillSheet other = new FillSheet("总结", java.util.OptionalInt.empty(), "甲_乙", List.of());
        assertEquals(List.of("总结-填报表-甲_乙", "总结-填报表-甲_乙（2）"), FillSheet.fileNames(List.of(one, other)));
    }

    @Test
    void reportsNameSourcesChangesAndWhatIsMissing() throws IOException {
        Summary summary = filled();
        Field schools = summary.field(new FieldId("f002"));
        Summary known = summary.withField(schools.withValue(sample(schools.type())).withPrevious(new Value.Quantity(java.math.BigDecimal.valueOf(900)))
                .withOrigin(Optional.of(new org.edusum.model.Origin("办公室.xlsx", "填报表", "F5", "办公室", "李芳", Instant.parse("2023-01-05T02:20:00Z")))));
        ReportTable ledger = Ledger.of(known, ZoneOffset.UTC);
        assertTrue(ledger.rows().stream().anyMatch(row -> row.stream().map(ReportTable.Cell::text).toList().containsAll(
                List.of("各级各类学校总数", "1234", "所", "办公室", "办公室.xlsx › 填报表 › F5", "李芳", "2023-01-05 02:20"))));
        ReportTable overview = Overview.of(known, 10);
        assertEquals(10, overview.rows().size());
        assertEquals(List.of("各级各类学校总数", "1234", "900", "所", "+334", "▲+37.1%", "前言", "办公室"),
                overview.rows().getFirst().stream().map(ReportTable.Cell::text).toList());
        assertTrue(overview.note().contains("未列出"));
        assertTrue(ReportWriter.xlsx(overview, "数据一览").length > 1000);
        assertEquals(1, overview.asSummary().root().table().orElseThrow().headRows());
        Outstanding left = Outstanding.of(template);
        assertTrue(left.asText(Optional.of("1月10日")).startsWith("《教育局年度") || left.asText(Optional.of("1月10日")).contains("于1月10日前"));
        assertTrue(left.asText(Optional.empty()).contains("【办公室】"));
        assertTrue(Outstanding.of(summary).asText(Optional.empty()).contains("全部收齐"));
        assertFalse(Outstanding.of(template).byDivision().isEmpty());
    }
}
