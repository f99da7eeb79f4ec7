package org.edusum.ui.table;

import java.util.List;
import java.util.Optional;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.edit.Outcome;
import org.edusum.model.edit.TableEdits;
import org.edusum.model.edit.TableShapes;
import org.edusum.ui.prose.ProseSamples;

/** A small document with a table below its second chapter. */
public final class TableSamples {

    public static final SectionId SECTION = new SectionId("s2");

    private TableSamples() {
    }

    public static Table table() {
        return TableShapes.of(List.of(List.of(ProseSamples.prose("项目"), ProseSamples.prose("数量")),
                List.of(ProseSamples.prose("党员"), ProseSamples.prose("约{members:NUMBER}")),
                List.of(ProseSamples.prose("演练"), ProseSamples.prose("{drills}"))), 1, false);
    }

    public static Summary summary() {
        return with(table());
    }

    public static Summary with(Table table) {
        Summary small = ProseSamples.small();
        return switch (TableEdits.set(small, SECTION, Optional.of(table)).orElseThrow().apply(small)) {
            case Outcome.Applied<?>(Summary changed, var inverse) -> changed;
            case Outcome.Refused<?>(String why) -> throw new AssertionError(why);
        };
    }

    public static Optional<Table> tableOf(Summary summary) {
        return summary.section(SECTION).flatMap(Section::table);
    }
}
