package org.edusum.export.docx;

import org.edusum.export.parts.Xml;

/**
 * Word's sections: paper, margins, grid and page numbers (GB/T 9704-2012, 5.1, 5.2.3 and 7.5). The pages of the contents have no
 * number, those of the text count from 1. A table across the page has a section of its own on paper that is turned: what was
 * its left edge is above (clause 8).
 */
final class PageSetup {

    private final Xml xml;
    private final Measures measures;
    private final Footers footers;
    private boolean isTurned;
    private boolean isCounting;
    private boolean isEven;
    private boolean isSilent;

    PageSetup(Xml xml, Footers footers) {
        this.xml = xml;
        this.measures = footers.measures();
        this.footers = footers;
    }

    /** Ends the pages of the contents. */
    void endContents() {
        end(false);
    }

    /** What follows stands on upright paper; on a new page where the paper was turned. */
    void upright() {
        if (isTurned) {
            end(true);
            isTurned = false;
        }
    }

    /** What follows stands on turned paper, on a new page. */
    void turned() {
        end(true);
        isTurned = true;
    }

    /** What follows stands upright on a new even page. @param isNumbered whether its number is printed */
    void even(boolean isNumbered) {
        end(true);
        isTurned = false;
        isEven = true;
        isSilent = !isNumbered;
    }

    /** The section at the document's end. */
    void last() {
        section(true);
    }

    /** A line that is not seen, where a paragraph must follow. */
    void hair() {
        xml.open("w:p").open("w:pPr").val("w:pStyle", OtherStyles.BREAK).close().close();
    }

    /** A line that is not seen holds what ends a section. */
    private void end(boolean isNumbered) {
        xml.open("w:p").open("w:pPr").val("w:pStyle", OtherStyles.BREAK);
        section(isNumbered);
        xml.close().close();
    }

    private void section(boolean isNumbered) {
        xml.open("w:sectPr");
        if (isNumbered) {
            footers.of(isTurned).forEach(footer -> xml.leaf("w:footerReference", "w:type", footer.type(), "r:id",
                    footer.relation()));
        }
        xml.val("w:type", isEven ? "evenPage" : "nextPage");
        paper();
        if (isNumbered && !isCounting) {
            xml.leaf("w:pgNumType", "w:start", "1");
            isCounting = true;
        }
        if (isSilent) {
            // The first page has a footer of its own, which there is not.
            xml.leaf("w:titlePg");
        }
        xml.leaf("w:docGrid", "w:type", "lines", "w:linePitch", text(measures.line())).close();
    }

    private void paper() {
        if (isTurned) {
            xml.leaf("w:pgSz", "w:w", text(measures.height()), "w:h", text(measures.width()), "w:orient", "landscape");
            margins(measures.left(), measures.top(), measures.right(), measures.bottom(), Measures.HEADER);
        } else {
            xml.leaf("w:pgSz", "w:w", text(measures.width()), "w:h", text(measures.height()));
            margins(measures.top(), measures.right(), measures.bottom(), measures.left(), measures.footer());
        }
    }

    private void margins(int top, int right, int bottom, int left, int footer) {
        xml.leaf("w:pgMar", "w:top", text(top), "w:right", text(right), "w:bottom", text(bottom), "w:left", text(left),
                "w:header", text(Measures.HEADER), "w:footer", text(footer), "w:gutter", "0");
    }

    private static String text(int twips) {
        return String.valueOf(twips);
    }
}
