package org.edusum.export.docx;

import org.edusum.model.Paragraph;
import org.edusum.model.Place;
import org.edusum.model.Signature;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.Pages;

/** Writes signature and date where the layout has them (GB/T 9704-2012, 7.3.5.2): aligned right, as far from the edge. */
final class SignatureLines {

    private final Xml xml;
    private final Runs runs;
    private final Pages pages;
    private final Measures measures;

    SignatureLines(Xml xml, Runs runs, Pages pages, Measures measures) {
        this.xml = xml;
        this.runs = runs;
        this.pages = pages;
        this.measures = measures;
    }

    static boolean isPrinted(Signature signature) {
        return signature.lines().stream().anyMatch(line -> !line.prose().isEmpty());
    }

    void write(Signature signature) {
        boolean isSigned = !signature.signatory().prose().isEmpty();
        if (isSigned) {
            begin(Styles.SIGNATORY, signature.signatory(), true);
            runs.prose(signature.signatory().prose());
            xml.close();
        }
        if (!signature.date().prose().isEmpty()) {
            begin(Styles.DATE, signature.date(), !isSigned);
            runs.plain(signature.date().prose());
            xml.close();
        }
    }

    /** @param isFirst below one empty line */
    private void begin(String style, Paragraph line, boolean isFirst) {
        xml.open("w:p").open("w:pPr").val("w:pStyle", style);
        if (isFirst) {
            Styles.spacing(xml, measures.line(), 0, measures.line());
        }
        xml.leaf("w:ind", "w:right", String.valueOf(measures.characters(distance(line))), "w:firstLineChars", "0",
                "w:firstLine", "0").close();
    }

    /** From the right edge, in characters; of a signature that takes several lines that of the longest. */
    private double distance(Paragraph paragraph) {
        Place place = new Place.Body(paragraph.id());
        double right = pages.all().stream().filter(page -> !page.isContents()).map(Page::lines).flatMap(lines -> lines.stream())
                .filter(line -> line.runs().stream().anyMatch(run -> run.place().filter(place::equals).isPresent()))
                .mapToDouble(Line::right).max().orElse(0);
        return Math.max(0, (pages.style().block().right() - right) / pages.style().cell());
    }
}
