package org.edusum.export.docx;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.edusum.export.parts.Xml;
import org.edusum.typeset.Face;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Type;

/** The fonts of a style, by the names that Word knows them by. The reader's machine substitutes what it does not have. */
record Fonts(PageStyle style) {

    /** What Windows has in place of a font, or calls it otherwise. */
    private static final Map<String, String> INSTEAD = Map.of("方正小标宋简体", "宋体", "仿宋_GB2312", "仿宋", "楷体_GB2312", "楷体",
            "黑体", "SimHei", "宋体", "SimSun", "仿宋", "FangSong", "楷体", "KaiTi");

    /** Names a face for every kind of character, so that none falls to the reader's default. */
    void write(Xml xml, Face face) {
        String font = style.fonts().get(face);
        xml.leaf("w:rFonts", "w:hint", "eastAsia", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font);
    }

    /** The properties of characters of a type. @param spacing added between them, in twips */
    void write(Xml xml, Type type, int spacing) {
        xml.open("w:rPr");
        write(xml, type.face());
        if (type.isBold()) {
            xml.leaf("w:b").leaf("w:bCs");
        }
        xml.val("w:spacing", spacing).val("w:sz", Measures.halfPoints(type)).val("w:szCs", Measures.halfPoints(type)).close();
    }

    /** The table that tells Word what to take where a font is not installed. */
    byte[] table() {
        Xml xml = Xml.part("w:fonts", "w");
        Set<String> named = new LinkedHashSet<>();
        for (Face face : EnumSet.allOf(Face.class)) {
            String font = style.fonts().get(face);
            if (named.add(font)) {
                xml.open("w:font", "w:name", font);
                if (INSTEAD.containsKey(font)) {
                    xml.val("w:altName", INSTEAD.get(font));
                }
                xml.val("w:charset", "86").val("w:family", family(face)).val("w:pitch", pitch(face)).close();
            }
        }
        return xml.bytes();
    }

    private static String family(Face face) {
        return switch (face) {
            case TITLE -> "roman";
            case SONG -> "auto";
            case FANG, HEI, KAI -> "modern";
        };
    }

    private static String pitch(Face face) {
        return switch (face) {
            case TITLE, SONG -> "variable";
            case FANG, HEI, KAI -> "fixed";
        };
    }
}
