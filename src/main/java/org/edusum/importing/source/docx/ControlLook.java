package org.edusum.importing.source.docx;

/**
 * What a content control is (ECMA-376-1, 17.5.2).
 *
 * @param isUnfilled whether it still shows the words that ask to fill it in
 * @param isContents whether it holds a contents page
 */
record ControlLook(boolean isUnfilled, boolean isContents) {

    static final ControlLook EMPTY = new ControlLook(false, false);

    static ControlLook read(XmlWalk xml) {
        boolean isUnfilled = false;
        boolean isContents = false;
        boolean isBox = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "showingPlcHdr" -> isUnfilled = xml.isOn();
                case "checkbox", "picture" -> isBox = true;
                case "docPartObj" -> {
                    int part = xml.depth();
                    while (xml.nextChild(part)) {
                        isContents |= xml.name().equals("docPartGallery") && xml.val().equals("Table of Contents");
                    }
                }
                default -> { }
            }
        }
        return new ControlLook(isUnfilled && !isBox, isContents);
    }
}
