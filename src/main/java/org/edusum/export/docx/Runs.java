package org.edusum.export.docx;

import org.edusum.export.parts.Xml;
import org.edusum.model.Field;
import org.edusum.model.FieldRef;
import org.edusum.model.Inline;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.Text;

/**
 * Writes prose as runs. Each place of a field is an inline content control with tag and alias, and a bookmark around it: one of
 * them survives whatever program the document goes through. The blank of an empty field is shaded where
 * blanks are marked.
 */
final class Runs {

    /** Light yellow. */
    private static final String BLANK = "FFF2CC";
    /** The longest name of a content control that Word shows. */
    private static final int LONGEST_ALIAS = 64;

    private final Xml xml;
    private final Summary summary;
    private final Anchors anchors;
    private final boolean isMarked;

    Runs(Xml xml, Summary summary, Anchors anchors, boolean isMarked) {
        this.xml = xml;
        this.summary = summary;
        this.anchors = anchors;
        this.isMarked = isMarked;
    }

    void prose(Prose prose) {
        prose(prose, "");
    }

    /** @param style of the characters; empty for the paragraph's own */
    void prose(Prose prose, String style) {
        for (Inline inline : prose.inlines()) {
            switch (inline) {
                case Text(String text) -> text(text, style);
                case FieldRef reference -> control(reference, style);
            }
        }
    }

    /**
     * Prose whose fields are marked by a bookmark alone. For the date of issue: programs that take in documents look for
     * it in the last paragraph, and many do not see text inside content controls.
     */
    void plain(Prose prose) {
        for (Inline inline : prose.inlines()) {
            switch (inline) {
                case Text(String text) -> text(text, "");
                case FieldRef reference -> {
                    Anchors.Anchor anchor = anchors.nextOfDate(reference.field());
                    String number = String.valueOf(anchor.number());
                    xml.leaf("w:bookmarkStart", "w:id", number, "w:name", anchor.bookmark());
                    value(reference, "");
                    xml.leaf("w:bookmarkEnd", "w:id", number);
                }
            }
        }
    }

    void text(String text, String style) {
        run(text, style, false);
    }

    private void control(FieldRef reference, String style) {
        Anchors.Anchor anchor = anchors.next(reference.field());
        String number = String.valueOf(anchor.number());
        xml.leaf("w:bookmarkStart", "w:id", number, "w:name", anchor.bookmark());
        xml.open("w:sdt").open("w:sdtPr").val("w:alias", alias(summary.field(reference.field())))
                .val("w:tag", anchor.tag()).val("w:id", number).leaf("w:text").close().open("w:sdtContent");
        value(reference, style);
        xml.close().close().leaf("w:bookmarkEnd", "w:id", number);
    }

    private void value(FieldRef reference, String style) {
        Field field = summary.field(reference.field());
        run(field.printed(reference.form()), style, !field.isFilled() && isMarked);
    }

    private void run(String text, String style, boolean isBlank) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r").open("w:rPr");
        if (!style.isEmpty()) {
            xml.val("w:rStyle", style);
        }
        // Quotation marks and dashes are full-width only where the run says that it is Chinese.
        xml.leaf("w:rFonts", "w:hint", "eastAsia");
        if (isBlank) {
            xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", BLANK);
        }
        xml.close().text("w:t", text, "xml:space", "preserve").close();
    }

    private static String alias(Field field) {
        String label = Text.clean(field.label());
        if (label.length() <= LONGEST_ALIAS) {
            return label;
        }
        int end = Character.isHighSurrogate(label.charAt(LONGEST_ALIAS - 1)) ? LONGEST_ALIAS - 1 : LONGEST_ALIAS;
        return label.substring(0, end);
    }
}
