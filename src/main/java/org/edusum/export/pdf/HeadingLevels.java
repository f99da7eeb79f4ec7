package org.edusum.export.pdf;

import org.edusum.typeset.Element;
import org.edusum.typeset.Role;

/**
 * The levels of headings as readers count them: H1 for the document's title, H2 for chapters and attachments, and so on, six at
 * most, and none left out on the way down (PDF/UA-1, 7.4.2).
 */
final class HeadingLevels {

    private static final int DEEPEST = 6;

    private int last;
    private boolean isTitled;
    private boolean isAttached;

    /** The level of the next heading, in reading order. */
    int next(Element heading) {
        isTitled |= heading.role() == Role.TITLE;
        isAttached |= heading.role() == Role.LABEL;
        int top = isTitled ? 1 : 0;
        int wanted = switch (heading.role()) {
            case TITLE -> 1;
            case LABEL -> top + 1;
            default -> top + (isAttached ? 1 : 0) + heading.number();
        };
        last = Math.clamp(wanted, 1, Math.min(DEEPEST, last + 1));
        return last;
    }
}
