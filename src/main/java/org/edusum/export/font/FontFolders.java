package org.edusum.export.font;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where a system keeps its fonts. */
record FontFolders(List<Path> folders) {

    private static final int DEEPEST = 6;
    private static final int MOST_FILES = 5_000;
    private static final Set<String> ENDINGS = Set.of(".ttf", ".ttc", ".otf", ".otc");

    /** A font file and its length in bytes. */
    record Entry(Path path, long length) { }

    FontFolders {
        folders = List.copyOf(folders);
    }

    /**
     * Those of Windows, macOS and Linux, of the system and of the user.
     *
     * @param system    its name as Java gives it
     * @param variables of the environment, null where unset
     */
    static FontFolders of(String system, UnaryOperator<String> variables, Path home) {
        if (system.startsWith("Windows")) {
            return new FontFolders(Stream.concat(in(variables, "WINDIR", "Fonts"),
                    in(variables, "LOCALAPPDATA", "Microsoft/Windows/Fonts")).toList());
        }
        if (system.startsWith("Mac")) {
            return new FontFolders(List.of(home.resolve("Library/Fonts"), Path.of("/Library/Fonts"),
                    Path.of("/System/Library/Fonts")));
        }
        return new FontFolders(List.of(in(variables, "XDG_DATA_HOME", "fonts").findFirst()
                        .orElse(home.resolve(".local/share/fonts")), home.resolve(".fonts"),
                Path.of("/usr/local/share/fonts"), Path.of("/usr/share/fonts")));
    }

    private static Stream<Path> in(UnaryOperator<String> variables, String variable, String folder) {
        return Optional.ofNullable(variables.apply(variable)).filter(value -> !value.isBlank())
                .map(value -> Path.of(value).resolve(folder)).stream();
    }

    /** What changes when a font is installed or removed, at least on Windows: when each folder was changed last. */
    List<FileTime> changed() {
        return folders.stream().map(FontFolders::changed).toList();
    }

    private static FileTime changed(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException absent) {
            return FileTime.fromMillis(0);
        }
    }

    /** The file of this name in every folder that has it. */
    Stream<Path> named(String name) {
        return folders.stream().map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
    }

    /** All font files; what cannot be read is passed over. */
    List<Entry> files() {
        List<Entry> files = new ArrayList<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder.toRealPath(), Set.of(), DEEPEST, new Walk(files));
            } catch (IOException absent) {
                // There need not be one.
                continue;
            }
        }
        return files;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final List<Entry> files;

        Walk(List<Entry> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes found) throws IOException {
            if (isFont(file)) {
                BasicFileAttributes attributes = found.isSymbolicLink()
                        ? Files.readAttributes(file, BasicFileAttributes.class) : found;
                if (attributes.isRegularFile()) {
                    files.add(new Entry(file, attributes.size()));
                }
            }
            return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        private static boolean isFont(Path file) {
            String name = file.getFileName().toString();
            return name.length() > 4 && ENDINGS.contains(name.substring(name.length() - 4).toLowerCase(Locale.ROOT));
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            return FileVisitResult.CONTINUE;
        }
    }
}
