package org.edusum.export.ofd;

import org.edusum.export.parts.Xml;

/**
 * A place that the reader is led to.
 *
 * @param page its id
 * @param top  from the page's upper edge, in thousandths of a millimetre
 */
record Target(int page, long top) {

    /** What a click does, as the first child of what is clicked. */
    void write(Xml xml) {
        xml.open("ofd:Actions").open("ofd:Action", "Event", "CLICK").open("ofd:Goto");
        xml.leaf("ofd:Dest", "Type", "XYZ", "PageID", String.valueOf(page), "Left", "0", "Top", Mm.text(top));
        xml.close().close().close();
    }
}
