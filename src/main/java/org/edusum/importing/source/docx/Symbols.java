package org.edusum.importing.source.docx;

/** Characters of symbol fonts (ECMA-376-1, 17.3.3.30), as far as there is a character that everybody sees the same. */
final class Symbols {

    private static final String BOXES = "\u00A8\u006F\u0071\u00A3\u0030";
    private static final String CHECKED = "\u00FE\u0052\u0078\u00FD\u0054";

    private Symbols() {
    }

    /** What the element that was just begun shows; nothing where that is a mere ornament. */
    static String text(XmlWalk xml) {
        String code = xml.attribute("char").orElse("");
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        char c = (char) Integer.parseInt(code, 16);
        boolean isWingdings = xml.attribute("font").orElse("").startsWith("Wingdings");
        char plain = c >= 0xF000 && c <= 0xF0FF ? (char) (c - 0xF000) : c;
        if (isWingdings) {
            return BOXES.indexOf(plain) >= 0 ? "□" : CHECKED.indexOf(plain) >= 0 ? "☑" : plain == 0xFC ? "√" : "";
        }
        return c >= 0xE000 && c <= 0xF8FF || Character.isISOControl(c) || Character.isSurrogate(c) ? "" : String.valueOf(c);
    }
}
