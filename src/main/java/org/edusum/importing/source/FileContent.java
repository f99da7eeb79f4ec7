package org.edusum.importing.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is, told by its first bytes: names are often wrong. */
enum FileContent {

    /** A ZIP: a DOCX, or something else that is packed the same way. */
    ZIP(""),
    OLE("“%s”是旧版 Office 或 WPS 的格式（.doc、.wps、.xls 等），或加了打开密码。请用 Word 或 WPS 打开，另存为不带密码的 .docx 再导入。"),
    RTF("“%s”是 RTF 格式。请用 Word 或 WPS 打开，另存为 .docx 再导入。"),
    PDF("“%s”是 PDF。请用 WPS 或 Word 把它转换为 .docx 再导入，或复制其中的文字后粘贴导入。"),
    WORD_XML("“%s”是 Word 的 XML 格式。请用 Word 或 WPS 打开，另存为 .docx 再导入。"),
    WEB_ARCHIVE("“%s”是网页存档（.mht）。请用 Word 或 WPS 打开，另存为 .docx 再导入。"),
    PICTURE("“%s”是图片，读不出文字。请用 WPS 或微信的“提取文字”得到文字，再粘贴导入。"),
    PACKED("“%s”是压缩包。请先解压，再导入其中的文件。"),
    /** Anything else: perhaps text. */
    TEXT("");

    private record Sign(FileContent content, String bytes) {
    }

    private static final List<Sign> SIGNS = List.of(new Sign(ZIP, "PK\3\4"), new Sign(ZIP, "PK\5\6"),
            new Sign(OLE, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), new Sign(RTF, "{\\rtf"), new Sign(PDF, "%PDF-"),
            new Sign(PICTURE, "\u0089PNG"), new Sign(PICTURE, "\u00FF\u00D8\u00FF"), new Sign(PICTURE, "GIF8"),
            new Sign(PICTURE, "II*\0"), new Sign(PICTURE, "MM\0*"), new Sign(PACKED, "Rar!\u001A"),
            new Sign(PACKED, "7z\u00BC\u00AF\u0027\u001C"), new Sign(PACKED, "\u001F\u008B\b"), new Sign(WEB_ARCHIVE, "MIME-Version:"));
    private static final int HEAD = 1024;

    private final String refusal;

    FileContent(String refusal) {
        this.refusal = refusal;
    }

    /** Why it is not read, with %s for the file's name; empty for what is. */
    String refusal() {
        return refusal;
    }

    static FileContent of(byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        for (Sign sign : SIGNS) {
            if (head.startsWith(sign.bytes())) {
                return sign.content();
            }
        }
        return head.contains("<?mso-application") || head.contains("<pkg:package") || head.contains("<w:wordDocument")
                ? WORD_XML : TEXT;
    }

    /** Whether a text file is a page of the web: by its beginning, or by its name where nothing speaks against it. */
    static boolean isHtml(String name, String text) {
        String head = text.substring(0, Math.min(HEAD, text.length())).stripLeading().toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<?xml") && head.contains("<html")
                || name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?") && head.indexOf('<') >= 0;
    }

    static boolean isMarkdown(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown|mdown)");
    }
}
