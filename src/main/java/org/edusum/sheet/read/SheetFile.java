package org.edusum.sheet.read;

import java.util.List;

/** The sheets of a file. @param name of the file, without its folder; with it where several files have the same name */
public record SheetFile(String name, List<Tab> tabs) {

    /** One sheet. @param name empty for files that have none. @param isHidden whether people do not see it */
    public record Tab(String name, boolean isHidden, List<SheetRow> rows) {
        public Tab {
            rows = List.copyOf(rows);
        }
    }

    public SheetFile {
        tabs = List.copyOf(tabs);
    }

    SheetFile named(String other) {
        return new SheetFile(other, tabs);
    }
}
