package org.edusum.export.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.edusum.export.parts.StableZip;
import org.edusum.export.parts.Xml;
import org.edusum.model.Field;
import org.edusum.model.Form;
import org.edusum.model.Outline;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.typeset.Page;
import org.edusum.typeset.Pages;

/**
 * Writes a summary as a Word document.
 *
 * <p>Title, headings and prose are styled paragraphs; headings are numbered by a multilevel list; every field is a content
 * control with its label, tag and bookmark, every section's title a bookmark (see {@code Anchors}).
 */
public final class DocxWriter {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String APP = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    private DocxWriter() {
    }

    /**
     * @param pages    the summary's layout: its style, the contents' page numbers and the title's lines are taken from it
     * @param isMarked whether blanks are
     */
    public static byte[] write(Summary summary, Pages pages, boolean isMarked) {
        Measures measures = Measures.of(pages.style());
        Levels levels = Levels.of(summary.layout().numbering());
        int attachments = Outline.of(summary).attachments().size();
        Footers footers = new Footers(measures, pages.all().stream().anyMatch(Page::isTurned));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types(footers));
        parts.put("_rels/.rels", relations());
        parts.put("word/document.xml", DocumentPart.part(summary, pages, footers, levels, isMarked));
        parts.put("word/_rels/document.xml.rels", documentRelations(footers));
        parts.put("word/styles.xml", Styles.part(levels, measures, attachments > 0));
        parts.put("word/numbering.xml", NumberingPart.part(levels, measures, attachments));
        parts.put("word/settings.xml", Settings.part(footers.isTwoSided()));
        parts.put("word/fontTable.xml", new Fonts(pages.style()).table());
        footers.parts().forEach((footer, content) -> parts.put("word/" + footer.name(), content));
        parts.put("docProps/core.xml", core(summary));
        parts.put("docProps/app.xml", app());
        return StableZip.of(parts);
    }

    private static byte[] types(Footers footers) {
        Xml xml = Xml.unprefixed("Types", PACKAGE + "content-types");
        xml.leaf("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "/word/document.xml", OFFICE + "document.main+xml");
        override(xml, "/word/styles.xml", OFFICE + "styles+xml");
        override(xml, "/word/numbering.xml", OFFICE + "numbering+xml");
        override(xml, "/word/settings.xml", OFFICE + "settings+xml");
        override(xml, "/word/fontTable.xml", OFFICE + "fontTable+xml");
        footers.all().forEach(footer -> override(xml, "/word/" + footer.name(), OFFICE + "footer+xml"));
        override(xml, "/docProps/core.xml", CORE);
        override(xml, "/docProps/app.xml", APP);
        return xml.bytes();
    }

    private static void override(Xml xml, String part, String type) {
        xml.leaf("Override", "PartName", part, "ContentType", type);
    }

    private static byte[] relations() {
        Xml xml = Xml.unprefixed("Relationships", PACKAGE + "relationships");
        relation(xml, "rId1", RELATION + "officeDocument", "word/document.xml");
        relation(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        relation(xml, "rId3", RELATION + "extended-properties", "docProps/app.xml");
        return xml.bytes();
    }

    private static byte[] documentRelations(Footers footers) {
        Xml xml = Xml.unprefixed("Relationships", PACKAGE + "relationships");
        relation(xml, "rId1", RELATION + "styles", "styles.xml");
        relation(xml, "rId2", RELATION + "numbering", "numbering.xml");
        relation(xml, "rId3", RELATION + "settings", "settings.xml");
        relation(xml, "rId4", RELATION + "fontTable", "fontTable.xml");
        footers.all().forEach(footer -> relation(xml, footer.relation(), RELATION + "footer", footer.name()));
        return xml.bytes();
    }

    private static void relation(Xml xml, String id, String type, String target) {
        xml.leaf("Relationship", "Id", id, "Type", type, "Target", target);
    }

    /** Title and bureau; no times and no names of users, so that the same summary gives the same bytes. */
    private static byte[] core(Summary summary) {
        Xml xml = Xml.part("cp:coreProperties", "cp", "dc");
        xml.text("dc:title", summary.title());
        summary.field(OwnName.BUREAU).filter(Field::isFilled)
                .ifPresent(bureau -> xml.text("dc:creator", bureau.printed(Form.FULL)));
        return xml.text("dc:language", "zh-CN").bytes();
    }

    private static byte[] app() {
        return Xml.unprefixed("Properties", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .text("Application", "EduSum").bytes();
    }
}
