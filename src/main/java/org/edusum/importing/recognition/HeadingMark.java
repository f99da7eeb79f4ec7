package org.edusum.importing.recognition;

import java.util.Objects;
import org.edusum.importing.source.Span;

/**
 * A heading that was recognised. All spans are in the reading. Its own prose begins at {@code body} and goes on to the
 * next heading.
 *
 * @param marker   the printed number with its mark: {@code 一、}, {@code 1.}, {@code （*）}; empty for a heading without
 * @param title    the words without number and closing stop; may be empty for an item without a title
 * @param body     where the prose behind it begins; not before the end of the title
 * @param depth    from 1, the chapters
 * @param number   as printed, mended: {@code 1.} for {@code L}, {@code （1）} for {@code (*)}; empty for a heading without
 * @param isRunIn  whether prose follows on the same line
 * @param isListed whether it stands on the contents page only: a chapter without prose
 */
public record HeadingMark(Span marker, Span title, int body, int depth, String number, boolean isRunIn, boolean isListed,
                          Because because) {

    public HeadingMark {
        Objects.requireNonNull(number);
        Objects.requireNonNull(because);
        if (depth < 1 || marker.end() > title.start() || body < title.end()) {
            throw new IllegalArgumentException("not a heading: " + marker + " " + title);
        }
    }

    /** Where it begins: at its number, or at its title. */
    public int start() {
        return marker.isEmpty() ? title.start() : marker.start();
    }

    public HeadingMark withDepth(int changed) {
        return new HeadingMark(marker, title, body, changed, number, isRunIn, isListed, Because.CLERK);
    }
}
