package org.edusum.export.docx;

import java.util.List;
import org.edusum.export.parts.Xml;

/**
 * A box without lines or fill at the foot of the text block, as wide as the block, in a line of its own that is not seen.
 * Word and LibreOffice both put it there; a table that floats LibreOffice leaves where it is anchored.
 */
record TextBox(Xml xml) {

    /** The namespaces that the part must declare. */
    static final List<String> PREFIXES = List.of("mc", "wp", "a", "wps");

    private static final String SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    /** English metric units to a twip. */
    private static final int EMU = 635;

    /**
     * Writes the box; lengths are in twips.
     *
     * @param number  that no other drawing has
     * @param bottom  of the box, from the paper's upper edge: LibreOffice takes the foot of the margins for a lower one
     * @param content stands at the box's foot
     */
    void write(String name, int number, int width, int height, int bottom, Runnable content) {
        String across = String.valueOf((long) width * EMU);
        String down = String.valueOf((long) height * EMU);
        xml.open("w:p").open("w:pPr").val("w:pStyle", OtherStyles.BREAK).close().open("w:r").open("mc:AlternateContent")
                .open("mc:Choice", "Requires", "wps").open("w:drawing");
        xml.open("wp:anchor", "distT", "0", "distB", "0", "distL", "0", "distR", "0", "simplePos", "0", "relativeHeight", "1",
                "behindDoc", "0", "locked", "0", "layoutInCell", "1", "allowOverlap", "0");
        xml.leaf("wp:simplePos", "x", "0", "y", "0");
        xml.open("wp:positionH", "relativeFrom", "margin").text("wp:align", "left").close();
        xml.open("wp:positionV", "relativeFrom", "page").text("wp:posOffset", String.valueOf((long) (bottom - height) * EMU)).close();
        xml.leaf("wp:extent", "cx", across, "cy", down).leaf("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0")
                .leaf("wp:wrapTopAndBottom").leaf("wp:docPr", "id", String.valueOf(number), "name", name)
                .leaf("wp:cNvGraphicFramePr");
        xml.open("a:graphic").open("a:graphicData", "uri", SHAPE).open("wps:wsp").leaf("wps:cNvSpPr", "txBox", "1");
        xml.open("wps:spPr").open("a:xfrm").leaf("a:off", "x", "0", "y", "0").leaf("a:ext", "cx", across, "cy", down).close()
                .open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().leaf("a:noFill").open("a:ln").leaf("a:noFill")
                .close().close();
        xml.open("wps:txbx").open("w:txbxContent");
        content.run();
        xml.close().close().leaf("wps:bodyPr", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0", "anchor", "b");
        xml.close().close().close().close().close().close().close().close().close();
    }
}
