package org.edusum.cli;

import org.edusum.model.Outline;
import org.edusum.model.Section;
import org.edusum.model.Statistics;
import org.edusum.model.Summary;
import org.edusum.model.Table;

/** What {@code show} prints for people: the outline with how many fields of each part are filled. */
final class SummaryAsText {

    private SummaryAsText() {
    }

    static String of(Summary summary) {
        StringBuilder text = new StringBuilder(summary.title()).append('\n');
        for (Outline.Entry entry : Outline.of(summary).entries().values()) {
            if (entry.depth() > 0) {
                line(text, summary, entry);
            } else {
                entry.section().table().ifPresent(table -> text.append(size(table)).append('\n'));
            }
        }
        Statistics all = Statistics.of(summary);
        return text.append("数据项 %d 个，已填 %d 个；共 %d 字。".formatted(all.fields(), all.filled(), all.characters())).toString();
    }

    private static void line(StringBuilder text, Summary summary, Outline.Entry entry) {
        Section section = entry.section();
        String title = summary.printed(section.title());
        Statistics statistics = Statistics.of(summary, section);
        text.append("  ".repeat(entry.depth() - 1)).append(entry.label())
                .append(title.isEmpty() ? "（无标题）" : title);
        section.table().ifPresent(table -> text.append("  ").append(size(table)));
        if (statistics.fields() > 0) {
            text.append("  ").append(statistics.filled()).append('/').append(statistics.fields());
        }
        text.append('\n');
    }

    private static String size(Table table) {
        return "[附表 %d行%d列]".formatted(table.rows().size(), table.columns().size());
    }
}
