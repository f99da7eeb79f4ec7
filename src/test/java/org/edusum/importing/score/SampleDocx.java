package org.edusum.importing.score;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small DOCX with all that an import looks at: styles, automatic numbers, a table, changes, a content control, a text box. */
final class SampleDocx {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private SampleDocx() {
    }

    /** Its parts by name. @param lines of prose to be put in as well */
    static Map<String, String> parts(Iterable<String> lines) {
        StringBuilder body = new StringBuilder();
        body.append(paragraph("Title", "", "云川县教育局工作总结")).append(paragraph("1", numbered(0), "建强队伍"))
                .append(paragraph("", numbered(1), "招聘教师。招聘*人，培训XX人次。"));
        lines.forEach(line -> body.append(paragraph("", "", escaped(line))));
        body.append("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>").append(paragraph("", "", "学校"))
                .append("</w:tc></w:tr><w:tr><w:tc>").append(paragraph("", "", "一小")).append("</w:tc><w:tc>")
                .append(paragraph("", "", "12")).append("</w:tc></w:tr></w:tbl>")
                .append("<w:p><w:ins w:id=\"1\"><w:r><w:t>新增</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>")
                .append("<w:sdt><w:sdtPr><w:alias w:val=\"人数\"/><w:tag w:val=\"f1\"/></w:sdtPr><w:sdtContent>")
                .append(paragraph("", "", "3200人")).append("</w:sdtContent></w:sdt>")
                .append("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r>")
                .append("<w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:tab/><w:br/><w:pict><w:txbxContent>")
                .append(paragraph("", "", "框中字")).append("</w:txbxContent></w:pict></w:r></w:p>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml"));
        parts.put("word/document.xml", XML + "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        parts.put("word/_rels/document.xml.rels", relationships("numbering", "numbering.xml"));
        parts.put("word/styles.xml", XML + "<w:styles " + W + "><w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/>"
                + "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/>"
                + "<w:basedOn w:val=\"1\"/></w:style></w:styles>");
        parts.put("word/numbering.xml", XML + "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "chineseCounting", "%1、") + level(1, "decimal", "%2.") + "</w:abstractNum><w:num w:numId=\"1\">"
                + "<w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        return parts;
    }

    static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relationships(String type, String target) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text
                + "\"/></w:lvl>";
    }

    private static String numbered(int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>";
    }

    private static String paragraph(String style, String properties, String text) {
        return "<w:p><w:pPr>" + (style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>") + properties + "</w:pPr><w:r><w:t>" + text
                + "</w:t></w:r></w:p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
