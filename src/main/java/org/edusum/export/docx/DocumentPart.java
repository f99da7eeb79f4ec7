package org.edusum.export.docx;

import java.util.List;
import java.util.stream.Stream;
import org.edusum.export.parts.Xml;
import org.edusum.model.Block;
import org.edusum.model.Outline;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.typeset.Pages;

/**
 * The main part: contents on pages of their own, then title, addressee, text, note of attachments and signature, numbered from
 * page 1, attachments, and the imprint.
 */
final class DocumentPart {

    private static final String COLON = "：";

    private final Xml xml;
    private final Writing writing;
    private final Summary summary;
    private final PageSetup setup;

    private DocumentPart(Summary summary, Pages pages, Footers footers, Levels levels, boolean isMarked) {
        Anchors anchors = new Anchors();
        Printed printed = new Printed(pages);
        boolean hasBox = ImprintBox.isPrinted(printed);
        this.xml = Xml.part("w:document", Stream.concat(Stream.of("w", "r"),
                hasBox ? TextBox.PREFIXES.stream() : Stream.empty()).toArray(String[]::new));
        this.summary = summary;
        this.writing = new Writing(xml, new Runs(xml, summary, anchors, isMarked), anchors, summary, pages, printed,
                footers.measures(), levels);
        this.setup = new PageSetup(xml, footers);
    }

    static byte[] part(Summary summary, Pages pages, Footers footers, Levels levels, boolean isMarked) {
        DocumentPart part = new DocumentPart(summary, pages, footers, levels, isMarked);
        part.xml.open("w:body");
        part.contents();
        part.text();
        part.attachments();
        summary.formalities().imprint().filter(imprint -> ImprintBox.isPrinted(part.writing.printed()))
                .ifPresent(imprint -> new ImprintBox(part.writing).write(imprint, part.setup));
        part.setup.last();
        return part.xml.bytes();
    }

    private void contents() {
        Contents contents = new Contents(writing);
        if (contents.isPrinted()) {
            contents.write();
            setup.endContents();
        }
    }

    private void text() {
        Blocks blocks = new Blocks(writing, setup, NumberingPart.LIST, true);
        Section root = summary.root();
        if (!root.title().isEmpty()) {
            xml.open("w:p").open("w:pPr").val("w:pStyle", Styles.TITLE).close();
            blocks.title(root.id(), TitleLines.cut(summary, root.title(), TitleLines.of(root.id(), writing.printed())), "");
            xml.close();
        }
        if (!summary.formalities().addressee().isEmpty()) {
            xml.open("w:p").open("w:pPr").val("w:pStyle", OtherStyles.ADDRESSEE).close();
            writing.runs().text(summary.formalities().addressee() + COLON, "");
            xml.close();
        }
        NoteLines note = new NoteLines(writing);
        boolean isSigned = SignatureLines.isPrinted(summary.signature());
        boolean isClosed = isSigned || note.isPrinted();
        // Some text stands with the signature on the last page, 7.3.5.5.
        blocks.write(Block.of(summary), isClosed);
        if (isClosed) {
            setup.upright();
            note.write(blocks.gap(), isSigned);
            new SignatureLines(writing).write(summary.signature(), note.isPrinted() ? 0 : blocks.gap());
        }
    }

    private void attachments() {
        List<Outline.Entry> attachments = Outline.of(summary).attachments();
        for (int i = 0; i < attachments.size(); i++) {
            new AttachmentPart(writing, setup).write(attachments.get(i), i);
        }
    }
}
