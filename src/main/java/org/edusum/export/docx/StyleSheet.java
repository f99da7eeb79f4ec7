package org.edusum.export.docx;

import org.edusum.export.parts.Xml;
import org.edusum.typeset.Type;

/** Writes styles one behind the other; each is opened with its name and closed with the type of its characters. */
record StyleSheet(Xml xml, Measures measures, Fonts fonts) {

    /** A paragraph style that Word knows by its name. */
    Xml open(String id, String name) {
        return xml.open("w:style", "w:type", "paragraph", "w:styleId", id).val("w:name", name).val("w:basedOn", Styles.NORMAL);
    }

    /** A paragraph style of our own. */
    Xml custom(String id, String name) {
        return custom(id, name, Styles.NORMAL);
    }

    Xml custom(String id, String name, String basedOn) {
        return xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id).val("w:name", name)
                .val("w:basedOn", basedOn);
    }

    /** Large type in the middle with one empty line below, as the title has it (7.3.1); ends the style. */
    void centred(Type type) {
        xml.val("w:next", Styles.NORMAL).leaf("w:qFormat").open("w:pPr").leaf("w:keepNext").leaf("w:keepLines")
                // LibreOffice would give large type two lines of the grid.
                .val("w:snapToGrid", "0");
        spacing(measures.line(), measures.line(type));
        flush();
        xml.val("w:jc", "center").close();
        loose(type);
    }

    /** Lines from edge to edge that leave the grid; ends the style. */
    void offGrid(String side, Type type, int line) {
        xml.open("w:pPr").val("w:snapToGrid", "0");
        spacing(0, line);
        flush();
        xml.val("w:jc", side).close();
        loose(type);
    }

    /** Space after, and the exact height of each line, in twips. */
    void spacing(int after, int line) {
        xml.leaf("w:spacing", "w:before", "0", "w:after", String.valueOf(after), "w:line", String.valueOf(line), "w:lineRule",
                "exact");
    }

    /** The first line is not indented. */
    void flush() {
        xml.leaf("w:ind", "w:firstLineChars", "0", "w:firstLine", "0");
    }

    /** Characters on the grid; ends the style. */
    void close(Type type) {
        fonts.write(xml, type, measures.closer(type));
        xml.close();
    }

    /** Characters that keep their own width; ends the style. */
    void loose(Type type) {
        fonts.write(xml, type, 0);
        xml.close();
    }
}
