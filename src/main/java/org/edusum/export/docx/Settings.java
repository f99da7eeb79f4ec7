package org.edusum.export.docx;

import org.edusum.export.parts.Xml;

/**
 * The settings part: different footers on odd and even pages where the style has them, Word 2013's layout, full-width marks
 * never squeezed, as in our pages. {@code updateFields} is left out: with it Word asks a question at every opening.
 */
final class Settings {

    private static final String WORD = "http://schemas.microsoft.com/office/word";

    private Settings() {
    }

    static byte[] part(boolean isTwoSided) {
        Xml xml = Xml.part("w:settings", "w");
        xml.leaf("w:zoom", "w:percent", "100").val("w:defaultTabStop", "420");
        if (isTwoSided) {
            xml.leaf("w:evenAndOddHeaders");
        }
        xml.val("w:characterSpacingControl", "doNotCompress").open("w:compat").leaf("w:doNotExpandShiftReturn");
        setting(xml, "compatibilityMode", "15");
        setting(xml, "overrideTableStyleFontSizeAndJustification", "1");
        setting(xml, "enableOpenTypeFeatures", "1");
        setting(xml, "doNotFlipMirrorIndents", "1");
        return xml.close().leaf("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN")
                .val("w:decimalSymbol", ".").val("w:listSeparator", ",").bytes();
    }

    private static void setting(Xml xml, String name, String value) {
        xml.leaf("w:compatSetting", "w:name", name, "w:uri", WORD, "w:val", value);
    }
}
