package org.edusum.importing.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.edusum.importing.recognition.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every rule can be explained to the clerk. */
@Execution(ExecutionMode.CONCURRENT)
class RulesTest {

    private static final Pattern CODE = Pattern.compile(
            "\"((?:unit|date|name|title|left|number|ignore|heading|furniture|slip|line|chunk|contents|signature)\\.[a-z-]+)\"");

    @Test
    void everyRuleOfTheRecognisersHasASentence() throws IOException {
        Set<String> mute = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/edusum/importing"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    if (Rules.sentence(code.group(1)).equals(code.group(1))) {
                        mute.add(code.group(1));
                    }
                }
            }
        }
        assertEquals(Set.of(), mute);
    }

    @Test
    void everySentenceIsOne() throws IOException {
        List<String> odd = Files.readAllLines(Path.of("src/main/resources/org/edusum/importing/rules.properties")).stream()
                .filter(line -> !line.isBlank() && !line.endsWith("。")).toList();
        assertEquals(List.of(), odd);
    }
}
