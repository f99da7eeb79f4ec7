package org.edusum.ui.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.edusum.model.IdSource;

/** Ids of 64 random bits: two copies of a document can both grow and still be compared by id. */
public final class RandomIds implements IdSource {

    private static final int BYTES = 8;
    private final SecureRandom random = new SecureRandom();

    @Override
    public String next(String prefix) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return prefix + "-" + HexFormat.of().formatHex(bytes);
    }
}
