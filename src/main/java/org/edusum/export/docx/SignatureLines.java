package org.edusum.export.docx;

import org.edusum.export.parts.Xml;
import org.edusum.model.Paragraph;
import org.edusum.model.Place;
import org.edusum.model.Signature;
import org.edusum.typeset.Line;

/** Writes signature and date where the layout has them (GB/T 9704-2012, 7.3.5.2): aligned right, as far from the edge. */
final class SignatureLines {

    private final Writing writing;
    private final Xml xml;

    SignatureLines(Writing writing) {
        this.writing = writing;
        this.xml = writing.xml();
    }

    static boolean isPrinted(Signature signature) {
        return signature.lines().stream().anyMatch(line -> !line.prose().isEmpty());
    }

    /** @param gap below what stands above, besides the empty line */
    void write(Signature signature, int gap) {
        boolean isSigned = !signature.signatory().prose().isEmpty();
        if (isSigned) {
            begin(OtherStyles.SIGNATORY, signature.signatory(), gap);
            writing.runs().prose(signature.signatory().prose());
            xml.close();
        }
        if (!signature.date().prose().isEmpty()) {
            begin(OtherStyles.DATE, signature.date(), isSigned ? -1 : gap);
            writing.runs().plain(signature.date().prose());
            xml.close();
        }
    }

    /** @param gap below 0 in the second line; the first stands below an empty one */
    private void begin(String style, Paragraph line, int gap) {
        Measures measures = writing.measures();
        xml.open("w:p").open("w:pPr").val("w:pStyle", style);
        if (gap >= 0) {
            xml.leaf("w:spacing", "w:before", String.valueOf(measures.line() + gap));
        }
        xml.leaf("w:ind", "w:right", String.valueOf(measures.characters(distance(line))), "w:firstLineChars", "0",
                "w:firstLine", "0").close();
    }

    /** From the right edge, in characters; of a signature that takes several lines that of the longest. */
    private double distance(Paragraph paragraph) {
        double right = writing.printed().lines(new Place.Body(paragraph.id())).stream()
                .mapToDouble(Line::right).max().orElse(0);
        return Math.max(0, (writing.pages().style().block().right() - right) / writing.pages().style().cell());
    }
}
