package org.edusum.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.edusum.model.Prose;
import org.edusum.model.Table;
import org.edusum.model.Table.Align;
import org.edusum.model.Table.Column;
import org.edusum.storage.Extras.Kind;
import org.edusum.storage.Extras.Owner;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The table of a section, in its member {@code table}; left out where it has none. */
final class TableJson {

    static final String MEMBER = "table";
    /** What the parts of a table belong to that has no section: on the clipboard, in a change. */
    static final String NOBODY = "";

    private static final Set<String> TABLE = Set.of("columns", "headRows", "landscape", "rows");
    private static final Set<String> COLUMN = Set.of("weight", "align");

    private TableJson() {
    }

    /** The table of an object that may have one. @param section id of the section that the object is */
    static Optional<Table> find(JsonPlace object, String section, Reading reading) {
        return object.find(MEMBER).map(place -> read(place, section, reading));
    }

    private static Table read(JsonPlace place, String section, Reading reading) {
        List<JsonPlace> columnPlaces = place.member("columns").elements();
        List<JsonPlace> rowPlaces = place.member("rows").elements();
        if (columnPlaces.size() > Table.MAX_COLUMNS || rowPlaces.size() > Table.MAX_ROWS) {
            throw place.fault("表格过大，最多 " + Table.MAX_ROWS + " 行、" + Table.MAX_COLUMNS + " 列");
        }
        List<Column> columns = new ArrayList<>();
        for (JsonPlace column : columnPlaces) {
            int weight = column.member("weight").integer();
            Align align = column.member("align").convert(TableJson::align, "不认识的对齐方式");
            reading.keepUnknown(column, new Owner(Kind.COLUMN, section + "/" + columns.size()), COLUMN);
            columns.add(column.checked(() -> new Column(weight, align), "列宽不合规"));
        }
        List<List<Prose>> rows = new ArrayList<>();
        for (JsonPlace rowPlace : rowPlaces) {
            List<Prose> row = new ArrayList<>();
            for (JsonPlace cell : rowPlace.elements()) {
                reading.countCell(cell);
                row.add(ProseJson.read(cell, cell(section, rows.size(), row.size()), reading));
            }
            rows.add(row);
        }
        int headRows = place.member("headRows").integer();
        boolean isLandscape = place.find("landscape").map(JsonPlace::bool).orElse(false);
        reading.keepUnknown(place, new Owner(Kind.TABLE, section), TABLE);
        return place.checked(() -> new Table(columns, headRows, rows, isLandscape), "表格的行列不合规");
    }


    static void write(Optional<Table> table, String section, ObjectNode object, Extras extras) {
        table.ifPresent(present -> object.set(MEMBER, write(present, section, extras)));
    }

    private static ObjectNode write(Table table, String section, Extras extras) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        ArrayNode columns = object.putArray("columns");
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            ObjectNode written = columns.addObject().put("weight", column.weight()).put("align", key(column.align()));
            SummaryWriter.addExtras(written, new Owner(Kind.COLUMN, section + "/" + i), extras);
        }
        object.put("headRows", table.headRows());
        if (table.isLandscape()) {
            object.put("landscape", true);
        }
        ArrayNode rows = object.putArray("rows");
        for (int i = 0; i < table.rows().size(); i++) {
            ArrayNode row = rows.addArray();
            for (int j = 0; j < table.columns().size(); j++) {
                row.add(ProseJson.write(table.cell(i, j), cell(section, i, j), extras));
            }
        }
        SummaryWriter.addExtras(object, new Owner(Kind.TABLE, section), extras);
        return object;
    }

    private static Owner cell(String section, int row, int column) {
        return new Owner(Kind.CELL, section + "/" + row + "/" + column);
    }

    private static String key(Align align) {
        return align.name().toLowerCase(Locale.ROOT);
    }

    private static Align align(String key) {
        for (Align align : Align.values()) {
            if (key(align).equals(key)) {
                return align;
            }
        }
        throw new IllegalArgumentException("no such alignment: " + key);
    }
}
