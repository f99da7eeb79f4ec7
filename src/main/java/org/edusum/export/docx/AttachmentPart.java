package org.edusum.export.docx;

import java.util.List;
import org.edusum.export.parts.Xml;
import org.edusum.model.Block;
import org.edusum.model.Outline;
import org.edusum.model.Section;

/**
 * Writes an attachment (附件, GB/T 9704-2012, 7.3.7) on a new page: its number flush left in the first line, its title in the
 * third, and what stands below. Its headings are numbered from the first mark on, by a list of its own.
 */
final class AttachmentPart {

    private final Writing writing;
    private final PageSetup setup;

    AttachmentPart(Writing writing, PageSetup setup) {
        this.writing = writing;
        this.setup = setup;
    }

    /** @param index from 0 */
    void write(Outline.Entry entry, int index) {
        Blocks blocks = new Blocks(writing, setup, NumberingPart.attachment(index), true);
        List<Block> below = Block.of(writing.summary(), entry);
        if (Blocks.isTurnedAt(below, 0)) {
            setup.turned();
        } else {
            setup.upright();
        }
        Xml xml = writing.xml();
        Section section = entry.section();
        xml.open("w:p").open("w:pPr").val("w:pStyle", OtherStyles.LABEL).close();
        if (section.title().isEmpty()) {
            blocks.title(section.id(), List.of(), "");
        }
        writing.runs().text(entry.number(), "");
        xml.close();
        if (!section.title().isEmpty()) {
            xml.open("w:p").open("w:pPr").val("w:pStyle", OtherStyles.ATTACHMENT).close();
            blocks.title(section.id(), TitleLines.cut(writing.summary(), section.title(),
                    TitleLines.of(section.id(), writing.printed())), "");
            xml.close();
        }
        blocks.write(below, false);
    }
}
