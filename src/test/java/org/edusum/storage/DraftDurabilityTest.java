package org.edusum.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.edusum.model.RandomSummary;
import org.edusum.model.Summary;
import org.edusum.model.edit.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Drafts when the process is killed, the disk is full, the store is damaged or in use. */
@Execution(ExecutionMode.CONCURRENT)
class DraftDurabilityTest {

    @TempDir
    Path folder;
    private final RecordingListener listener = new RecordingListener();

    private static Process start(Path folder, int steps, int batch) throws IOException {
        return JournallingProcess.start(folder, steps, batch, Optional.empty());
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Test
    void fiftyEditsAreAllThereAfterAKillOneSecondLater() throws IOException, InterruptedException {
        Process process = start(folder, 50, Integer.MAX_VALUE);
        assertTrue(output(process).lines().anyMatch("done"::equals));
        assertFalse(process.waitFor(1, TimeUnit.SECONDS), "it lives until it is killed");
        kill(process);
        try (DraftStore store = DraftStore.open(folder, listener)) {
            ResumedDraft draft = store.resume(store.unsaved().join().getFirst().id()).join();
            assertEquals(50, draft.journal().appended());
            assertEquals(JournallingProcess.after(50).summary(), draft.history().summary());
            assertEquals(JournallingProcess.after(50).undo().map(History::summary), draft.history().undo().map(History::summary));
            assertEquals(List.of(), listener.troubles);
        }
    }

    @Test
    void killedAtAnyMomentTheJournalHoldsAllThatWasCalledDurable() throws IOException, InterruptedException {
        Random random = new Random(5);
        for (int round = 0; round < 6; round++) {
            Path each = folder.resolve("r" + round);
            Process process = start(each, 400, 1 + random.nextInt(30));
            long told = killAfterLines(process, 1 + random.nextInt(12));
            try (DraftStore store = DraftStore.open(each, listener)) {
                ResumedDraft draft = store.resume(store.unsaved().join().getFirst().id()).join();
                int kept = (int) draft.journal().appended();
                assertTrue(kept >= told, kept + " of " + told + " in round " + round);
                assertEquals(JournallingProcess.after(kept).summary(), draft.history().summary());
                assertEquals(Optional.empty(), draft.notice());
            }
        }
        assertEquals(List.of(), listener.troubles);
    }

    /** @return the last step that the process called durable */
    private static long killAfterLines(Process process, int lines) throws IOException, InterruptedException {
        BufferedReader output = output(process);
        long told = 0;
        for (int i = 0; i < lines; i++) {
            String line = output.readLine();
            told = line.startsWith("durable ") ? Long.parseLong(line.substring(8)) : told;
        }
        kill(process);
        return told;
    }

    @Test
    void aFullDiskSendsTheStepsToAFileBesideAndLosesNone() throws IOException, InterruptedException {
        Path shell = Path.of("/bin/bash");
        assumeTrue(Files.isExecutable(shell), "limits the size of files with a shell");
        List<String> command = new ArrayList<>(List.of(shell.toString(), "-c", "ulimit -f 300; exec \"$@\"", "limited"));
        command.addAll(ForkedJvm.command(JournallingProcess.class, folder.toString(), "300", "2"));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> said = new ArrayList<>();
        BufferedReader output = output(process);
        for (String line = output.readLine(); line != null && !line.equals("done"); line = output.readLine()) {
            said.add(line);
        }
        kill(process);
        assertTrue(said.stream().anyMatch(line -> line.startsWith("trouble 草稿写不进草稿库")), said.toString());
        assertEquals("durable 300", said.getLast());
        try (DraftStore store = DraftStore.open(folder, listener)) {
            ResumedDraft draft = store.resume(store.unsaved().join().getFirst().id()).join();
            assertEquals(JournallingProcess.after(300).summary(), draft.history().summary());
            assertEquals(300, draft.journal().appended());
            assertEquals(List.of(), asideFiles("draft-"), "the file beside was taken in");
        }
    }

    @Test
    void aDiskWithoutAnyRoomTakesTheStepsIntoTheSpaceKeptBack() throws IOException, InterruptedException {
        assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", folder.toString()), "may not make a small disk");
        try {
            Process process = start(folder.resolve("data"), 300, 2);
            List<String> said = output(process).lines().takeWhile(line -> !line.equals("done")).toList();
            kill(process);
            assertEquals(1, said.stream().filter(line -> line.startsWith("trouble ")).count(), said.toString());
            assertEquals("durable 300", said.getLast());
            try (DraftStore store = DraftStore.open(folder.resolve("data"), listener)) {
                ResumedDraft draft = store.resume(store.unsaved().join().getFirst().id()).join();
                assertEquals(JournallingProcess.after((int) draft.journal().appended()).summary(), draft.history().summary());
            }
        } finally {
            assertTrue(ran("umount", folder.toString()));
        }
    }

    private static boolean ran(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @Test
    void aStoreInUseByAnotherProcessIsSaidAndTheDraftIsKeptBeside() throws IOException, InterruptedException {
        Process other = start(folder, 2, 1);
        assertTrue(output(other).lines().anyMatch("done"::equals));
        Summary summary = RandomSummary.of(3);
        History history;
        try (DraftStore store = DraftStore.open(folder, listener)) {
            DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
            history = DraftStoreTest.work(History.of(summary), journal, 3, 20);
            assertTrue(journal.flush());
            assertTrue(listener.troubles.getFirst().contains("另一个 EduSum"), listener.troubles.toString());
            assertEquals(1, asideFiles("draft-").size());
        } finally {
            kill(other);
        }
        try (DraftStore store = DraftStore.open(folder, new RecordingListener())) {
            List<Summary> kept = store.unsaved().join().stream()
                    .map(draft -> store.resume(draft.id()).join().history().summary()).toList();
            assertTrue(kept.contains(history.summary()));
            assertTrue(kept.contains(JournallingProcess.after(2).summary()));
        }
    }

    private List<Path> asideFiles(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
        }
    }

    @Test
    void aDamagedStoreIsSetAsideAndANewOneBegun() throws IOException {
        byte[] garbage = new byte[20_000];
        new Random(1).nextBytes(garbage);
        Files.write(folder.resolve("drafts.mv.db"), garbage);
        try (DraftStore store = DraftStore.open(folder, listener)) {
            assertEquals(List.of(), store.unsaved().join());
            assertStillWorks(store);
        }
        assertTrue(listener.troubles.getFirst().contains("改名保留"), listener.troubles.toString());
        assertEquals(1, listener.troubles.size());
        assertArrayEquals(garbage, Files.readAllBytes(asideFiles("drafts-damaged-").getFirst()));
    }

    private static void assertStillWorks(DraftStore store) {
        Summary summary = RandomSummary.of(9);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        History history = DraftStoreTest.work(History.of(summary), journal, 9, 10);
        journal.close();
        ResumedDraft draft = store.resume(store.unsaved().join().getFirst().id()).join();
        assertEquals(history.summary(), draft.history().summary());
        draft.journal().discard();
    }

    @Test
    void howeverTheStoreIsDamagedTheWorkGoesOn() throws IOException {
        Path store = folder.resolve("drafts.mv.db");
        try (DraftStore first = DraftStore.open(folder, listener)) {
            Summary summary = RandomSummary.of(4);
            DraftStoreTest.work(History.of(summary), first.begin(Project.of(summary), Optional.empty()), 4, 50);
        }
        byte[] good = Files.readAllBytes(store);
        Random random = new Random(6);
        for (int round = 0; round < 24; round++) {
            Files.write(store, damaged(good, random, round));
            try (DraftStore opened = DraftStore.open(folder, listener)) {
                assertStillWorks(opened);
            }
        }
    }

    private static byte[] damaged(byte[] good, Random random, int kind) {
        byte[] bytes = good.clone();
        switch (kind % 4) {
            case 0 -> bytes = Arrays.copyOf(good, random.nextInt(good.length));
            case 1 -> Arrays.fill(bytes, random.nextInt(good.length / 2), good.length, (byte) 0);
            case 2 -> Arrays.fill(bytes, 0, 8192, (byte) 0);
            default -> {
                for (int i = 0; i < 40; i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return bytes;
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidAndTheWorkGoesOn() throws IOException {
        Path taken = Files.createFile(folder.resolve("file"));
        Summary summary = RandomSummary.of(3);
        try (DraftStore store = DraftStore.open(taken.resolve("data"), listener)) {
            DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
            DraftStoreTest.work(History.of(summary), journal, 3, 5);
            assertFalse(journal.flush());
            assertTrue(journal.durable() < journal.appended());
        }
        assertTrue(listener.troubles.getLast().contains("只在内存中"), listener.troubles.toString());
    }
}
