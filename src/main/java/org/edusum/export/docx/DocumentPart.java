package org.edusum.export.docx;

import java.util.List;
import org.edusum.model.Block;
import org.edusum.model.Summary;
import org.edusum.typeset.Pages;

/** The main part: contents on pages of their own, then title, text and signature, numbered from page 1. */
final class DocumentPart {

    private final Xml xml = Xml.part("w:document", "w", "r");
    private final Anchors anchors = new Anchors();
    private final Summary summary;
    private final Pages pages;
    private final Levels levels;
    private final PageSetup setup;
    private final Blocks blocks;
    private final SignatureLines signature;

    private DocumentPart(Summary summary, Pages pages, Measures measures, Levels levels, boolean isMarked) {
        this.summary = summary;
        this.pages = pages;
        this.levels = levels;
        this.setup = new PageSetup(xml, measures);
        Runs runs = new Runs(xml, summary, anchors, isMarked);
        this.blocks = new Blocks(xml, runs, anchors, levels, measures);
        this.signature = new SignatureLines(xml, runs, pages, measures);
    }

    static byte[] part(Summary summary, Pages pages, Measures measures, Levels levels, boolean isMarked) {
        DocumentPart part = new DocumentPart(summary, pages, measures, levels, isMarked);
        part.xml.open("w:body");
        part.contents();
        part.text();
        part.setup.last();
        return part.xml.bytes();
    }

    private void contents() {
        Contents contents = new Contents(xml, summary, levels, pages);
        if (contents.isPrinted()) {
            contents.write(anchors);
            setup.endContents();
        }
    }

    private void text() {
        xml.open("w:p").open("w:pPr").val("w:pStyle", Styles.TITLE).close();
        blocks.title(summary.root().id(), TitleLines.cut(summary, TitleLines.of(summary, pages)), "");
        xml.close();
        List<Block> text = Block.of(summary);
        for (int i = 0; i < text.size(); i++) {
            // Some text stands with the signature on the last page, 7.3.5.5.
            blocks.write(text.get(i), i == text.size() - 1 && SignatureLines.isPrinted(summary.signature()));
        }
        signature.write(summary.signature());
    }
}
