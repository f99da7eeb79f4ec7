package org.edusum.importing.score;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edusum.importing.Recogniser;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.score.Score.Aspect;
import org.edusum.importing.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How much of the labelled texts is recognised rightly. The whole table is written to {@code target/import-scores}. */
@Execution(ExecutionMode.CONCURRENT)
class ScoreTest {

    @Test
    void theOpenTextsAreRecognisedWell() throws IOException {
        Score all = scored(LabelledTexts.OPEN, true);
        assertFloors(all);
    }

    @Test
    void theTextsKeptApartAreRecognisedWell() throws IOException {
        Score all = scored(LabelledTexts.KEPT, false);
        assertFloors(all);
    }

    private static void assertFloors(Score all) {
        assertAll(() -> assertFloor(all, Aspect.SPAN_RECALL, 9900), () -> assertFloor(all, Aspect.SPAN_PRECISION, 9900),
                () -> assertFloor(all, Aspect.TYPE, 9850), () -> assertFloor(all, Aspect.UNIT, 9900),
                () -> assertFloor(all, Aspect.HEADING_RECALL, 9700), () -> assertFloor(all, Aspect.HEADING_PRECISION, 9800));
    }

    private static void assertFloor(Score score, Aspect aspect, int floor) {
        assertTrue(score.share(aspect) >= floor, () -> aspect + " of " + score.line());
    }

    private static Score scored(LabelledTexts set, boolean isOpen) throws IOException {
        Score all = new Score();
        StringBuilder table = new StringBuilder();
        for (LabelledText text : set.texts()) {
            for (LabelledText variant : text.all()) {
                Score score = Scorer.score(variant, Recogniser.recognise(Sources.ofText(variant.name(), variant.text()),
                        Choices.USUAL, Progress.NONE));
                table.append(variant.name()).append("  ").append(score.line()).append('\n');
                all.add(score);
            }
        }
        table.append("\nALL  ").append(all.line()).append("\n\n");
        if (isOpen) {
            table.append(all.details()).append('\n').append(String.join("\n", all.confusions())).append('\n');
        }
        Path file = Path.of("target/import-scores", set.name().toLowerCase() + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
        return all;
    }
}
