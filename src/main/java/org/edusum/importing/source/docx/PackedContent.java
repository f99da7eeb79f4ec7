package org.edusum.importing.source.docx;

/** What a ZIP is that is no DOCX. */
final class PackedContent {

    private PackedContent() {
    }

    /** @throws DocxException when it is something else */
    static void check(Parts parts) {
        if (!parts.has("word/") && (parts.has("xl/") || parts.has("ppt/"))) {
            throw refusal(parts);
        }
    }

    static DocxException refusal(Parts parts) {
        if (parts.has("xl/")) {
            return new DocxException("这是 Excel 表格，不是文档。请把表格中的数据粘贴到数据表里，或另存为 .docx 再导入。");
        }
        if (parts.has("ppt/")) {
            return new DocxException("这是演示文稿，不是文档。请把其中的文字复制出来粘贴导入。");
        }
        if (parts.has("summary.json")) {
            return new DocxException("这是 EduSum 项目文件。请用“打开”，不用导入。");
        }
        if (parts.has("ofd.xml")) {
            return new DocxException("这是 OFD 版式文件。请导入它的 Word 原稿，或复制其中的文字粘贴导入。");
        }
        if (parts.has("content.xml")) {
            return new DocxException("这是 ODF 文档（.odt 等）。请用 LibreOffice 或 WPS 打开，另存为 .docx 再导入。");
        }
        return new DocxException("这不是 Word 文档，或者文件已损坏。如果是压缩包，请先解压；如果是文档，请用 Word 或 WPS 打开，另存为新的 .docx 再导入。");
    }
}
