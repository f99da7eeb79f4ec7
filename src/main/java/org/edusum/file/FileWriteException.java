package org.edusum.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A file could not be written; what was there before is whole. The message is a Chinese sentence for the clerk that
 * says why and what to do.
 */
public final class FileWriteException extends IOException {

    /** Why a file could not be written. */
    public enum Reason {
        DISK_FULL("磁盘空间不足。请清理磁盘，或换一个位置保存。"),
        NO_PERMISSION("没有写入权限。请换一个文件夹（例如“文档”）保存，或请管理员开放权限。"),
        READ_ONLY("它是只读的。请在文件属性中取消“只读”，或换一个名称保存。"),
        LOCKED("它正被其他程序使用（例如已在 Word、WPS 或阅读器中打开，或正在同步）。请关闭那个程序后重试，或换一个名称保存。"),
        NO_FOLDER("文件夹不存在，或磁盘（如 U 盘、网络盘）已断开。请接好磁盘，或换一个位置保存。"),
        IS_FOLDER("这个名称已被一个文件夹占用。请换一个名称保存。"),
        NOT_A_FILE("这个位置不是普通文件。请换一个位置保存。"),
        BAD_NAME("文件名过长，或含有不允许的字符。请换一个名称保存。"),
        NOT_VERIFIED("写入后核对不一致，磁盘可能有故障。请换一个磁盘保存。"),
        OTHER("写入时发生错误。请重试，或换一个位置保存。");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private static final List<String> FULL = List.of("no space left", "not enough space", "磁盘空间不足", "disk full",
            "quota exceeded", "file too large");
    private static final List<String> BUSY = List.of("being used by another process", "另一个程序正在使用", "resource busy",
            "text file busy", "sharing violation");

    private final Path file;
    private final Reason reason;

    public FileWriteException(Path file, Reason reason, Throwable cause) {
        super("没有写入“" + file.getFileName() + "”，原有内容保持不变：" + reason.sentence, cause);
        this.file = file;
        this.reason = reason;
    }

    /** What a fault of the file system means. @param size of what was to be written, in bytes */
    static FileWriteException of(Path file, IOException fault, long size) {
        return fault instanceof FileWriteException known ? known
                : new FileWriteException(file, reason(file, fault, size), fault);
    }

    private static Reason reason(Path file, IOException fault, long size) {
        String said = Objects.requireNonNullElse(fault.getMessage(), "").toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(said::contains)) {
            return Reason.DISK_FULL;
        }
        if (said.contains("read-only file system")) {
            return Reason.NO_PERMISSION;
        }
        if (said.contains("name too long") || said.contains("file name, directory name")) {
            return Reason.BAD_NAME;
        }
        if (BUSY.stream().anyMatch(said::contains)) {
            return Reason.LOCKED;
        }
        return switch (fault) {
            case NoSuchFileException e -> Reason.NO_FOLDER;
            case NotDirectoryException e -> Reason.NO_FOLDER;
            case AccessDeniedException e -> Files.isWritable(file.toAbsolutePath().getParent()) && Files.exists(file)
                    ? Reason.LOCKED : Reason.NO_PERMISSION;
            case FileSystemException e when said.contains("not a directory") -> Reason.NO_FOLDER;
            default -> hasTooLittleSpace(file, size) ? Reason.DISK_FULL : Reason.OTHER;
        };
    }

    private static boolean hasTooLittleSpace(Path file, long size) {
        try {
            return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < size;
        } catch (IOException unknown) {
            return false;
        }
    }

    public Path file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    /** The reason and the way out, without the file's name: for a caller that names it itself. */
    public String advice() {
        return reason.sentence;
    }
}
