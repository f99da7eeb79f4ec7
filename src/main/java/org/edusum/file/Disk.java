package org.edusum.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The steps at which a disk can fail; tests put a failing one in its place. */
interface Disk {

    Disk REAL = new Disk() {
    };

    /** Writes a file that must not be there yet, and forces it to the medium. */
    default void create(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    default byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    /** Puts a file in the place of another in one step. */
    default void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Forces a folder's entries to the medium, where the system can: Windows cannot open a folder. */
    default void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notPossibleHere) {
            // The file itself is forced; only its name could be lost with the power, and then the old file is there.
            return;
        }
    }

    default void pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }
}
