package org.edusum.sheet.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Summary;
import org.edusum.model.Table.Align;
import org.edusum.model.YearOnYear;
import org.edusum.model.value.Value;

/** The number sheet for the leader (数据一览): each figure, last year's, the change, where it stands, and its source. */
public final class Overview {

    /** A leader turns one page, not more. */
    private static final int PAGES = 2;
    /** More rows than two pages hold. */
    private static final int MOST = 80;

    private Overview() {
    }

    /**
     * The number sheet of a summary: as many figures as two pages hold.
     *
     * @param pages how many pages a report takes
     */
    public static ReportTable of(Summary summary, ToIntFunction<ReportTable> pages) {
        int holds = 1;
        int beyond = MOST + 1;
        while (beyond - holds > 1) {
            int middle = (holds + beyond) / 2;
            if (pages.applyAsInt(of(summary, middle)) <= PAGES) {
                holds = middle;
            } else {
                beyond = middle;
            }
        }
        return of(summary, holds);
    }

    /**
     * The number sheet of a summary.
     *
     * @param limit at most so many figures: those with a large change come first into it,
     *              then those that can be compared, then the others; they stand in the order of the document
     */
    public static ReportTable of(Summary summary, int limit) {
        List<Placed> all = Placed.of(summary).stream().filter(placed -> placed.field().value() instanceof Value.Quantity).toList();
        Set<FieldId> chosen = new HashSet<>(all.stream().sorted(Comparator.comparingInt(placed -> rank(summary, placed.field())))
                .limit(limit).map(placed -> placed.field().id()).toList());
        List<ReportTable.Column> columns = List.of(new ReportTable.Column("数据项", 30, Align.LEFT),
                new ReportTable.Column("本年数", 13, Align.RIGHT), new ReportTable.Column("上年数", 13, Align.RIGHT), new ReportTable.Column("单位", 8, Align.CENTRE),
                new ReportTable.Column("增减", 12, Align.RIGHT), new ReportTable.Column("幅度", 10, Align.RIGHT),
                new ReportTable.Column("位置", 26, Align.LEFT), new ReportTable.Column("来源", 13, Align.LEFT));
        List<List<ReportTable.Cell>> rows = new ArrayList<>();
        for (Placed placed : all) {
            if (chosen.contains(placed.field().id())) {
                rows.add(row(summary, placed));
            }
        }
        int left = all.size() - rows.size();
        String note = "“▲”“▼”表示比上年变化超过 " + summary.relations().largeChange() + "%。"
                + (left > 0 ? "另有 " + left + " 项未列出，见数据来源台账。" : "");
        return new ReportTable(summary.title() + "数据一览", note, columns, rows);
    }

    private static int rank(Summary summary, Field field) {
        Optional<YearOnYear> change = YearOnYear.of(field, summary.relations().largeChange());
        return change.map(known -> known.isLarge() ? 0 : 1).orElse(2);
    }

    private static List<ReportTable.Cell> row(Summary summary, Placed placed) {
        Field field = placed.field();
        Optional<YearOnYear> change = YearOnYear.of(field, summary.relations().largeChange());
        String mark = change.filter(YearOnYear::isLarge).map(known -> known.change().signum() > 0 ? "▲" : "▼").orElse("");
        return List.of(ReportTable.words(field.label()), number(field, field.value()), number(field, field.previous()),
                ReportTable.words(field.type().unit()),
                change.<ReportTable.Cell>map(known -> new ReportTable.Cell.Number(known.change(), signed(known.change())))
                        .orElse(ReportTable.words("")),
                ReportTable.words(change.flatMap(YearOnYear::percent).map(percent -> mark + signed(percent) + "%").orElse(mark)),
                ReportTable.words(placed.item()), ReportTable.words(placed.source()));
    }

    private static ReportTable.Cell number(Field field, Value value) {
        return value instanceof Value.Quantity(BigDecimal amount) ? new ReportTable.Cell.Number(amount, field.type().printBare(value))
                : ReportTable.words("");
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number.toPlainString();
    }
}
