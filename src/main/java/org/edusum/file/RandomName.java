package org.edusum.file;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Names that nothing else has: 64 random bits in hexadecimal digits. They need not be secret, so they do not wait for the
 * system's entropy, which on Windows looks through network cards and temporary folders.
 */
public final class RandomName {

    private RandomName() {
    }

    public static String next() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
