package org.edusum.export.docx;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.edusum.export.parts.Xml;
import org.edusum.model.Attachments;
import org.edusum.model.Block;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Prose;
import org.edusum.model.SectionId;
import org.edusum.model.Signature;
import org.edusum.model.Summary;

/** The main part: contents on pages of their own, then title, text and signature, numbered from page 1. */
final class DocumentPart {

    private final Xml xml = Xml.part("w:document", "w", "r");
    private final Anchors anchors = new Anchors();
    private final Summary summary;
    private final Levels levels;
    private final Runs runs;

    private DocumentPart(Summary summary, Levels levels, boolean isMarked) {
        this.summary = summary;
        this.levels = levels;
        this.runs = new Runs(xml, summary, anchors, isMarked);
    }

    /** @param title of the document, line by line */
    static byte[] part(Summary summary, List<Prose> title, Levels levels, ToIntFunction<SectionId> pages,
                       boolean isMarked) {
        DocumentPart part = new DocumentPart(summary, levels, isMarked);
        part.xml.open("w:body");
        if (Attachments.chapters(summary.root()) > 0) {
            new Contents(part.xml, summary, levels).write(pages, part.anchors);
        }
        part.text(title);
        PageSetup.text(part.xml);
        return part.xml.bytes();
    }

    private void text(List<Prose> title) {
        begin(Styles.TITLE);
        endProperties();
        title(summary.root().id(), title, "");
        end();
        List<Block> blocks = Block.of(summary);
        for (int i = 0; i < blocks.size(); i++) {
            boolean isKept = i == blocks.size() - 1 && hasSignature();
            switch (blocks.get(i)) {
                case Block.Heading(Outline.Entry entry) -> heading(entry);
                case Block.RunIn runIn -> runIn(runIn, isKept);
                case Block.Plain(Paragraph paragraph) -> plain(paragraph, isKept);
                case Block.Grid table -> { }
            }
        }
        signature(summary.signature());
    }

    private void heading(Outline.Entry entry) {
        begin(Styles.heading(levels.styleAt(entry.level())));
        String number = number(entry);
        endProperties();
        runs.text(number, "");
        title(entry.section().id(), List.of(entry.section().title()), "");
        end();
    }

    private void runIn(Block.RunIn block, boolean isKept) {
        int level = levels.styleAt(block.entry().level());
        String style = Styles.headingCharacters(level);
        begin(Styles.runIn(level));
        keep(isKept);
        String number = number(block.entry());
        endProperties();
        runs.text(number, style);
        title(block.entry().section().id(), List.of(block.entry().section().title()), style);
        runs.text(block.stop(), style);
        runs.prose(block.first().prose());
        end();
    }

    private void plain(Paragraph paragraph, boolean isKept) {
        xml.open("w:p");
        if (isKept) {
            xml.open("w:pPr");
            keep(true);
            endProperties();
        }
        runs.prose(paragraph.prose());
        end();
    }

    /** Numbers the paragraph. @return the number as text, where Word's list has no level for it; else nothing */
    private String number(Outline.Entry entry) {
        OptionalInt level = levels.at(entry.level());
        NumberingPart.use(xml, level.orElse(0), level.isPresent() ? NumberingPart.LIST : NumberingPart.NONE);
        if (level.isEmpty()) {
            // A paragraph that is taken off a list loses the list's indent.
            Styles.indent(xml);
        }
        return level.isPresent() ? "" : entry.number();
    }

    private void title(SectionId section, List<Prose> lines, String style) {
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

    private void signature(Signature signature) {
        Prose signatory = signature.signatory().prose();
        Prose date = signature.date().prose();
        SignatureBlock block = SignatureBlock.of(summary.printed(signatory), summary.printed(date));
        if (!signatory.isEmpty()) {
            line(Styles.SIGNATORY, block.signatory(), true);
            runs.prose(signatory);
            end();
        }
        if (!date.isEmpty()) {
            line(Styles.DATE, block.date(), signatory.isEmpty());
            runs.plain(date);
            end();
        }
    }

    /** @param isFirst below one empty line */
    private void line(String style, double right, boolean isFirst) {
        begin(style);
        if (isFirst) {
            Styles.spacing(xml, Measures.LINE, 0, Measures.LINE);
        }
        xml.leaf("w:ind", "w:right", String.valueOf(Math.round(right * Measures.CHARACTER)), "w:firstLineChars", "0",
                "w:firstLine", "0");
        endProperties();
    }

    private boolean hasSignature() {
        return summary.signature().lines().stream().anyMatch(line -> !line.prose().isEmpty());
    }

    /** Some text stands with the signature on the last page, 7.3.5.5. */
    private void keep(boolean isKept) {
        if (isKept) {
            xml.leaf("w:keepNext");
        }
    }

    private void begin(String style) {
        xml.open("w:p").open("w:pPr").val("w:pStyle", style);
    }

    private void endProperties() {
        xml.close();
    }

    private void end() {
        xml.close();
    }
}
