package org.edusum.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * A megabyte of disk space kept back in the data folder. On a full disk it is let go, so that the next few thousand
 * steps can still be written while the clerk makes room.
 */
final class Reserve {

    private static final int SIZE = 1 << 20;

    private final Path file;

    Reserve(Path folder) {
        this.file = folder.resolve("reserve.bin");
    }

    /** Sees to it that the space is kept back, where there is so much. */
    void keep() {
        if (Files.exists(file)) {
            return;
        }
        // Not zeros: some file systems store those without taking the space.
        byte[] filler = new byte[SIZE];
        new Random(1).nextBytes(filler);
        try {
            Files.write(file, filler);
        } catch (IOException noRoom) {
            release();
        }
    }

    /** Lets the space go. @return whether there was some */
    boolean release() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException held) {
            return false;
        }
    }
}
