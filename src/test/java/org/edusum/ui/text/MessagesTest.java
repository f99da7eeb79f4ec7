package org.edusum.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.export.ExportFormat;
import org.junit.jupiter.api.Test;

/** Every word on the screen has one place in each language, and is used. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/edusum/ui");
    private static final Path SOURCES = Path.of("src/main/java/org/edusum");
    private static final Path CHINESE = RESOURCES.resolve("text/messages.properties");
    private static final Path ENGLISH = RESOURCES.resolve("text/messages_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(keys(CHINESE), keys(ENGLISH));
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        for (Path file : List.of(CHINESE, ENGLISH)) {
            List<String> keys = Files.readAllLines(file).stream().filter(line -> line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('='))).toList();
            assertEquals(keys.stream().distinct().toList(), keys);
        }
    }

    @Test
    void everyKeyInFxmlExists() throws IOException {
        Set<String> known = keys(CHINESE);
        for (String fxml : contents(RESOURCES, ".fxml")) {
            Matcher key = Pattern.compile("\"%([\\w.]+)\"").matcher(fxml);
            while (key.find()) {
                assertTrue(known.contains(key.group(1)), key.group(1));
            }
        }
    }

    @Test
    void everyKeyInTheCodeExists() throws IOException {
        Set<String> known = keys(CHINESE);
        for (String code : contents(SOURCES.resolve("ui"), ".java")) {
            Matcher key = Pattern.compile("[^.\\w]Messages\\.text\\(\"([\\w.]+)\"[,)]").matcher(code);
            while (key.find() && code.contains("import org.edusum.ui.text.Messages;")) {
                assertTrue(known.contains(key.group(1)), key.group(1));
            }
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String all = Stream.concat(contents(RESOURCES, ".fxml").stream(), contents(SOURCES, ".java").stream())
                .collect(Collectors.joining());
        for (String key : keys(CHINESE)) {
            boolean isTypeName = key.startsWith("type.");
            boolean isStep = key.endsWith(".step");
            boolean isFormat = ExportFormat.of(Path.of(key)).isPresent();
            boolean isImported = key.startsWith("import.kind.") || key.startsWith("import.variable.") || key.startsWith("import.figures.");
            boolean isCard = key.startsWith("tour.") && key.endsWith(".text");
            assertTrue(isTypeName || isStep || isFormat || isCard || isImported || all.contains("\"" + key + "\"") || all.contains("\"%" + key + "\""), key);
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static List<String> contents(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> contents = new java.util.ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                contents.add(Files.readString(file));
            }
            return contents;
        }
    }
}
