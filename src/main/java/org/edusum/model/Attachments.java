package org.edusum.model;

import java.util.List;
import org.edusum.model.Section.Kind;

/** Where attachments (附件) may stand: right below the document, after all chapters. */
public final class Attachments {

    private Attachments() {
    }

    /**
     * Checks the kinds of the children of one section, in order.
     *
     * @param isOutermost whether they stand right below the document
     * @throws IllegalArgumentException where an attachment may not stand there
     */
    public static void checkOrder(List<Kind> kinds, boolean isOutermost) {
        int first = kinds.indexOf(Kind.ATTACHMENT);
        if (first < 0) {
            return;
        }
        if (!isOutermost) {
            throw new IllegalArgumentException("附件只能排在最外层");
        }
        if (kinds.lastIndexOf(Kind.TEXT) > first) {
            throw new IllegalArgumentException("附件排在正文各章之后");
        }
    }

    /** How many chapters a document has: the index of its first attachment. */
    public static int chapters(Section root) {
        return (int) root.children().stream().filter(child -> !child.isAttachment()).count();
    }
}
