package org.edusum.ui.table;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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

    /** Puts cells on the clipboard: for a chat as text, for Excel, WPS and Word as a table. @return the text */
    public static String copy(List<List<String>> cells) {
        String plain = plain(cells);
        ClipboardContent content = new ClipboardContent();
        content.putString(plain);
        content.putHtml("<html><head><meta charset=\"utf-8\"></head><body>" + html(cells) + "</body></html>");
        Clipboard.getSystemClipboard().setContent(content);
        return plain;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
