package org.edusum.export.docx;

/**
 * Word's sections: paper, margins, grid and page numbers (GB/T 9704-2012, 5.1, 5.2.3 and 7.5). The pages of the contents have no
 * number, those of the text count from 1.
 */
final class PageSetup {

    private final Xml xml;
    private final Measures measures;
    private final Footers footers;
    private boolean isCounting;

    PageSetup(Xml xml, Measures measures) {
        this.xml = xml;
        this.measures = measures;
        this.footers = new Footers(measures);
    }

    /** Ends the pages of the contents. */
    void endContents() {
        endParagraph(() -> write(false));
    }

    /** The section at the document's end. */
    void last() {
        write(true);
    }

    /** A line that is not seen holds what ends a section. */
    private void endParagraph(Runnable section) {
        xml.open("w:p").open("w:pPr").val("w:pStyle", Styles.BREAK);
        section.run();
        xml.close().close();
    }

    private void write(boolean isNumbered) {
        xml.open("w:sectPr");
        if (isNumbered) {
            footers.parts().keySet().forEach(footer -> xml.leaf("w:footerReference", "w:type", footer.type(), "r:id",
                    footer.relation()));
        }
        xml.val("w:type", "nextPage");
        xml.leaf("w:pgSz", "w:w", text(measures.width()), "w:h", text(measures.height()));
        xml.leaf("w:pgMar", "w:top", text(measures.top()), "w:right", text(measures.right()), "w:bottom",
                text(measures.bottom()), "w:left", text(measures.left()), "w:header", text(Measures.HEADER), "w:footer",
                text(measures.footer()), "w:gutter", "0");
        if (isNumbered && !isCounting) {
            xml.leaf("w:pgNumType", "w:start", "1");
            isCounting = true;
        }
        xml.leaf("w:docGrid", "w:type", "lines", "w:linePitch", text(measures.line())).close();
    }

    private static String text(int twips) {
        return String.valueOf(twips);
    }
}
