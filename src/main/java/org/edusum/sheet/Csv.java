package org.edusum.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comma separated values (RFC 4180), with a byte order mark so that Excel and WPS read them as UTF-8. */
public final class Csv {

    private static final String MARK = "\uFEFF";
    private static final int FIRST_LINES = 40;

    private Csv() {
    }

    /** Rows as text. What a spreadsheet would take for a formula is kept from being one. */
    public static String write(List<List<String>> rows) {
        return MARK + rows.stream().map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        boolean isFormula = !text.isEmpty() && "=+@\t\r".indexOf(text.charAt(0)) >= 0
                || text.startsWith("-") && !text.matches("-[0-9.]+");
        String safe = isFormula ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** The cells of text, row by row; the separator is the one of comma, tab and semicolon that most of the first lines have. */
    public static List<List<String>> read(String text) {
        String content = text.startsWith(MARK) ? text.substring(1) : text;
        return read(content, separator(content));
    }

    /** The cells of text with a known separator, row by row. A quote that never ends is a quote like any other character. */
    public static List<List<String>> read(String content, char separator) {
        List<List<String>> rows = new ArrayList<>();
        int open = rows(content, 0, separator, true, rows);
        if (open >= 0) {
            rows(content, open, separator, false, rows);
        }
        return rows;
    }

    /** @return where the row begins in which a quote is open at the end, which is not among the rows then; else -1 */
    private static int rows(String content, int from, char separator, boolean hasQuotes, List<List<String>> rows) {
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        int begin = from;
        for (int i = from; i < content.length(); i++) {
            char c = content.charAt(i);
            if (isQuoted) {
                if (c == '"' && i + 1 < content.length() && content.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else if (c == '"') {
                    isQuoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && hasQuotes && cell.isEmpty()) {
                isQuoted = true;
            } else if (c == separator) {
                row.add(take(cell));
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n') {
                    i++;
                }
                row.add(take(cell));
                rows.add(List.copyOf(row));
                row.clear();
                begin = i + 1;
            } else {
                cell.append(c);
            }
        }
        if (isQuoted) {
            return begin;
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(take(cell));
            rows.add(List.copyOf(row));
        }
        return -1;
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }

    private static char separator(String content) {
        List<String> lines = content.lines().limit(FIRST_LINES).toList();
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', '\t', ';', '，'}) {
            long count = lines.stream().filter(line -> line.indexOf(candidate) >= 0).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
