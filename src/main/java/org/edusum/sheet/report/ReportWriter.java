package org.edusum.sheet.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.edusum.model.Table;

/** Reports as XLSX: numbers stay numbers, heads are repeated on every page, A4 across. */
public final class ReportWriter {

    private static final String HEAD = "FFDDEBF7";
    private static final String EDGE = "FFBFBFBF";

    private ReportWriter() {
    }

    /** The file. @param sheetName at most 31 characters */
    public static byte[] xlsx(ReportTable report, String sheetName) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "EduSum", "1.0")) {
            workbook.setGlobalDefaultFont("宋体", 11);
            write(report, workbook.newWorksheet(sheetName));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(ReportTable report, Worksheet sheet) {
        int last = report.columns().size() - 1;
        sheet.value(0, 0, report.title());
        sheet.range(0, 0, 0, last).merge();
        sheet.style(0, 0).bold().fontSize(16).horizontalAlignment("center").verticalAlignment("center").set();
        sheet.rowHeight(0, 30);
        sheet.value(1, 0, report.note());
        sheet.range(1, 0, 1, last).merge();
        sheet.style(1, 0).wrapText(true).verticalAlignment("center").fontColor("FF595959").set();
        for (int column = 0; column <= last; column++) {
            sheet.value(2, column, report.columns().get(column).head());
            sheet.width(column, report.columns().get(column).width());
            sheet.style(2, column).bold().fillColor(HEAD).horizontalAlignment("center").verticalAlignment("center")
                    .borderStyle(BorderStyle.THIN).borderColor(EDGE).wrapText(true).set();
        }
        for (int i = 0; i < report.rows().size(); i++) {
            row(sheet, 3 + i, report.rows().get(i), report.columns());
        }
        sheet.freezePane(0, 3);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(2);
        sheet.footer("第 &P 页，共 &N 页", org.dhatim.fastexcel.Position.CENTER);
    }

    private static void row(Worksheet sheet, int at, List<ReportTable.Cell> cells, List<ReportTable.Column> columns) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case ReportTable.Cell.Words(String text) -> sheet.value(at, column, text);
                case ReportTable.Cell.Number(BigDecimal amount, String text) -> sheet.value(at, column, amount);
            }
            sheet.style(at, column).borderStyle(BorderStyle.THIN).borderColor(EDGE).verticalAlignment("center").wrapText(true)
                    .horizontalAlignment(align(columns.get(column).align())).set();
        }
    }

    private static String align(Table.Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }
}
