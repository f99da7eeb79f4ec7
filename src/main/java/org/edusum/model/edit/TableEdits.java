package org.edusum.model.edit;

import java.util.Optional;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Table;

/** What the clerk does with the table of a section: it is edited as a whole. Pure, as {@link OutlineEdits}. */
public final class TableEdits {

    public static final String INSERT = "插入附表";
    public static final String CHANGE = "修改附表";
    public static final String REMOVE = "删除附表";

    private TableEdits() {
    }

    /** Gives a section a table, another one, or none; nothing where it has just that, or there is no such section. */
    public static Optional<Edit> set(Summary summary, SectionId section, Optional<Table> table) {
        return summary.section(section).filter(found -> !found.table().equals(table)).map(found -> Edit.of(
                table.isEmpty() ? REMOVE : found.table().isEmpty() ? INSERT : CHANGE, new Change.SetTable(section, table)));
    }
}
