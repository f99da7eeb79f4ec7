package org.edusum.sheet.fill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.edusum.model.Field;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.sheet.Columns;

/**
 * A fill-in sheet as XLSX: title, a line that says what to do, heads, one row for each figure. The ids stand in a hidden
 * column, so that rows can be moved and heads renamed; what is entered is checked by the type of its field.
 */
public final class FillSheetWriter {

    /** The order on the sheet; the first is hidden. */
    private static final List<Columns> ORDER = List.of(Columns.ID, Columns.CHAPTER, Columns.LABEL, Columns.UNIT,
            Columns.PREVIOUS, Columns.VALUE, Columns.NOTE, Columns.FILLER, Columns.DATE, Columns.DIVISION);
    private static final List<Integer> WIDTHS = List.of(10, 30, 34, 9, 13, 16, 26, 10, 13, 14);
    private static final String TO_FILL = "FFFFF2CC";
    private static final String HEAD = "FFDDEBF7";
    private static final String EDGE = "FFBFBFBF";
    private static final int FIRST_ROW = 3;
    /** The height of a line of 11 points. */
    private static final int LINE = 15;

    private final Worksheet sheet;
    private final FillSheet content;

    private FillSheetWriter(Worksheet sheet, FillSheet content) {
        this.sheet = sheet;
        this.content = content;
    }

    /** The file. Equal sheets give equal bytes but for the time that the format asks for. */
    public static byte[] xlsx(FillSheet content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "EduSum", "1.0")) {
            workbook.setGlobalDefaultFont("宋体", 11);
            new FillSheetWriter(workbook.newWorksheet("填报表"), content).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void write() {
        int last = ORDER.size() - 1;
        content.year().ifPresent(year -> sheet.value(0, 0, Columns.MARK + year));
        sheet.value(0, 1, content.title() + "数据填报表" + (content.division().isEmpty() ? "" : "（" + content.division() + "）"));
        sheet.range(0, 1, 0, last).merge();
        sheet.style(0, 1).bold().fontSize(16).horizontalAlignment("center").verticalAlignment("center").set();
        sheet.rowHeight(0, 30);
        sheet.value(1, 1, "请在黄色的“本年数”一栏填写，只写数字，单位按“单位”一栏；没有的请留空并在备注中说明。请不要改动其他栏。");
        sheet.range(1, 1, 1, last).merge();
        sheet.style(1, 1).wrapText(true).verticalAlignment("center").fontColor("FF595959").set();
        sheet.rowHeight(1, 20);
        for (int column = 0; column <= last; column++) {
            sheet.value(2, column, ORDER.get(column).head());
            sheet.width(column, WIDTHS.get(column));
            sheet.style(2, column).bold().fillColor(HEAD).horizontalAlignment("center").verticalAlignment("center")
                    .borderStyle(BorderStyle.THIN).borderColor(EDGE).wrapText(true).set();
        }
        sheet.rowHeight(2, 22);
        for (int i = 0; i < content.rows().size(); i++) {
            row(FIRST_ROW + i, content.rows().get(i));
        }
        sheet.hideColumn(0);
        sheet.freezePane(3, 3);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(2);
        sheet.footer("第 &P 页，共 &N 页", org.dhatim.fastexcel.Position.CENTER);
    }

    private void row(int at, FillRow row) {
        Field field = row.field();
        sheet.value(at, 0, field.id().value());
        sheet.value(at, 1, row.chapter());
        sheet.value(at, 2, field.label());
        sheet.value(at, 3, field.type().unit());
        put(at, 4, field.type(), field.previous());
        put(at, 5, field.type(), field.value());
        sheet.value(at, 9, row.division());
        for (int column = 1; column < ORDER.size(); column++) {
            boolean isCentred = column == 3 || column == 7 || column == 8;
            var style = sheet.style(at, column).borderStyle(BorderStyle.THIN).borderColor(EDGE).verticalAlignment("center")
                    .wrapText(true);
            if (column == 4 || column == 5) {
                style.horizontalAlignment("right").format(format(field.type()));
            } else if (isCentred) {
                style.horizontalAlignment("center");
            }
            if (column == 5) {
                style.fillColor(TO_FILL);
            }
            style.set();
        }
        sheet.rowHeight(at, Math.max(LINE + 3, LINE * Math.max(lines(row.chapter(), WIDTHS.get(1)), lines(field.label(), WIDTHS.get(2)))));
        validate(at, field.type());
    }

    /** Lines that words take in a column; programs other than Excel do not make a row higher by themselves. */
    private static int lines(String words, int width) {
        int taken = words.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
        return 1 + taken / width;
    }

    /** A number as a number, in the unit of its field; everything else as the clerk would write it. */
    private void put(int row, int column, FieldType type, Value value) {
        switch (value) {
            case Value.Empty v -> { }
            case Value.Quantity(BigDecimal amount) -> sheet.value(row, column, amount);
            case Value.Year(int year) -> sheet.value(row, column, year);
            case Value.Month(java.time.Month month) -> sheet.value(row, column, month.getValue());
            case Value.Span v -> sheet.value(row, column, type.printBare(v));
            case Value.YearMonth v -> sheet.value(row, column, type.print(v));
            case Value.MonthDay v -> sheet.value(row, column, type.print(v));
            case Value.Date v -> sheet.value(row, column, type.print(v));
            case Value.Words(String text) -> sheet.value(row, column, text);
        }
    }

    /** Numbers show the decimals they were given with, dates and words stay text: no sheet turns 3月5日 into another day. */
    private static String format(FieldType type) {
        return isNumber(type) ? "General" : type instanceof FieldType.Year ? "0" : "@";
    }

    private static boolean isNumber(FieldType type) {
        return type instanceof FieldType.Whole || type instanceof FieldType.Decimal || type instanceof FieldType.Percent
                || type instanceof FieldType.Money || type instanceof FieldType.Duration || type instanceof FieldType.Month;
    }

    /** The library writes rules and sentences into the file as they are: neither may hold a mark of XML. */
    private void validate(int row, FieldType type) {
        String cell = "F" + (row + 1);
        String rule = switch (type) {
            case FieldType.Whole t -> "AND(ISNUMBER(%s),%s>=0,INT(%s)=%s)".formatted(cell, cell, cell, cell);
            case FieldType.Decimal t -> "ISNUMBER(%s)".formatted(cell);
            case FieldType.Percent t -> "ISNUMBER(%s)".formatted(cell);
            case FieldType.Money t -> "ISNUMBER(%s)".formatted(cell);
            case FieldType.Duration t -> "AND(ISNUMBER(%s),%s>=0)".formatted(cell, cell);
            case FieldType.Age t -> "OR(ISTEXT(%s),AND(%s>=0,150>=%s))".formatted(cell, cell, cell);
            case FieldType.Year t -> "AND(ISNUMBER(%s),%s>=1900,2100>=%s)".formatted(cell, cell, cell);
            case FieldType.Month t -> "AND(ISNUMBER(%s),%s>=1,12>=%s)".formatted(cell, cell, cell);
            case FieldType.YearMonth t -> "20>=LEN(%s)".formatted(cell);
            case FieldType.MonthDay t -> "20>=LEN(%s)".formatted(cell);
            case FieldType.Date t -> "20>=LEN(%s)".formatted(cell);
            case FieldType.Name t -> "500>=LEN(%s)".formatted(cell);
            case FieldType.Text t -> "500>=LEN(%s)".formatted(cell);
        };
        sheet.range(row, 5, row, 5).validateWithFormula(rule).allowBlank(true).showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP).errorTitle("填写有误").error(asked(type).replaceAll("[<&>\"]", " "));
    }

    /** What the rule lets through: a number without its unit, which stands beside it. */
    private static String asked(FieldType type) {
        return switch (type) {
            case FieldType.Whole t -> "请只填整数，不写单位，如 128；说不准的请写在备注中。";
            case FieldType.Decimal t -> "请只填数字，不写单位，如 3.25；说不准的请写在备注中。";
            case FieldType.Percent t -> "请填百分数的数字，如 85.3 或 85.3%。";
            case FieldType.Money t -> "请只填金额的数字，按“单位”一栏的单位，如 320。";
            case FieldType.Duration t -> "请只填数字，不写单位，如 24。";
            case FieldType.Year t -> "请只填四位数字，如 2022。";
            case FieldType.Month t -> "请只填 1 到 12 的数字，如 9。";
            case FieldType.Age t -> t.expected();
            case FieldType.YearMonth t -> t.expected();
            case FieldType.MonthDay t -> t.expected();
            case FieldType.Date t -> t.expected();
            case FieldType.Name t -> t.expected();
            case FieldType.Text t -> t.expected();
        };
    }

    /** The same as CSV with a byte order mark, as Excel wants it. */
    public static String csv(FillSheet content) {
        Stream<List<String>> head = Stream.of(ORDER.stream().map(column -> column == Columns.ID ? Columns.idsOf(content.year()) : column.head()).toList());
        Stream<List<String>> rows = content.rows().stream().map(row -> List.of(row.field().id().value(), row.chapter(),
                row.field().label(), row.field().type().unit(), plain(row.field().type(), row.field().previous()),
                plain(row.field().type(), row.field().value()), "", "", "", row.division()));
        return org.edusum.sheet.Csv.write(Stream.concat(head, rows).toList());
    }

    private static String plain(FieldType type, Value value) {
        return value instanceof Value.Empty ? "" : value instanceof Value.Quantity(BigDecimal amount) ? amount.toPlainString()
                : type.printBare(value);
    }
}
