package org.edusum.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.edusum.file.FileWriteException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class AtomicFileTest {

    private static final byte[] OLD = "旧内容".getBytes(UTF_8);
    private static final byte[] NEW = "新内容，比旧的长一些".getBytes(UTF_8);

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = folder.resolve("年度工作总结.edusum");
        Files.write(file, OLD);
    }

    @Test
    void aNewFileIsWritten() throws IOException {
        Path other = folder.resolve("另一份");
        AtomicFile.write(other, NEW);
        assertEquals("新内容，比旧的长一些", Files.readString(other));
        assertOnly("年度工作总结.edusum", "另一份");
    }

    @Test
    void theOldFileIsReplacedAndNothingIsLeftBeside() throws IOException {
        AtomicFile.write(file, NEW);
        assertHolds(NEW);
        assertOnly("年度工作总结.edusum");
    }

    @Test
    void aFullDiskKeepsTheOldFile() throws IOException {
        Disk full = new Disk() {
            @Override
            public void create(Path path, byte[] content) throws IOException {
                Files.write(path, List.of("half"));
                throw new IOException("No space left on device");
            }
        };
        assertRefused(Reason.DISK_FULL, full);
        assertHolds(OLD);
        assertOnly("年度工作总结.edusum");
    }

    @Test
    void aDiskThatGivesBackSomethingElseIsFoundOut() throws IOException {
        Disk lying = new Disk() {
            @Override
            public byte[] read(Path path) {
                return OLD;
            }
        };
        assertRefused(Reason.NOT_VERIFIED, lying);
        assertHolds(OLD);
        assertOnly("年度工作总结.edusum");
    }

    @Test
    void aFileHeldForAMomentIsWaitedFor() throws IOException {
        HeldDisk disk = new HeldDisk(2_000);
        new AtomicFile(disk).put(file, NEW);
        assertHolds(NEW);
        assertTrue(disk.waited >= 2_000);
        assertOnly("年度工作总结.edusum");
    }

    @Test
    void aFileHeldForLongIsGivenUpAfterThreeSeconds() throws IOException {
        HeldDisk disk = new HeldDisk(Long.MAX_VALUE);
        assertRefused(Reason.LOCKED, disk);
        assertTrue(disk.waited >= 3_000 && disk.waited < 5_000);
        assertHolds(OLD);
        assertOnly("年度工作总结.edusum");
    }

    /** Another program holds the target for a time. */
    private static final class HeldDisk implements Disk {
        private final long held;
        private long waited;

        HeldDisk(long held) {
            this.held = held;
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            if (waited < held) {
                throw new AccessDeniedException(to.toString());
            }
            Disk.super.replace(from, to);
        }

        @Override
        public void pause(long millis) {
            waited += millis;
        }
    }

    @Test
    void aFileSystemWithoutAtomicMovesIsWrittenInTwoSteps() throws IOException {
        new AtomicFile(new Disk() {
            @Override
            public void replace(Path from, Path to) throws IOException {
                throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "no");
            }
        }).put(file, NEW);
        assertHolds(NEW);
        assertOnly("年度工作总结.edusum");
    }

    @Test
    void theOldFileIsPutBackWhenItWasLostOnTheWay() throws IOException {
        Disk losing = new Disk() {
            @Override
            public void replace(Path from, Path to) throws IOException {
                Files.deleteIfExists(to);
                throw new FileSystemException(to.toString(), null, "network gone");
            }

            @Override
            public void pause(long millis) {
            }
        };
        assertRefused(Reason.OTHER, losing);
        assertHolds(OLD);
        assertOnly("年度工作总结.edusum");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("别处")).resolve("目标.edusum");
        Files.write(elsewhere, OLD);
        Path link = symbolicLink(folder.resolve("链接.edusum"), Path.of("别处", "目标.edusum"));
        AtomicFile.write(link, NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("新内容，比旧的长一些", Files.readString(elsewhere));
    }

    @Test
    void aLinkToNowhereGetsItsTarget() throws IOException {
        Path link = symbolicLink(folder.resolve("链接.edusum"), Path.of("还没有.edusum"));
        AtomicFile.write(link, NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("新内容，比旧的长一些", Files.readString(folder.resolve("还没有.edusum")));
    }

    @Test
    void aCircleOfLinksIsRefused() throws IOException {
        symbolicLink(folder.resolve("甲"), Path.of("乙"));
        Path link = symbolicLink(folder.resolve("乙"), Path.of("甲"));
        assertEquals(Reason.NOT_A_FILE, refusal(link).reason());
    }

    private static Path symbolicLink(Path link, Path target) throws IOException {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException notAllowedHere) {
            assumeTrue(false, "this system lets nobody make links");
            throw notAllowedHere;
        }
    }

    @Test
    void aFolderAndAMissingFolderAreRefused() throws IOException {
        assertEquals(Reason.IS_FOLDER, refusal(Files.createDirectory(folder.resolve("夹"))).reason());
        assertEquals(Reason.NO_FOLDER, refusal(folder.resolve("没有的夹").resolve("文件")).reason());
        assertEquals(Reason.NO_FOLDER, refusal(file.resolve("文件")).reason());
        assertEquals(Reason.BAD_NAME, refusal(folder.resolve("长".repeat(90))).reason());
        assertOnly("年度工作总结.edusum", "夹");
    }

    @Test
    void aNameAsLongAsTheSystemAllowsIsWritten() throws IOException {
        Path longest = folder.resolve("长".repeat(85));
        AtomicFile.write(longest, OLD);
        AtomicFile.write(longest, NEW);
        assertEquals("新内容，比旧的长一些", Files.readString(longest));
    }

    @Test
    void aReadOnlyFileAndAReadOnlyFolderAreRefused() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "the superuser may write everywhere");
        assertEquals(Reason.READ_ONLY, refusal(file).reason());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertEquals(Reason.NO_PERMISSION, refusal(folder.resolve("新文件")).reason());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void permissionsOfTheOldFileStay() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        AtomicFile.write(file, NEW);
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void leftOversOfYesterdayGoAndThoseOfNowStay() throws IOException {
        Path old = Files.createFile(folder.resolve(".edusum-1.tmp"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Files.createFile(folder.resolve(".edusum-2.tmp"));
        AtomicFile.write(file, NEW);
        assertOnly("年度工作总结.edusum", ".edusum-2.tmp");
    }

    private void assertRefused(Reason reason, Disk disk) {
        FileWriteException refusal =
                assertThrows(FileWriteException.class, () -> new AtomicFile(disk).put(file, NEW));
        assertEquals(reason, refusal.reason(), refusal.getMessage());
    }

    private static FileWriteException refusal(Path path) {
        return assertThrows(FileWriteException.class, () -> AtomicFile.write(path, NEW));
    }

    private void assertHolds(byte[] content) throws IOException {
        assertEquals(new String(content, UTF_8), Files.readString(file));
    }

    private void assertOnly(String... names) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            assertEquals(Stream.of(names).sorted().toList(),
                    found.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }
}
