package org.edusum.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.edusum.file.FileWriteException.Reason;

/**
 * Writes a file as a whole: at every moment there is the old one or the new one under its name.
 *
 * <ol>
 * <li>A link is followed, so that it stays a link. A folder, a device and a read-only file are refused.
 * <li>The content goes to a new file beside, {@code .edusum-….tmp}, is forced to the medium, read back and compared. A
 *     failure so far deletes that file; the old one was never touched.
 * <li>The old file gets a second name, {@code .edusum-….bak}: a hard link, or a forced copy where there are none.
 * <li>The new file takes the old one's name in one step, tried again for three seconds while another program holds it
 *     (usual on Windows: scanners, sync clients). Where the file system cannot do it in one step, the old file stays
 *     under its second name in between and is put back on a failure.
 * <li>The folder is forced where the system can, the second name removed.
 * </ol>
 * A process killed in between leaves at most a {@code .tmp} or {@code .bak} beside; a {@code .tmp} older than a day goes with the next
 * write to the folder.
 */
public final class AtomicFile {

    private static final String PREFIX = ".edusum-";
    private static final long PATIENCE_MILLIS = 3_000;
    private static final int MAX_LINKS = 40;

    private final Disk disk;

    AtomicFile(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes a file, new or over an old one.
     *
     * @throws FileWriteException when it could not; the old file, or its absence, is as before
     */
    public static void write(Path file, byte[] content) throws FileWriteException {
        new AtomicFile(Disk.REAL).put(file, content);
    }

    void put(Path file, byte[] content) throws FileWriteException {
        try {
            Path target = target(file);
            refuseOddTargets(file, target);
            sweep(target.getParent());
            Path temporary = sibling(target, ".tmp");
            try {
                disk.create(temporary, content);
                if (!Arrays.equals(content, disk.read(temporary))) {
                    throw new FileWriteException(file, Reason.NOT_VERIFIED, null);
                }
                takePermissions(target, temporary);
                putInPlace(temporary, target);
            } finally {
                discard(temporary);
            }
            disk.forceFolder(target.getParent());
        } catch (IOException fault) {
            throw FileWriteException.of(file, fault, content.length);
        }
    }

    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int i = 0; Files.isSymbolicLink(target); i++) {
            if (i == MAX_LINKS) {
                throw new FileWriteException(file, Reason.NOT_A_FILE, null);
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void refuseOddTargets(Path file, Path target) throws IOException {
        if (target.getFileName() == null || Files.isDirectory(target)) {
            throw new FileWriteException(file, Reason.IS_FOLDER, null);
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new NoSuchFileException(target.getParent().toString());
        }
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.readAttributes(target, BasicFileAttributes.class).isRegularFile()) {
            throw new FileWriteException(file, Reason.NOT_A_FILE, null);
        }
        if (!Files.isWritable(target)) {
            throw new FileWriteException(file, Reason.READ_ONLY, null);
        }
    }

    /** A name of fixed length: one made from a long file name could be too long. */
    private static Path sibling(Path target, String suffix) {
        return target.resolveSibling(PREFIX + RandomName.next() + suffix);
    }

    private static void sweep(Path folder) {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*.tmp")) {
            for (Path path : left) {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(yesterday)) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException notNow) {
            // Left-overs harm nobody; whether the folder can be written to shows next.
            return;
        }
    }

    private static void takePermissions(Path target, Path temporary) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private void putInPlace(Path temporary, Path target) throws IOException {
        if (!Files.exists(target)) {
            replace(temporary, target, target);
            return;
        }
        Path backup = sibling(target, ".bak");
        boolean isInPlace = false;
        try {
            keep(target, backup);
            replace(temporary, target, backup);
            isInPlace = true;
        } finally {
            if (isInPlace || Files.exists(target)) {
                discard(backup);
            } else {
                Files.move(backup, target);
            }
        }
    }

    /** Removes a left-over; one that another program holds stays, since that must not turn a good write into a failed one. */
    private static void discard(Path leftOver) {
        try {
            Files.deleteIfExists(leftOver);
        } catch (IOException held) {
            leftOver.toFile().deleteOnExit();
        }
    }

    private void keep(Path target, Path backup) throws IOException {
        try {
            Files.createLink(backup, target);
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            Files.deleteIfExists(backup);
            disk.create(backup, Files.readAllBytes(target));
        }
    }

    private void replace(Path temporary, Path target, Path backup) throws IOException {
        try {
            patiently(() -> disk.replace(temporary, target));
        } catch (AtomicMoveNotSupportedException inTwoSteps) {
            patiently(() -> {
                if (!backup.equals(target)) {
                    Files.deleteIfExists(target);
                }
                Files.move(temporary, target);
            });
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Tries again while another program may be holding the file. */
    private void patiently(Step step) throws IOException {
        long waited = 0;
        for (long pause = 20; ; pause = Math.min(pause * 2, 500)) {
            try {
                step.run();
                return;
            } catch (NoSuchFileException | AtomicMoveNotSupportedException hopeless) {
                throw hopeless;
            } catch (FileSystemException perhapsHeld) {
                if (waited >= PATIENCE_MILLIS) {
                    throw perhapsHeld;
                }
            }
            waited += pause;
            pauseFor(pause);
        }
    }

    private void pauseFor(long millis) throws InterruptedIOException {
        try {
            disk.pause(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a held file");
        }
    }
}
