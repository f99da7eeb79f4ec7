package org.edusum.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class FileJournalTest {

    @TempDir
    Path folder;

    private static Chain chain(int steps) {
        Chain chain = Chain.begin(Project.of(JournallingProcess.start()), Optional.empty(), 0);
        JournallingProcess.script(steps).forEach(entry -> assertTrue(chain.add(entry)));
        return chain;
    }

    private byte[] written(Chain chain) throws IOException {
        FileJournal.begin(folder, chain).close();
        try (Stream<Path> files = Files.list(folder)) {
            return Files.readAllBytes(files.findFirst().orElseThrow());
        }
    }

    @Test
    void aDraftComesBackWithItsStepsAndItsSave() throws IOException {
        Chain chain = chain(20);
        chain.saved(new FileMark(folder.resolve("总结.edusum"), "ab"), 12);
        Chain read = FileJournal.read(new String(written(chain), UTF_8)).orElseThrow();
        assertEquals(chain.origin(), read.origin());
        assertEquals(chain.linesAfter(0), read.linesAfter(0));
        assertEquals(chain.file(), read.file());
        assertEquals(12, read.savedSeq());
        assertEquals(chain.history().summary(), read.history().summary());
    }

    @Test
    void aFileCutOffAnywhereGivesTheStepsBefore() throws IOException {
        byte[] whole = written(chain(20));
        List<Long> kept = new ArrayList<>();
        for (int length = 0; length < whole.length; length += 61) {
            FileJournal.read(new String(Arrays.copyOf(whole, length), UTF_8)).ifPresent(read -> {
                assertEquals(JournallingProcess.after((int) read.lastSeq()).summary(), read.history().summary());
                kept.add(read.lastSeq());
            });
        }
        assertEquals(kept.stream().sorted().toList(), kept);
        assertTrue(kept.getFirst() == 0 && kept.getLast() >= 18, kept.toString());
    }

    @Test
    void stepsAfterAChangedLineAreNotTaken() throws IOException {
        List<String> lines = new ArrayList<>(new String(written(chain(20)), UTF_8).lines().toList());
        lines.set(7, lines.get(7).replace("step", "stop"));
        assertEquals(6, FileJournal.read(String.join("\n", lines)).orElseThrow().lastSeq());
        lines.remove(4);
        assertEquals(3, FileJournal.read(String.join("\n", lines)).orElseThrow().lastSeq());
    }

    @Test
    void whatIsTakenInIsRemovedAndWhatIsNotStays() throws IOException {
        written(chain(3));
        Files.writeString(folder.resolve("draft-x.jsonl"), "{}");
        List<Long> taken = new ArrayList<>();
        FileJournal.takeIn(folder, chain -> taken.add(chain.lastSeq()));
        assertEquals(List.of(3L), taken);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("draft-x.jsonl"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aFileInUseIsLeftAlone() throws IOException {
        try (FileJournal inUse = FileJournal.begin(folder, chain(3))) {
            FileJournal.takeIn(folder, chain -> {
                throw new AssertionError("it is being written");
            });
            inUse.store(chain(3));
        }
    }
}
