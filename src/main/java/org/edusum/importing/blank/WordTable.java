package org.edusum.importing.blank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the tables of words that come with the program: lines of columns apart by tabs, {@code #} before a remark. */
final class WordTable {

    private WordTable() {
    }

    /** The rows of a table beside the importing package, all with at least that many columns. */
    static List<String[]> rows(String name, int columns) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                WordTable.class.getResourceAsStream("/org/edusum/importing/" + name), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.copyOf(line.split("\t"), columns))
                    .map(row -> {
                        Arrays.setAll(row, i -> row[i] == null ? "" : row[i]);
                        return row;
                    }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
    }
}
