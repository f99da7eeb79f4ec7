package org.edusum.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A project file as it was when the program last read or wrote it. Compared by content: times are not to be trusted on
 * shares and in synchronised folders.
 *
 * @param hash SHA-256 of the content, in hexadecimal digits
 */
public record FileMark(Path file, String hash) {

    public FileMark {
        file = file.toAbsolutePath().normalize();
        Objects.requireNonNull(hash);
    }

    /** The mark of a file with the given content. */
    static FileMark of(Path file, byte[] content) {
        return new FileMark(file, hash(content));
    }

    /** The mark of a file as it is now. @throws ProjectFileException when it cannot be read */
    public static FileMark of(Path file) {
        return of(file, ProjectFile.bytes(file));
    }

    /** Whether the file still is as it was, or is gone. @throws ProjectFileException when it cannot be read */
    public boolean isCurrent() {
        return Files.notExists(file) || of(file).equals(this);
    }

    static String hash(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
