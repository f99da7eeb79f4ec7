package org.edusum.importing.source.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files for tests, and what is read from them: {@code look/level|[number]words}, of a plain line only the words. */
public final class Docx {

    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String SPACES = " xmlns:w='%s' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' xmlns:v='urn:schemas-microsoft-com:vml'"
            + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' xmlns:w14='urn:w14' xmlns:a='urn:a'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Docx() {
    }

    /** @param body what stands in {@code w:body} */
    public static Docx of(String body) {
        return of(W, body);
    }

    public static Docx of(String namespace, String body) {
        return new Docx().with("word/document.xml", part(namespace, "document", "<w:body>" + body + "</w:body>"));
    }

    public static Docx empty() {
        return new Docx();
    }

    public Docx styles(String styles) {
        return with("word/styles.xml", part(W, "styles", styles));
    }

    public Docx numbering(String numbering) {
        return with("word/numbering.xml", part(W, "numbering", numbering));
    }

    private static String part(String namespace, String root, String content) {
        return "<?xml version='1.0' encoding='UTF-8'?><w:" + root + SPACES.formatted(namespace) + ">" + content + "</w:" + root + ">";
    }

    public Docx with(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Docx with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    DocxText text() {
        return DocxReader.read(bytes(), () -> { });
    }

    /** The lines that are read, apart by a stroke. */
    String read() {
        return text().blocks().stream().map(Docx::shown).collect(Collectors.joining("/"));
    }

    private static String shown(DocxBlock block) {
        return switch (block) {
            case DocxBlock.Line line -> (line.look() == DocxBlock.Look.PROSE ? "" : line.look() + "|")
                    + (line.level().isPresent() ? line.level().getAsInt() + "|" : "")
                    + (line.number().isEmpty() ? "" : "[" + line.number() + "]") + line.words();
            case DocxBlock.Grid grid -> grid.table().headRows() + grid.table().rows().toString();
        };
    }

    /** A paragraph of one run. @param properties what stands in {@code w:pPr} */
    public static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    public static String p(String text) {
        return p("", text);
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    public static String style(String id) {
        return "<w:pStyle w:val='" + id + "'/>";
    }

    public static String list(int list, int level) {
        return "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>";
    }
}
