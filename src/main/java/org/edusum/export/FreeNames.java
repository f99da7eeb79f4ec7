package org.edusum.export;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Other names for files whose own are taken: 总结（2）.docx. */
public final class FreeNames {

    private FreeNames() {
    }

    /** The targets under names that are free, all with one number: 总结（2）.docx and 总结（2）.pdf belong together. */
    public static List<ExportTarget> beside(List<ExportTarget> targets) {
        return IntStream.iterate(2, n -> n + 1).mapToObj(n -> targets.stream().map(target -> numbered(target, n)).toList())
                .filter(numbered -> numbered.stream().noneMatch(target -> isTaken(target.file()))).findFirst().orElseThrow();
    }

    /** Whether anything has this name: a file, a folder, a link to nowhere. */
    public static boolean isTaken(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static ExportTarget numbered(ExportTarget target, int number) {
        String name = target.file().getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        return new ExportTarget(target.format(), target.file().resolveSibling(
                name.substring(0, dot) + "（" + number + "）" + name.substring(dot)));
    }
}
