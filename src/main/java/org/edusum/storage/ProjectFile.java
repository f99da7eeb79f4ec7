package org.edusum.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.edusum.file.AtomicFile;
import org.edusum.file.FileWriteException;

/**
 * The {@code .edusum} project file (项目文件): a ZIP that {@code src/docs/edusum-format.md} describes.
 *
 * <p>Saving is all or nothing: see {@link AtomicFile}. What is written is read back and compared with the project before
 * it replaces anything. Equal projects give equal bytes.
 */
public final class ProjectFile {

    /** The ending of project files, with the dot. */
    public static final String EXTENSION = ".edusum";

    private static final String TOO_ODD = "内容过大，或与写出的不一致。原文件保持不变，草稿仍在。请把过长的内容分成几份，若仍不能保存，请报告这个问题。";

    private ProjectFile() {
    }

    /** The project of a file. @throws ProjectFileException whose message says in Chinese why it cannot be opened */
    public static Project read(Path file) {
        return decode(file, bytes(file));
    }

    /** A project with the mark of the very content that it was read from. */
    public record Loaded(Project project, FileMark mark) {
    }

    /** The project of a file, and the mark by which its draft goes. @throws ProjectFileException as {@link #read} */
    public static Loaded load(Path file) {
        byte[] content = bytes(file);
        return new Loaded(decode(file, content), FileMark.of(file, content));
    }

    /** The project of a file's content. @param file names the file in messages */
    public static Project decode(Path file, byte[] content) {
        try {
            return ProjectCodec.decode(content);
        } catch (ArchiveException unusable) {
            throw ProjectFileException.reading(file, unusable.getMessage(), unusable);
        }
    }

    /** The content of a file of at most the size that a project may have. */
    static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw ProjectFileException.reading(file, "这是文件夹，不是项目文件。请选择扩展名为 .edusum 的文件。", null);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw ProjectFileException.reading(file, "这不是普通文件。请选择扩展名为 .edusum 的文件。", null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(Archive.MAX_FILE + 1);
            if (content.length > Archive.MAX_FILE) {
                throw ProjectFileException.reading(file, "文件过大（超过 64 MB），不是正常的项目文件。请选择正确的文件。", null);
            }
            return content;
        } catch (NoSuchFileException missing) {
            throw ProjectFileException.reading(file, "找不到这个文件。它可能已被移动、改名或删除，或所在磁盘（如 U 盘、网络盘）没有接好。", missing);
        } catch (AccessDeniedException denied) {
            throw ProjectFileException.reading(file, "没有读取权限，或文件正被其他程序独占。请关闭占用它的程序，或请管理员开放权限。", denied);
        } catch (IOException fault) {
            throw ProjectFileException.reading(file, "读取时发生错误：文件可能正被其他程序占用，或磁盘已断开、有故障。请检查后重试。", fault);
        }
    }

    /** The bytes that {@link #write} puts into the file. */
    public static byte[] encode(Project project) {
        return ProjectCodec.encode(project);
    }

    /**
     * Saves a project, new or over an old file.
     *
     * @return the mark of what was written
     * @throws ProjectFileException when it could not; the old file is whole, and the message says in Chinese what happened
     */
    public static FileMark write(Path file, Project project) {
        if (project.isReadOnly()) {
            throw ProjectFileException.writing(file, project.notice().orElseThrow(), null);
        }
        byte[] content = encode(project);
        checkReadable(file, project, content);
        try {
            AtomicFile.write(file, content);
            return FileMark.of(file, content);
        } catch (FileWriteException fault) {
            throw ProjectFileException.writing(file, fault.advice() + (Files.exists(file) ? "原文件保持不变。" : ""), fault);
        }
    }

    /** A fault of this program must not replace a good file by one that cannot be opened again. */
    private static void checkReadable(Path file, Project project, byte[] content) {
        try {
            Project readBack = ProjectCodec.decode(content);
            if (readBack.summary().equals(project.summary()) && Arrays.equals(encode(readBack), content)) {
                return;
            }
        } catch (ArchiveException unreadable) {
            throw ProjectFileException.writing(file, TOO_ODD, unreadable);
        }
        throw ProjectFileException.writing(file, TOO_ODD, null);
    }
}
