package org.edusum.sheet.read;

import java.util.List;

/** The sheets of a file. @param name of the file, without its folder */
public record SheetFile(String name, List<Tab> tabs) {

    /** One sheet. @param name empty for files that have none */
    public record Tab(String name, List<SheetRow> rows) {
        public Tab {
            rows = List.copyOf(rows);
        }
    }

    public SheetFile {
        tabs = List.copyOf(tabs);
    }
}
