package org.edusum.sheet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.Summary;
import org.edusum.sheet.fill.FillSheet;

/**
 * What has not come back yet (催报), by division.
 *
 * @param byDivision the fields still empty, in the order of the document; {@link FillSheet#UNASSIGNED} for no division
 */
public record Outstanding(String title, Map<String, List<Field>> byDivision) {

    public static Outstanding of(Summary summary) {
        Map<String, List<Field>> left = new LinkedHashMap<>();
        FillSheet.of(summary, FillSheet.Which.EMPTY).rows().forEach(row -> left.computeIfAbsent(
                row.division().isEmpty() ? FillSheet.UNASSIGNED : row.division(), name -> new ArrayList<>()).add(row.field()));
        return new Outstanding(summary.title(), left);
    }

    public int size() {
        return byDivision.values().stream().mapToInt(List::size).sum();
    }

    /** Ready to be pasted into a chat. @param due until when, in the clerk's words */
    public String asText(Optional<String> due) {
        if (byDivision.isEmpty()) {
            return "《" + title + "》所需数据已全部收齐，谢谢各科室。\n";
        }
        StringBuilder text = new StringBuilder("《" + title + "》还有 " + size() + " 项数据未报，请相关科室"
                + due.map(day -> "于" + day + "前").orElse("尽快") + "反馈，谢谢！\n");
        byDivision.forEach((division, fields) -> {
            text.append("\n【").append(division).append("】").append(fields.size()).append(" 项\n");
            for (int i = 0; i < fields.size(); i++) {
                String unit = fields.get(i).type().unit();
                text.append(i + 1).append(". ").append(fields.get(i).label())
                        .append(unit.isEmpty() ? "" : "（" + unit + "）").append('\n');
            }
        });
        return text.toString();
    }
}
