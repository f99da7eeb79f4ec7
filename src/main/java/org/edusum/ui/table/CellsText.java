package org.edusum.ui.table;

import java.util.List;
import java.util.stream.Collectors;
import org.edusum.model.Prose;
import org.edusum.model.Summary;

/** Cells for other programs: as text with a tab between cells, and as a table of HTML. */
public final class CellsText {

    private CellsText() {
    }

    /** The cells as the document prints them. */
    public static List<List<String>> printed(Summary summary, List<List<Prose>> cells) {
        return cells.stream().map(row -> row.stream().map(summary::printed).toList()).toList();
    }

    /** A line for each row. */
    public static String plain(List<List<String>> cells) {
        return cells.stream().map(row -> row.stream().map(CellsText::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        return cell.startsWith("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    public static String html(List<List<String>> cells) {
        return cells.stream().map(row -> row.stream().map(cell -> "<td>" + escaped(cell) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\n", "<table border=\"1\" style=\"border-collapse:collapse\">\n", "\n</table>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
