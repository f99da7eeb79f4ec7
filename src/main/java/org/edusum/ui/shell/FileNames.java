package org.edusum.ui.shell;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names several files of one export in a sentence without repeating what they have in common. */
final class FileNames {

    /** Stands where a sentence names its file. */
    private static final String GAP = "\0";

    private FileNames() {
    }

    /** 总结.docx、.pdf when they differ in their endings only, else 总结.docx、总结（2）.pdf. @param files at least one */
    static String of(List<Path> files) {
        List<String> names = files.stream().map(FileNames::name).toList();
        String stem = stem(names.getFirst());
        return names.stream().allMatch(name -> stem(name).equals(stem))
                ? names.stream().map(name -> name.substring(stem.length())).collect(Collectors.joining("、", stem, ""))
                : String.join("、", names);
    }

    /** What is said of each file, in lines; what is said of several in the same words is said once, of all of them. */
    static String sentences(Map<Path, String> said) {
        Map<String, List<Path>> files = said.keySet().stream().collect(Collectors.groupingBy(
                file -> said.get(file).replace(name(file), GAP), LinkedHashMap::new, Collectors.toList()));
        return files.entrySet().stream().map(entry -> entry.getKey().replace(GAP, of(entry.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
