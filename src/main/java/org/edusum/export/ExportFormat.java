package org.edusum.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a summary can be exported as. */
public enum ExportFormat {
    DOCX("docx", "Word 文档"), PDF("pdf", "PDF 文件"), OFD("ofd", "OFD 版式文件"), TXT("txt", "纯文本");

    private final String extension;
    private final String chinese;

    ExportFormat(String extension, String chinese) {
        this.extension = extension;
        this.chinese = chinese;
    }

    /** The ending of its files, without the dot. */
    public String extension() {
        return extension;
    }

    /** Its name in dialogs. */
    public String chinese() {
        return chinese;
    }

    /** Whether it brings its fonts along: what the fonts of this machine lack is then lacking everywhere. */
    public boolean embedsFonts() {
        return this != DOCX && this != TXT;
    }

    /** The format that a file's name asks for. */
    public static Optional<ExportFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> name.endsWith("." + format.extension)).findFirst();
    }
}
