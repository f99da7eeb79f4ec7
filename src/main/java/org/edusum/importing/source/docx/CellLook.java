package org.edusum.importing.source.docx;

/** How many places a cell takes (ECMA-376-1, 17.4.70); known when its content has been read. */
final class CellLook {

    static final int MOST_SPAN = 1000;

    private int span = 1;
    private boolean isContinued;

    /** Takes the properties of a cell, of which the element was just begun. */
    void read(XmlWalk xml) {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "gridSpan" -> span = Math.clamp(xml.val(1), 1, MOST_SPAN);
                case "vMerge", "hMerge" -> isContinued |= !xml.val().equals("restart");
                default -> { }
            }
        }
    }

    int span() {
        return span;
    }

    /** Whether it belongs to the cell above, or to the one on its left. */
    boolean isContinued() {
        return isContinued;
    }
}
