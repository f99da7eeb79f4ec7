package org.edusum.sheet.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Map;

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

    /** Reads files one after another; files of the same name are known by the names of their folders. */
    public static SheetFiles read(List<Path> paths) {
        Map<String, Long> names = paths.stream().collect(Collectors.groupingBy(SheetReader::name, Collectors.counting()));
        List<SheetFile> files = new ArrayList<>();
        List<Damaged> damaged = new ArrayList<>();
        for (Path path : paths) {
            Path folder = path.toAbsolutePath().getParent();
            boolean isAmbiguous = names.get(SheetReader.name(path)) > 1 && folder != null && folder.getFileName() != null;
            String name = isAmbiguous ? folder.getFileName() + "/" + SheetReader.name(path) : SheetReader.name(path);
            try {
                files.add(SheetReader.read(path).named(name));
            } catch (SheetException fault) {
                damaged.add(new Damaged(name, fault.getMessage()));
            }
        }
        return new SheetFiles(files, damaged);
    }
}
