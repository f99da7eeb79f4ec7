package org.edusum.export.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.edusum.typeset.PageStyle;

/** The page numbers (GB/T 9704-2012, 7.5) below the text, as parts of their own. */
record Footers(Measures measures) {

    /** A footer part. @param type what a section refers to it as */
    record Footer(String type, String relation, String name) { }

    static final Footer ODD = new Footer("default", "rId5", "footer1.xml");
    static final Footer EVEN = new Footer("even", "rId6", "footer2.xml");

    /** Whether odd and even pages differ. */
    boolean isTwoSided() {
        return switch (measures.style().footer().form()) {
            case DASHES_OUTSIDE -> true;
            case DASHES_CENTRED, PLAIN_CENTRED -> false;
        };
    }

    /** The footers and what is in them. */
    Map<Footer, byte[]> parts() {
        Map<Footer, byte[]> parts = new LinkedHashMap<>();
        parts.put(ODD, part("right"));
        if (isTwoSided()) {
            parts.put(EVEN, part("left"));
        }
        return parts;
    }

    private byte[] part(String side) {
        Xml xml = Xml.part("w:ftr", "w", "r");
        xml.open("w:p").open("w:pPr").val("w:pStyle", Styles.FOOTER);
        if (isTwoSided()) {
            int inset = Measures.twips(measures.style().footer().inset() * measures.style().types().footer().size());
            xml.leaf("w:ind", "w:" + side, String.valueOf(inset), "w:firstLineChars", "0", "w:firstLine", "0");
        }
        xml.val("w:jc", isTwoSided() ? side : "center").close();
        number(xml);
        return xml.bytes();
    }

    private void number(Xml xml) {
        boolean hasDashes = measures.style().footer().form() != PageStyle.FooterForm.PLAIN_CENTRED;
        if (hasDashes) {
            Contents.run(xml, "— ");
        }
        Contents.begin(xml, "PAGE");
        Contents.run(xml, "1");
        Contents.mark(xml, "end");
        if (hasDashes) {
            Contents.run(xml, " —");
        }
    }
}
