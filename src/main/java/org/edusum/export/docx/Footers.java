package org.edusum.export.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edusum.export.parts.Xml;
import org.edusum.typeset.PageStyle;

/**
 * The page numbers (GB/T 9704-2012, 7.5) below the text, as parts of their own. On paper that is turned they stand where they
 * stand on all other pages (clause 8): at the left, set from above to below in a table that floats there.
 *
 * @param hasTurned whether the document has such paper
 */
record Footers(Measures measures, boolean hasTurned) {

    /** A footer part. @param type what a section refers to it as */
    record Footer(String type, boolean isTurned, String relation, String name) { }

    private static final Footer ODD = new Footer("default", false, "rId5", "footer1.xml");
    private static final Footer EVEN = new Footer("even", false, "rId6", "footer2.xml");
    private static final Footer TURNED_ODD = new Footer("default", true, "rId7", "footer3.xml");
    private static final Footer TURNED_EVEN = new Footer("even", true, "rId8", "footer4.xml");

    /** Whether odd and even pages differ. */
    boolean isTwoSided() {
        return switch (measures.style().footer().form()) {
            case DASHES_OUTSIDE -> true;
            case DASHES_CENTRED, PLAIN_CENTRED -> false;
        };
    }

    /** Those of a section. */
    List<Footer> of(boolean isTurned) {
        return all().stream().filter(footer -> footer.isTurned() == isTurned).toList();
    }

    List<Footer> all() {
        return List.of(ODD, EVEN, TURNED_ODD, TURNED_EVEN).stream()
                .filter(footer -> hasTurned || !footer.isTurned())
                .filter(footer -> isTwoSided() || footer.type().equals("default")).toList();
    }

    Map<Footer, byte[]> parts() {
        Map<Footer, byte[]> parts = new LinkedHashMap<>();
        all().forEach(footer -> parts.put(footer, part(footer)));
        return parts;
    }

    private byte[] part(Footer footer) {
        Xml xml = Xml.part("w:ftr", "w", "r");
        String side = footer.type().equals("even") ? "left" : "right";
        if (footer.isTurned()) {
            turned(xml, side);
        } else {
            number(xml, side);
        }
        return xml.bytes();
    }

    private void number(Xml xml, String side) {
        xml.open("w:p").open("w:pPr").val("w:pStyle", OtherStyles.FOOTER);
        if (isTwoSided()) {
            int inset = Measures.twips(measures.style().footer().inset() * size());
            xml.leaf("w:ind", "w:" + side, text(inset), "w:firstLineChars", "0", "w:firstLine", "0");
        }
        xml.val("w:jc", isTwoSided() ? side : "center").close();
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
        xml.close();
    }

    /** One cell as high as a line is long; text in it begins at the right, so that it is wider to the left. */
    private void turned(Xml xml, String side) {
        int width = 2 * Measures.twips(size());
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblpPr", "w:vertAnchor", "page", "w:horzAnchor", "page", "w:tblpX",
                        text(measures.footer() - width / 2), "w:tblpY", text(measures.left()))
                .leaf("w:tblW", "w:w", text(width), "w:type", "dxa").leaf("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        for (String edge : List.of("top", "left", "bottom", "right")) {
            xml.leaf("w:" + edge, "w:w", "0", "w:type", "dxa");
        }
        xml.close().close().open("w:tblGrid").leaf("w:gridCol", "w:w", text(width)).close();
        xml.open("w:tr").open("w:trPr").leaf("w:trHeight", "w:val", text(measures.textWidth()), "w:hRule", "exact").close();
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", text(width), "w:type", "dxa")
                .val("w:textDirection", "tbRl").close();
        number(xml, side);
        xml.close().close().close();
        xml.open("w:p").open("w:pPr").val("w:pStyle", OtherStyles.FOOTER).close().close();
    }

    private double size() {
        return measures.style().types().footer().size();
    }

    private static String text(int twips) {
        return String.valueOf(twips);
    }
}
