package org.edusum.importing.foreign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.edusum.model.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Cells that a spreadsheet, Word, WPS or a browser put on the clipboard: as HTML, or as text with a tab between cells. What
 * is larger than a {@link Table} may be is read so far that this can be told.
 *
 * @param rows     from top to bottom, all with as many cells as the longest
 * @param headRows how many of the first rows the other program says are the head
 */
public record ForeignTable(List<List<String>> rows, int headRows) implements ForeignBlock {

    private static final int MOST_ROWS = Table.MAX_ROWS + 1;
    private static final int MOST_COLUMNS = Table.MAX_COLUMNS + 1;

    public ForeignTable {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows = rows.stream().map(row -> {
            List<String> filled = new ArrayList<>(row);
            filled.addAll(Collections.nCopies(width - row.size(), ""));
            return List.copyOf(filled);
        }).toList();
    }

    /** The largest table of a page or of a part of one; nothing where there is none with a cell. */
    public static Optional<ForeignTable> ofHtml(String html) {
        return Jsoup.parse(html.replace("\0", "")).select("table").stream().map(ForeignTable::of)
                .filter(table -> !table.rows.isEmpty() && !table.rows.getFirst().isEmpty())
                .max(Comparator.comparingInt(table -> table.rows.size() * table.rows.getFirst().size()));
    }

    /** Whether it is a table in a document's sense: of several columns, and no larger than a {@link Table} may be. */
    public boolean isGrid() {
        return !rows.isEmpty() && rows.size() <= Table.MAX_ROWS && rows.getFirst().size() > 1
                && rows.getFirst().size() <= Table.MAX_COLUMNS;
    }

    static ForeignTable of(Element table) {
        // Cells that span several rows or columns stand in the first of them; the others stay empty.
        List<List<String>> rows = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        int head = 0;
        for (Element row : table.select("tr")) {
            if (row.closest("table") != table || !HtmlText.isSeen(row) || rows.size() == MOST_ROWS) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            boolean isHead = row.closest("thead") != null && rows.size() == head;
            boolean isAllHeads = true;
            for (Element cell : row.children()) {
                if (!cell.normalName().equals("td") && !cell.normalName().equals("th") || !HtmlText.isSeen(cell)) {
                    continue;
                }
                isAllHeads &= cell.normalName().equals("th");
                skipTaken(cells, taken);
                int width = span(cell, "colspan", MOST_COLUMNS - cells.size());
                int height = span(cell, "rowspan", MOST_ROWS);
                for (int i = 0; i < width; i++) {
                    take(taken, cells.size(), height);
                    cells.add(i == 0 ? HtmlText.cellText(cell) : "");
                }
            }
            skipTaken(cells, taken);
            taken.replaceAll(left -> Math.max(0, left - 1));
            if (!cells.isEmpty()) {
                head += isHead || isAllHeads && rows.size() == head ? 1 : 0;
                rows.add(cells);
            }
        }
        return new ForeignTable(rows, head);
    }

    private static void skipTaken(List<String> cells, List<Integer> taken) {
        while (cells.size() < taken.size() && taken.get(cells.size()) > 0 && cells.size() < MOST_COLUMNS) {
            cells.add("");
        }
    }

    private static void take(List<Integer> taken, int column, int rows) {
        while (taken.size() <= column) {
            taken.add(0);
        }
        taken.set(column, rows);
    }

    private static int span(Element cell, String name, int most) {
        String given = cell.attr(name).strip();
        return given.matches("[1-9]\\d{0,4}") ? Math.clamp(Integer.parseInt(given), 0, Math.max(0, most)) : Math.min(1, most);
    }

    /** Text with a tab between cells and a line for each row; a cell in quotation marks may have both in it. */
    public static ForeignTable ofText(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        boolean isStart = true;
        String all = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < all.length() && rows.size() < MOST_ROWS; i++) {
            char c = all.charAt(i);
            if (isStart && c == '"' && closes(all, i)) {
                isQuoted = true;
                isStart = false;
            } else if (isQuoted && c == '"') {
                boolean isDoubled = i + 1 < all.length() && all.charAt(i + 1) == '"';
                if (isDoubled) {
                    cell.append(c);
                    i++;
                } else {
                    isQuoted = false;
                }
            } else if (!isQuoted && (c == '\t' || c == '\n')) {
                end(row, cell);
                isStart = true;
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
                isStart = false;
            }
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            end(row, cell);
            rows.add(row);
        }
        return new ForeignTable(rows, 0);
    }

    /** Whether a quotation mark at the start of a cell has its other one at the end of one; else it is text. */
    private static boolean closes(String all, int start) {
        int i = start + 1;
        while (i < all.length()) {
            if (all.charAt(i) == '"') {
                if (i + 1 < all.length() && all.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i + 1 == all.length() || all.charAt(i + 1) == '\t' || all.charAt(i + 1) == '\n';
                }
            }
            i++;
        }
        return false;
    }

    private static void end(List<String> row, StringBuilder cell) {
        if (row.size() < MOST_COLUMNS) {
            row.add(Cleaning.line(Cleaning.joined(cell.toString())));
        }
        cell.setLength(0);
    }
}
