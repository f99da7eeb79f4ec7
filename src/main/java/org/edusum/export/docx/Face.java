package org.edusum.export.docx;

import org.edusum.export.parts.Xml;
import org.edusum.model.NumberMark;

/**
 * The faces of an official document (GB/T 9704-2012, 5.2.2 and 7.3) by the names that Word knows them by. The reader's
 * machine substitutes what it does not have.
 */
enum Face {
    TITLE("方正小标宋简体", "宋体", "roman"),
    BODY("仿宋_GB2312", "仿宋", "modern"),
    KAI("楷体_GB2312", "楷体", "modern"),
    HEI("黑体", "SimHei", "modern"),
    SONG("宋体", "SimSun", "auto");

    private final String named;
    private final String instead;
    private final String family;

    Face(String named, String instead, String family) {
        this.named = named;
        this.instead = instead;
        this.family = family;
    }

    static Face of(NumberMark mark) {
        return switch (mark) {
            case CHINESE -> HEI;
            case CHINESE_PARENTHESISED -> KAI;
            case ARABIC, ARABIC_PARENTHESISED -> BODY;
        };
    }

    /** Names the face for every kind of character, so that none falls to the reader's default. */
    void write(Xml xml) {
        xml.leaf("w:rFonts", "w:hint", "eastAsia", "w:ascii", named, "w:hAnsi", named, "w:eastAsia", named, "w:cs", named);
    }

    /** The table that tells Word what to take where a face is not installed. */
    static byte[] table() {
        Xml xml = Xml.part("w:fonts", "w");
        for (Face face : values()) {
            xml.open("w:font", "w:name", face.named).val("w:altName", face.instead).val("w:charset", "86")
                    .val("w:family", face.family).val("w:pitch", face == SONG || face == TITLE ? "variable" : "fixed").close();
        }
        return xml.bytes();
    }
}
