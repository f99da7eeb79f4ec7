package org.edusum.export.docx;

import java.util.List;
import java.util.OptionalInt;
import org.edusum.export.parts.Xml;
import org.edusum.model.Block;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Table;

/** Writes what stands below the title, or below that of an attachment: numbered headings, prose with or without them, tables. */
final class Blocks {

    private final Writing writing;
    private final Xml xml;
    private final PageSetup setup;
    private final int list;
    private int gap;
    /** Whether a heading stands right above. */
    private boolean isHeading;

    /**
     * @param list           that numbers the headings: {@link NumberingPart#LIST} in the text, each attachment has its own
     * @param isBelowHeading whether a title stands right above
     */
    Blocks(Writing writing, PageSetup setup, int list, boolean isBelowHeading) {
        this.writing = writing;
        this.xml = writing.xml();
        this.setup = setup;
        this.list = list;
        this.isHeading = isBelowHeading;
    }

    /** @param isFollowed whether something follows on the page of the last block */
    void write(List<Block> blocks, boolean isFollowed) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean isTurned = isTurnedAt(blocks, i);
            // Headings have turned the paper before their table, and so has the title of an attachment.
            boolean isBegun = i > 0 ? blocks.get(i - 1) instanceof Block.Heading : list != NumberingPart.LIST;
            if (isTurned && !isBegun) {
                setup.turned();
            } else if (!isTurned) {
                setup.upright();
            }
            write(blocks.get(i), isFollowed && i == blocks.size() - 1);
        }
        if (!isFollowed && !blocks.isEmpty() && blocks.getLast() instanceof Block.Grid) {
            setup.hair();
        }
    }

    /** Whether a block stands on a page turned: a landscape table, and the headings right above it. */
    static boolean isTurnedAt(List<Block> blocks, int index) {
        int i = index;
        while (i < blocks.size() && blocks.get(i) instanceof Block.Heading) {
            i++;
        }
        return i < blocks.size() && blocks.get(i) instanceof Block.Grid(Section section, Table table) && table.isLandscape();
    }

    private void write(Block block, boolean isKept) {
        switch (block) {
            case Block.Heading(Outline.Entry entry) -> heading(entry);
            case Block.RunIn runIn -> runIn(runIn, isKept);
            case Block.Plain(Paragraph paragraph) -> plain(paragraph, isKept);
            case Block.Grid(Section section, Table table) -> table(section, table, isKept);
        }
        isHeading = block instanceof Block.Heading;
        gap = block instanceof Block.Grid ? gap : 0;
    }

    /** What is left between a table and the next line of the grid, in twips; 0 where no table stands above. */
    int gap() {
        return gap;
    }

    private void heading(Outline.Entry entry) {
        int level = writing.levels().styleAt(entry.level());
        xml.open("w:p").open("w:pPr").val("w:pStyle", list == NumberingPart.LIST ? Styles.heading(level) : OtherStyles.attached(level));
        String number = number(entry);
        xml.close();
        writing.runs().text(number, "");
        title(entry.section().id(), List.of(entry.section().title()), "");
        xml.close();
    }

    private void runIn(Block.RunIn block, boolean isKept) {
        int level = writing.levels().styleAt(block.entry().level());
        String style = Styles.headingCharacters(level);
        xml.open("w:p").open("w:pPr").val("w:pStyle", Styles.runIn(level));
        keep(isKept);
        String number = number(block.entry());
        xml.close();
        writing.runs().text(number, style);
        title(block.entry().section().id(), List.of(block.entry().section().title()), style);
        writing.runs().text(block.stop(), style);
        writing.runs().prose(block.first().prose());
        xml.close();
    }

    private void plain(Paragraph paragraph, boolean isKept) {
        xml.open("w:p");
        if (isKept || isHeading || gap > 0) {
            xml.open("w:pPr");
            keep(isKept);
            below();
            xml.close();
        }
        writing.runs().prose(paragraph.prose());
        xml.close();
    }

    private void table(Section section, Table table, boolean isKept) {
        TableWriter writer = new TableWriter(writing, section, table);
        writer.write(isKept && !table.isLandscape());
        gap = table.isLandscape() ? 0 : writer.gap();
    }

    /** Numbers the paragraph. @return the number as text, where Word's list has no level for it; else nothing */
    private String number(Outline.Entry entry) {
        OptionalInt level = writing.levels().at(entry.level());
        NumberingPart.use(xml, level.orElse(0), level.isPresent() ? list : NumberingPart.NONE);
        below();
        if (level.isEmpty()) {
            // A paragraph that is taken off a list loses the list's indent.
            Styles.indent(xml, writing.measures());
        }
        return level.isPresent() ? "" : entry.number();
    }

    /** The title of a section in its bookmark. @param lines that it is divided into */
    void title(SectionId section, List<Prose> lines, String style) {
        String number = String.valueOf(writing.anchors().number());
        xml.leaf("w:bookmarkStart", "w:id", number, "w:name", Anchors.bookmark(section));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.open("w:r").leaf("w:br").close();
            }
            writing.runs().prose(lines.get(i), style);
        }
        xml.leaf("w:bookmarkEnd", "w:id", number);
    }

    /** Below a heading two lines stand together, as widow control counts them; elsewhere lines fill the page. */
    private void keep(boolean isKept) {
        if (isKept) {
            xml.leaf("w:keepNext");
        }
        if (isHeading) {
            xml.leaf("w:widowControl");
        }
    }

    /** Below a table the text goes back to the grid. */
    private void below() {
        if (gap > 0) {
            xml.leaf("w:spacing", "w:before", String.valueOf(gap));
        }
    }
}
