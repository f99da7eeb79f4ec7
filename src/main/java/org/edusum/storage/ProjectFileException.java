package org.edusum.storage;

import java.nio.file.Path;

/** A project file could not be read or written. The message is a Chinese sentence for the clerk: what is wrong, what to do. */
public final class ProjectFileException extends RuntimeException {

    private final Path file;

    public ProjectFileException(Path file, String sentence, Throwable cause) {
        super(sentence, cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }

    static ProjectFileException reading(Path file, String why, Throwable cause) {
        return new ProjectFileException(file, "打不开“" + name(file) + "”：" + why, cause);
    }

    static ProjectFileException writing(Path file, String why, Throwable cause) {
        return new ProjectFileException(file, "没有保存“" + name(file) + "”：" + why, cause);
    }

    private static Path name(Path file) {
        return file.getFileName() == null ? file : file.getFileName();
    }
}
