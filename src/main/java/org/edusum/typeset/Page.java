package org.edusum.typeset;

import java.util.List;
import java.util.Optional;

/**
 * A page.
 *
 * @param label      what viewers call it: Roman in the contents, Arabic in the text, both from one
 * @param lines      from top to bottom, without empty ones
 * @param footer     the page number, where one is printed
 * @param isContents whether the page belongs to the contents
 */
public record Page(String label, List<Line> lines, Optional<Line> footer, boolean isContents) {

    public Page {
        lines = List.copyOf(lines);
    }
}
