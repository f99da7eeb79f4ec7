package org.edusum.importing.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The labelled texts of the test tree. */
enum LabelledTexts {

    /** For everyone to develop with. */
    OPEN,
    /** Kept apart: only looked at as scores. */
    KEPT;

    /** By name; without their variants. */
    List<LabelledText> texts() {
        try (Stream<Path> files = Files.list(Path.of(
                LabelledTexts.class.getResource("/org/edusum/importing/labelled/" + name().toLowerCase()).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(LabelledTexts::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LabelledText read(Path file) {
        try {
            return LabelledParser.parse(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
