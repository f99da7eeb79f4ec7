package org.edusum.export.docx;

import java.util.List;
import java.util.function.ToIntFunction;
import org.edusum.export.parts.Xml;
import org.edusum.model.Attachments;
import org.edusum.model.Outline;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;

/**
 * The contents (目录): Word's own field, with entries and page numbers filled in, so that it is right before anybody updates it
 * and no question is asked at opening.
 */
final class Contents {

    private final Xml xml;
    private final Summary summary;
    private final Levels levels;

    Contents(Xml xml, Summary summary, Levels levels) {
        this.xml = xml;
        this.summary = summary;
        this.levels = levels;
    }

    /** Writes the contents and ends their pages, which carry no number. @param pages of chapters, the text's first being 1 */
    void write(ToIntFunction<SectionId> pages, Anchors anchors) {
        xml.open("w:sdt").open("w:sdtPr").val("w:id", anchors.number()).open("w:docPartObj")
                .val("w:docPartGallery", "Table of Contents").leaf("w:docPartUnique").close().close().open("w:sdtContent");
        xml.open("w:p").open("w:pPr").val("w:pStyle", Styles.CONTENTS_TITLE).close();
        run("目　录");
        xml.close();
        Outline outline = Outline.of(summary);
        List<Section> chapters = summary.root().children().subList(0, Attachments.chapters(summary.root()));
        for (int i = 0; i < chapters.size(); i++) {
            SectionId id = chapters.get(i).id();
            String number = outline.entry(id).orElseThrow().number();
            xml.open("w:p").open("w:pPr").val("w:pStyle", Styles.CONTENTS_ENTRY).close();
            if (i == 0) {
                int level = levels.styleAt(1) + 1;
                begin("TOC \\o \"" + level + "-" + level + "\" \\h \\z");
            }
            entry(Anchors.bookmark(id), number + summary.printed(chapters.get(i).title()), pages.applyAsInt(id));
            if (i == chapters.size() - 1) {
                mark("end");
            }
            xml.close();
        }
        xml.close().close().open("w:p").open("w:pPr").val("w:pStyle", Styles.BREAK);
        PageSetup.contents(xml);
        xml.close().close();
    }

    private void entry(String bookmark, String title, int page) {
        xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        run(title);
        xml.open("w:r").leaf("w:tab").close();
        begin("PAGEREF " + bookmark + " \\h");
        run(String.valueOf(page));
        mark("end");
        xml.close();
    }

    private void begin(String instruction) {
        begin(xml, instruction);
    }

    private void mark(String type) {
        mark(xml, type);
    }

    /** Everything of a field that stands before its result. */
    static void begin(Xml xml, String instruction) {
        mark(xml, "begin");
        xml.open("w:r").text("w:instrText", " " + instruction + " ", "xml:space", "preserve").close();
        mark(xml, "separate");
    }

    static void mark(Xml xml, String type) {
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", type).close();
    }

    private void run(String text) {
        run(xml, text);
    }

    static void run(Xml xml, String text) {
        xml.open("w:r").open("w:rPr").leaf("w:rFonts", "w:hint", "eastAsia").close()
                .text("w:t", text, "xml:space", "preserve").close();
    }
}
