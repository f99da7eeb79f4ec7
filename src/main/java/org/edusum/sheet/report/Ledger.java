package org.edusum.sheet.report;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.edusum.model.Field;
import org.edusum.model.Origin;
import org.edusum.model.Summary;
import org.edusum.model.Table.Align;
import org.edusum.model.value.Value;

/** The source ledger (数据来源台账): of each filled figure where it stands, who gave it, and out of which cell it came. */
public final class Ledger {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Ledger() {
    }

    /** The ledger of a summary. @param zone in which times are shown */
    public static ReportTable of(Summary summary, ZoneId zone) {
        List<ReportTable.Column> columns = List.of(new ReportTable.Column("序号", 6, Align.CENTRE),
                new ReportTable.Column("位置", 26, Align.LEFT), new ReportTable.Column("数据项", 30, Align.LEFT),
                new ReportTable.Column("本年数", 14, Align.RIGHT), new ReportTable.Column("单位", 8, Align.CENTRE),
                new ReportTable.Column("来源", 14, Align.LEFT), new ReportTable.Column("取自", 30, Align.LEFT),
                new ReportTable.Column("填报人", 10, Align.CENTRE), new ReportTable.Column("取数时间", 17, Align.CENTRE),
                new ReportTable.Column("说明", 24, Align.LEFT));
        List<List<ReportTable.Cell>> rows = new ArrayList<>();
        for (Placed placed : Placed.of(summary)) {
            Field field = placed.field();
            if (field.isFilled()) {
                String from = field.origin().map(Ledger::cell).orElse(field.isComputed() ? "由算式计算" : "手工录入");
                rows.add(List.of(new ReportTable.Cell.Number(BigDecimal.valueOf(rows.size() + 1), String.valueOf(rows.size() + 1)),
                        ReportTable.words(placed.item()), ReportTable.words(field.label()), value(field),
                        ReportTable.words(field.type().unit()), ReportTable.words(placed.source()),
                        ReportTable.words(from), ReportTable.words(field.origin().map(Origin::filler).orElse("")),
                        ReportTable.words(field.origin().map(origin -> TIME.format(origin.at().atZone(zone))).orElse("")),
                        ReportTable.words(field.note())));
            }
        }
        return new ReportTable(summary.title() + "数据来源台账", "共 " + rows.size() + " 项已填数据。", columns, rows);
    }

    static ReportTable.Cell value(Field field) {
        return field.value() instanceof Value.Quantity(BigDecimal amount)
                ? new ReportTable.Cell.Number(amount, field.type().printBare(field.value()))
                : ReportTable.words(field.isFilled() ? field.type().printBare(field.value()) : "");
    }

    private static String cell(Origin origin) {
        return origin.file() + (origin.sheet().isEmpty() ? "" : " › " + origin.sheet())
                + (origin.cell().isEmpty() ? "" : " › " + origin.cell());
    }
}
