package org.edusum.importing.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is to be imported. */
public final class Sources {

    private Sources() {
    }

    /**
     * Reads a file: by its content first, by its name where that does not tell.
     *
     * @param encoding of a text file; empty to find out
     * @throws SourceException                                 with a sentence for the clerk, when it cannot be read
     * @throws java.util.concurrent.CancellationException      when it was cancelled
     */
    public static Source read(Path file, Optional<Charset> encoding, Watch watch) {
        byte[] bytes = SourceFile.read(file, watch);
        String name = file.getFileName().toString();
        FileContent content = encoding.isPresent() ? FileContent.TEXT : FileContent.of(bytes);
        if (!content.refusal().isEmpty()) {
            throw SourceException.of(file, content.refusal(), null);
        }
        Source source = content == FileContent.ZIP ? DocxSource.read(name, bytes, watch) : text(name, bytes, encoding, watch);
        if (source.paragraphs().isEmpty()) {
            throw SourceException.of(file, "“%s”里没有文字，没有可导入的内容。", null);
        }
        return source;
    }

    private static Source text(String name, byte[] bytes, Optional<Charset> encoding, Watch watch) {
        TextDecoding.Decoded decoded;
        try {
            decoded = TextDecoding.decode(bytes, encoding.or(() -> HtmlCharset.of(name, bytes)), watch);
        } catch (SourceException unreadable) {
            throw new SourceException("无法导入“" + name + "”：" + unreadable.getMessage(), unreadable);
        }
        List<String> notes = new ArrayList<>();
        if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
            notes.add("文件按 " + TextDecoding.name(decoded.charset()) + " 编码读取。");
        }
        if (decoded.damaged() > 0) {
            notes.add("文件中有 " + decoded.damaged() + " 处字节损坏，已用“\uFFFD”代替，请对照原文补上。");
        }
        return of(name, decoded.text()).noting(notes);
    }

    private static Source of(String name, String text) {
        if (FileContent.isHtml(name, text)) {
            return ofHtml(name, text);
        }
        return FileContent.isMarkdown(name) ? ofMarkdown(name, text) : ofText(name, text);
    }

    /** Plain text: a paragraph for each line that is not blank. */
    public static Source ofText(String name, String text) {
        return new Source(name, text, TextLines.seen(text).stream().map(SourceParagraph::of).toList(), List.of());
    }

    /** A page of the web, or what a browser, Word or WPS puts on the clipboard. */
    public static Source ofHtml(String name, String html) {
        return HtmlSource.read(name, html);
    }

    /** Markdown: the text stays as it is; its signs are told apart from words. */
    public static Source ofMarkdown(String name, String text) {
        return MarkdownSource.read(name, text);
    }
}
