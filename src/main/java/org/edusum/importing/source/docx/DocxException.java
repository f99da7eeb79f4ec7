package org.edusum.importing.source.docx;

/** A file is no DOCX that can be read. The message is a sentence in Chinese without the file's name. */
public final class DocxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final String DAMAGED = "文件不完整或已损坏。请用 Word 或 WPS 打开，另存为新的 .docx 再导入。";

    DocxException(String message) {
        super(message);
    }

    DocxException(String message, Throwable cause) {
        super(message, cause);
    }

    static DocxException damaged(Throwable cause) {
        return new DocxException(DAMAGED, cause);
    }

    /** @param what is not as it should be */
    static DocxException suspicious(String what) {
        return new DocxException("文件内容异常（" + what + "），为安全起见不予导入。请向发送人索取正确的文件。");
    }
}
