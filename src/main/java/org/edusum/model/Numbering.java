package org.edusum.model;

import java.util.List;

/**
 * Which mark each depth of the outline is numbered with.
 *
 * @param marks one to four different marks, for depth 1 downwards; deeper sections use the last
 */
public record Numbering(List<NumberMark> marks) {

    /** 一、（一）1.（1）, as the standard has it. */
    public static final Numbering STANDARD = new Numbering(List.of(NumberMark.values()));

    /** 一、 1.（1）: the second level skipped, as most summaries do. */
    public static final Numbering SKIPPING =
            new Numbering(List.of(NumberMark.CHINESE, NumberMark.ARABIC, NumberMark.ARABIC_PARENTHESISED));

    public Numbering {
        marks = List.copyOf(marks);
        if (marks.isEmpty() || marks.stream().distinct().count() < marks.size()) {
            throw new IllegalArgumentException("marks must be given and differ: " + marks);
        }
    }

    /** The style of a depth. @param depth from 1 */
    public NumberMark markAt(int depth) {
        return marks.get(Math.min(depth, marks.size()) - 1);
    }
}
