package org.edusum.export.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.edusum.model.NumberMark;
import org.edusum.model.Numbering;

/**
 * Which level of Word's multilevel list, from 0 to 8, numbers each depth of the outline.
 *
 * <p>The first four levels are those of GB/T 9704-2012, 7.3.3: 一、（一）1.（1）, whether a document uses them all or skips
 * some. Word starts a level anew after each heading of any lower level, so a skipped level does no harm. Depths beyond
 * the last mark go on from level 4. A numbering that does not follow the standard's order has a list of its own, level
 * by level.
 *
 * @param marks the mark of each of the nine levels
 */
record Levels(Numbering numbering, boolean isStandard, List<NumberMark> marks) {

    /** Levels of a list in WordprocessingML. */
    static final int COUNT = 9;

    private static final int FIRST_BEYOND = NumberMark.values().length;

    static Levels of(Numbering numbering) {
        List<NumberMark> used = numbering.marks();
        boolean isStandard = used.getFirst() == NumberMark.CHINESE && used.stream().sorted().toList().equals(used);
        List<NumberMark> marks = new ArrayList<>();
        if (isStandard) {
            marks.addAll(List.of(NumberMark.values()));
            marks.addAll(Collections.nCopies(COUNT - FIRST_BEYOND, used.getLast()));
        } else {
            for (int depth = 1; depth <= COUNT; depth++) {
                marks.add(numbering.markAt(depth));
            }
        }
        return new Levels(numbering, isStandard, List.copyOf(marks));
    }

    /** The level that numbers a depth; none where Word's list has no more. @param depth from 1 */
    OptionalInt at(int depth) {
        int size = numbering.marks().size();
        int level = !isStandard ? depth - 1
                : depth <= size ? numbering.markAt(depth).ordinal() : FIRST_BEYOND + depth - size - 1;
        return level < COUNT ? OptionalInt.of(level) : OptionalInt.empty();
    }

    /** The level whose heading style a depth takes: its own, or the deepest there is. */
    int styleAt(int depth) {
        return at(depth).orElse(COUNT - 1);
    }
}
