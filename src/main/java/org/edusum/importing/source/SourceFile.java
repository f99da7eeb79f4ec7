package org.edusum.importing.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Takes a file into memory, or says why that cannot be. */
final class SourceFile {

    /** Largest file read, in bytes: a DOCX full of photographs. */
    static final int MOST_BYTES = 200 << 20;

    private static final int CHUNK = 1 << 20;

    private SourceFile() {
    }

    static byte[] read(Path file, Watch watch) {
        try {
            if (Files.isDirectory(file)) {
                throw SourceException.of(file, "“%s”是文件夹。请选择其中的一个文件。", null);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw SourceException.of(file, "“%s”不是普通文件，无法导入。", null);
            }
            return bytes(file, watch);
        } catch (NoSuchFileException missing) {
            throw SourceException.of(file, "找不到“%s”。请确认它没有被移动、改名或删除，U 盘或网络盘已连上。", missing);
        } catch (AccessDeniedException denied) {
            throw SourceException.of(file, "没有权限读取“%s”。请把它复制到自己的文件夹再导入。", denied);
        } catch (IOException failed) {
            throw SourceException.of(file, "读取“%s”失败。它可能正被别的程序占用，请关闭 Word 或 WPS 后重试，或复制一份再导入。", failed);
        }
    }

    private static byte[] bytes(Path file, Watch watch) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw tooLarge(file);
        }
        // A file may grow while it is read.
        try (InputStream in = Files.newInputStream(file)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) Files.size(file) + 1);
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                watch.check();
                bytes.writeBytes(chunk);
                if (bytes.size() > MOST_BYTES) {
                    throw tooLarge(file);
                }
            }
            if (bytes.size() == 0) {
                throw SourceException.of(file, "“%s”是空文件，没有可导入的内容。", null);
            }
            return bytes.toByteArray();
        }
    }

    private static SourceException tooLarge(Path file) {
        return SourceException.of(file, "“%s”太大（超过 200 MB）。请删去其中的图片，或把文字复制出来粘贴导入。", null);
    }
}
