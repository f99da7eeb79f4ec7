package org.edusum.export.docx;

import org.edusum.export.parts.Xml;

/** Paper, margins, grid and page numbers (GB/T 9704-2012, 5.1, 5.2.3 and 7.5). */
final class PageSetup {

    /** Relations of the document to its footers. */
    static final String ODD = "rId5";
    static final String EVEN = "rId6";

    private PageSetup() {
    }

    /** The pages of the contents, without a number. */
    static void contents(Xml xml) {
        xml.open("w:sectPr").val("w:type", "nextPage");
        page(xml);
        grid(xml);
        xml.close();
    }

    /** The pages of the text, from 1. */
    static void text(Xml xml) {
        xml.open("w:sectPr").leaf("w:footerReference", "w:type", "default", "r:id", ODD)
                .leaf("w:footerReference", "w:type", "even", "r:id", EVEN).val("w:type", "nextPage");
        page(xml);
        xml.leaf("w:pgNumType", "w:start", "1");
        grid(xml);
        xml.close();
    }

    private static void page(Xml xml) {
        xml.leaf("w:pgSz", "w:w", text(Measures.PAPER_WIDTH), "w:h", text(Measures.PAPER_HEIGHT));
        xml.leaf("w:pgMar", "w:top", text(Measures.TOP), "w:right", text(Measures.RIGHT), "w:bottom", text(Measures.BOTTOM),
                "w:left", text(Measures.LEFT), "w:header", text(Measures.HEADER), "w:footer", text(Measures.FOOTER),
                "w:gutter", "0");
    }

    private static void grid(Xml xml) {
        xml.leaf("w:docGrid", "w:type", "lines", "w:linePitch", text(Measures.LINE));
    }

    /** “— 1 —”, one character of its size from the outer edge, 7.5: right on odd pages, left on even ones. */
    static byte[] footer(boolean isOdd) {
        Xml xml = Xml.part("w:ftr", "w", "r");
        String side = isOdd ? "right" : "left";
        xml.open("w:p").open("w:pPr").val("w:pStyle", Styles.FOOTER)
                .leaf("w:ind", "w:" + side, text(Measures.FOOTER_CHARACTER), "w:firstLineChars", "0", "w:firstLine", "0")
                .val("w:jc", side).close();
        Contents.run(xml, "— ");
        Contents.begin(xml, "PAGE");
        Contents.run(xml, "1");
        Contents.mark(xml, "end");
        Contents.run(xml, " —");
        return xml.bytes();
    }

    private static String text(int twips) {
        return String.valueOf(twips);
    }
}
