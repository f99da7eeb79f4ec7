package org.edusum.export.docx;

import java.util.List;
import java.util.OptionalInt;
import org.edusum.model.Block;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Prose;
import org.edusum.model.SectionId;

/** Writes what stands between the title and the signature: numbered headings, and prose with or without them. */
final class Blocks {

    private final Xml xml;
    private final Runs runs;
    private final Anchors anchors;
    private final Levels levels;
    private final Measures measures;

    Blocks(Xml xml, Runs runs, Anchors anchors, Levels levels, Measures measures) {
        this.xml = xml;
        this.runs = runs;
        this.anchors = anchors;
        this.levels = levels;
        this.measures = measures;
    }

    /** @param isKept whether the block stands on the page of what follows */
    void write(Block block, boolean isKept) {
        switch (block) {
            case Block.Heading(Outline.Entry entry) -> heading(entry);
            case Block.RunIn runIn -> runIn(runIn, isKept);
            case Block.Plain(Paragraph paragraph) -> plain(paragraph, isKept);
            case Block.Grid grid -> { }
        }
    }

    private void heading(Outline.Entry entry) {
        xml.open("w:p").open("w:pPr").val("w:pStyle", Styles.heading(levels.styleAt(entry.depth())));
        String number = number(entry);
        xml.close();
        runs.text(number, "");
        title(entry.section().id(), List.of(entry.section().title()), "");
        xml.close();
    }

    private void runIn(Block.RunIn block, boolean isKept) {
        int level = levels.styleAt(block.entry().depth());
        String style = Styles.headingCharacters(level);
        xml.open("w:p").open("w:pPr").val("w:pStyle", Styles.runIn(level));
        keep(isKept);
        String number = number(block.entry());
        xml.close();
        runs.text(number, style);
        title(block.entry().section().id(), List.of(block.entry().section().title()), style);
        runs.text(block.stop(), style);
        runs.prose(block.first().prose());
        xml.close();
    }

    private void plain(Paragraph paragraph, boolean isKept) {
        xml.open("w:p");
        if (isKept) {
            xml.open("w:pPr");
            keep(true);
            xml.close();
        }
        runs.prose(paragraph.prose());
        xml.close();
    }

    /** Numbers the paragraph. @return the number as text, where Word's list has no level for it; else nothing */
    private String number(Outline.Entry entry) {
        OptionalInt level = levels.at(entry.depth());
        NumberingPart.use(xml, level.orElse(0), level.isPresent() ? NumberingPart.LIST : NumberingPart.NONE);
        if (level.isEmpty()) {
            // A paragraph that is taken off a list loses the list's indent.
            Styles.indent(xml, measures);
        }
        return level.isPresent() ? "" : entry.number();
    }

    /** The title of a section in its bookmark. @param lines that it is divided into */
    void title(SectionId section, List<Prose> lines, String style) {
        String number = String.valueOf(anchors.number());
        xml.leaf("w:bookmarkStart", "w:id", number, "w:name", Anchors.bookmark(section));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.open("w:r").leaf("w:br").close();
            }
            runs.prose(lines.get(i), style);
        }
        xml.leaf("w:bookmarkEnd", "w:id", number);
    }

    private void keep(boolean isKept) {
        if (isKept) {
            xml.leaf("w:keepNext");
        }
    }
}
