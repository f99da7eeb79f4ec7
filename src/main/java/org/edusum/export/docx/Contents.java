package org.edusum.export.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.edusum.export.parts.Xml;
import org.edusum.model.Outline;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.typeset.Page;
import org.edusum.typeset.Role;
import org.edusum.typeset.Run;

/**
 * The contents (目录): Word's own field, with entries and page numbers filled in, so that it is right before anybody updates it
 * and no question is asked at opening. It lists what the layout's contents list.
 */
final class Contents {

    private static final String GAP = "　";

    private final Xml xml;
    private final Writing writing;
    private final Outline outline;

    Contents(Writing writing) {
        this.xml = writing.xml();
        this.writing = writing;
        this.outline = Outline.of(writing.summary());
    }

    /** Whether there is anything to list. */
    boolean isPrinted() {
        return writing.pages().front() > 0;
    }

    void write() {
        xml.open("w:sdt").open("w:sdtPr").val("w:id", writing.anchors().number()).open("w:docPartObj")
                .val("w:docPartGallery", "Table of Contents").leaf("w:docPartUnique").close().close().open("w:sdtContent");
        xml.open("w:p").open("w:pPr").val("w:pStyle", Styles.CONTENTS_TITLE).close();
        run("目　录");
        xml.close();
        List<Outline.Entry> listed = listed().stream().map(outline::entry).flatMap(Optional::stream).toList();
        for (int i = 0; i < listed.size(); i++) {
            Outline.Entry entry = listed.get(i);
            xml.open("w:p").open("w:pPr").val("w:pStyle", Styles.contents(writing.levels().styleAt(entry.depth()))).close();
            if (i == 0) {
                begin(instruction());
            }
            entry(Anchors.bookmark(entry.section().id()), entry.number() + (entry.isAttachment() ? GAP : "")
                    + writing.summary().printed(entry.section().title()), writing.pages().pageOf(entry.section().id()));
            if (i == listed.size() - 1) {
                mark("end");
            }
            xml.close();
        }
        xml.close().close();
    }

    /** The sections that the layout's contents name, in order. */
    private List<SectionId> listed() {
        return writing.pages().all().stream().filter(Page::isContents).flatMap(page -> page.lines().stream())
                .flatMap(line -> line.runs().stream()).filter(run -> run.element().role() == Role.CONTENTS_ENTRY)
                .map(Run::place).flatMap(Optional::stream)
                .flatMap(place -> place instanceof Place.Title(SectionId section)
                        ? Stream.of(section) : Stream.empty())
                .distinct().toList();
    }

    /** Headings by their styles; those of attachments have styles of their own, which are named with the level they go to. */
    private String instruction() {
        Levels levels = writing.levels();
        int depths = writing.pages().style().contents();
        StringBuilder named = new StringBuilder();
        if (!outline.attachments().isEmpty()) {
            named.append(" \\t \"").append(OtherStyles.ATTACHMENT_NAME).append(",1");
            for (int depth = 2; depth <= depths; depth++) {
                named.append(',').append(OtherStyles.attachedName(levels.styleAt(depth - 1))).append(',')
                        .append(levels.styleAt(depth) + 1);
            }
            named.append('"');
        }
        return "TOC \\o \"1-" + (levels.styleAt(depths) + 1) + "\" \\h \\z" + named;
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
