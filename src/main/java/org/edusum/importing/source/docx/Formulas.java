package org.edusum.importing.source.docx;

/** A formula (ECMA-376-1, 22.1) in one line. */
final class Formulas {

    private Formulas() {
    }

    /** The characters of the formula that was just begun; a fraction with a stroke. */
    static String text(XmlWalk xml) {
        StringBuilder out = new StringBuilder();
        read(xml, out);
        return out.toString();
    }

    private static void read(XmlWalk xml, StringBuilder out) {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "t" -> out.append(xml.text().strip());
                case "den" -> {
                    out.append('/');
                    read(xml, out);
                }
                case "del", "moveFrom" -> { }
                default -> read(xml, out);
            }
        }
    }
}
