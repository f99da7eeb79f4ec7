package org.edusum.storage;

import java.util.Objects;
import java.util.Optional;
import org.edusum.model.Summary;

/**
 * What a project file holds: the summary, and what this version of the program does not know but carries along.
 *
 * @param version the version of the file it was read from; the current one for a new project
 */
public record Project(Summary summary, Extras extras, FormatVersion version) {

    public Project {
        Objects.requireNonNull(summary);
        Objects.requireNonNull(extras);
        Objects.requireNonNull(version);
    }

    public Project(Summary summary, Extras extras) {
        this(summary, extras, FormatVersion.CURRENT);
    }

    /** A new project. */
    public static Project of(Summary summary) {
        return new Project(summary, Extras.NONE);
    }

    public Project withSummary(Summary changed) {
        return new Project(changed, extras, version);
    }

    /** Whether it comes from a newer program whose file must not be written by this one. */
    public boolean isReadOnly() {
        return !version.isWritable();
    }

    /** What the clerk must know about this project, in Chinese; nothing when all is as usual. */
    public Optional<String> notice() {
        return isReadOnly()
                ? Optional.of("这个文件由更高版本的 EduSum 保存（格式 " + version + "），本版本只能查看，不能保存，以免丢失其中的新内容。"
                + "请升级 EduSum 后再修改。")
                : Optional.empty();
    }
}
