package org.edusum.sheet.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sheets read together.
 *
 * @param files   those that could be read
 * @param damaged those that could not
 */
public record SheetFiles(List<SheetFile> files, List<Damaged> damaged) {

    /** A file that could not be read. @param sentence that says why and what to do, in Chinese */
    public record Damaged(String name, String sentence) {
    }

    public SheetFiles {
        files = List.copyOf(files);
        damaged = List.copyOf(damaged);
    }

    /** Reads files, several at once; files of the same name are known by the names of their folders. */
    public static SheetFiles read(List<Path> paths) {
        Map<String, Long> names = paths.stream().collect(Collectors.groupingBy(SheetReader::name, Collectors.counting()));
        List<Outcome> read = paths.parallelStream().map(path -> read(path, names.get(SheetReader.name(path)) > 1)).toList();
        return new SheetFiles(read.stream().flatMap(one -> one.file.stream()).toList(), read.stream().flatMap(one -> one.damaged.stream()).toList());
    }

    /** What reading a file has come to: one of both. */
    private record Outcome(Optional<SheetFile> file, Optional<Damaged> damaged) {
    }

    private static Outcome read(Path path, boolean isAmbiguous) {
        Path folder = path.toAbsolutePath().getParent();
        String name = isAmbiguous && folder != null && folder.getFileName() != null
                ? folder.getFileName() + "/" + SheetReader.name(path) : SheetReader.name(path);
        try {
            return new Outcome(Optional.of(SheetReader.read(path).named(name)), Optional.empty());
        } catch (SheetException fault) {
            return new Outcome(Optional.empty(), Optional.of(new Damaged(name, fault.getMessage())));
        }
    }
}
