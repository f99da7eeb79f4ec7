package org.edusum.storage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Tells a clerk what kind of file was taken for a project, by its first bytes or what its ZIP holds. */
final class ForeignFile {

    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("%PDF", "PDF 文档");
        SIGNATURES.put("\u00D0\u00CF\u0011\u00E0", "旧版 Word、Excel 或 WPS 文档");
        SIGNATURES.put("\u0089PNG", "图片（PNG）");
        SIGNATURES.put("\u00FF\u00D8\u00FF", "图片（JPEG）");
        SIGNATURES.put("GIF8", "图片（GIF）");
        SIGNATURES.put("BM", "图片（BMP）");
        SIGNATURES.put("Rar!", "RAR 压缩包，请先解压");
        SIGNATURES.put("7z\u00BC\u00AF", "7z 压缩包，请先解压");
        SIGNATURES.put("{\\rtf", "RTF 文档");
        SIGNATURES.put("H:2,", "草稿库文件");
        SIGNATURES.put("MZ", "程序文件");
        SIGNATURES.put("<!DOCTYPE", "网页");
        SIGNATURES.put("<html", "网页");
        SIGNATURES.put("<?xml", "XML 文件");
    }

    private ForeignFile() {
    }

    /** What bytes that are no ZIP are, in Chinese; "无法识别的文件" when nothing fits. */
    static String describe(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 16), StandardCharsets.ISO_8859_1);
        return SIGNATURES.entrySet().stream().filter(entry -> head.startsWith(entry.getKey())).map(Map.Entry::getValue)
                .findFirst().orElseGet(() -> isText(content) ? "纯文本文件（TXT）" : "无法识别的文件");
    }

    /** What a ZIP is by the names and the mimetype in it. */
    static String describe(Set<String> names, String mimetype) {
        if (names.contains("[Content_Types].xml")) {
            return names.stream().anyMatch(name -> name.startsWith("word/")) ? "Word 文档（DOCX）"
                    : names.stream().anyMatch(name -> name.startsWith("xl/")) ? "Excel 表格（XLSX）" : "Office 文档";
        }
        if (names.contains("OFD.xml")) {
            return "OFD 文档";
        }
        return mimetype.startsWith("application/vnd.oasis.opendocument") ? "ODF 文档" : "ZIP 压缩包";
    }

    static boolean isBlank(byte[] content) {
        for (byte b : content) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(byte[] content) {
        byte[] head = Arrays.copyOf(content, Math.min(content.length, 4096));
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return decodes(content, StandardCharsets.UTF_8) || decodes(content, Charset.forName("GB18030"));
    }

    private static boolean decodes(byte[] content, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
