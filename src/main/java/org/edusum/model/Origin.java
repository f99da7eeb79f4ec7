package org.edusum.model;

import java.time.Instant;
import java.util.Objects;

/**
 * Where a value was taken from: one cell of a sheet that came back (数据来源).
 *
 * @param file     name of the file, without its folder
 * @param sheet    name of the sheet; empty for files that have none
 * @param cell     {@code E12}; the line for files without cells
 * @param division the division that answered (科室、单位); may be empty
 * @param filler   who filled it in; may be empty
 * @param at       when it was taken over
 */
public record Origin(String file, String sheet, String cell, String division, String filler, Instant at) {

    private static final int MAX_LENGTH = 300;

    public Origin {
        file = shortened(file);
        sheet = shortened(sheet);
        cell = shortened(cell);
        division = shortened(division);
        filler = shortened(filler);
        Objects.requireNonNull(at);
    }

    /** Names come from outside: they are cut rather than refused. */
    private static String shortened(String words) {
        String clean = Text.clean(words).strip();
        return clean.length() <= MAX_LENGTH ? clean : Text.clean(clean.substring(0, MAX_LENGTH));
    }
}
