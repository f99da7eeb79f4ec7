package org.edusum.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Where the program keeps the clerk's drafts and settings: {@code %LOCALAPPDATA%\EduSum} on Windows (a local disk, never
 * a roaming or shared one), {@code ~/Library/Application Support/EduSum} on macOS, {@code $XDG_DATA_HOME/edusum} or
 * {@code ~/.local/share/edusum} elsewhere. The system property {@value #PROPERTY} overrides it.
 */
public final class DataFolder {

    /** The system property that names another folder. */
    public static final String PROPERTY = "edusum.data";

    private DataFolder() {
    }

    /** The folder; it may not be there yet. */
    public static Path path() {
        return path(System.getProperties(), System.getenv());
    }

    static Path path(Properties properties, Map<String, String> environment) {
        String given = properties.getProperty(PROPERTY, "");
        if (!given.isBlank()) {
            return Path.of(given).toAbsolutePath();
        }
        Path home = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return absolute(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local")).resolve("EduSum");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("EduSum");
        }
        return absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share")).resolve("edusum");
    }

    /** Makes a folder for the clerk's eyes only, with those above it, where it is not there yet. */
    static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** A relative path is to be ignored, as the XDG base directory specification says. */
    private static Path absolute(String given, Path otherwise) {
        return given == null || given.isBlank() || !Path.of(given).isAbsolute() ? otherwise : Path.of(given);
    }
}
