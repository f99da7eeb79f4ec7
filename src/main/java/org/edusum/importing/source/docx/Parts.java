package org.edusum.importing.source.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a package (ECMA-376-2) that say something about its text, unpacked within limits that are held by counting what
 * really comes out. Pictures and everything else are passed over.
 */
final class Parts {

    static final int MOST_ENTRIES = 20_000;
    /** Most bytes of one part, unpacked: a document of a thousand pages has some thirty million. */
    static final int MOST_PART = 128 << 20;
    /** Most bytes of all entries, unpacked, pictures too. */
    static final long MOST_TOTAL = 1L << 30;
    /** Most times that the parts may be larger than the file; only counts above {@link #SMALL}. */
    static final int MOST_RATIO = 200;
    private static final int SMALL = 64 << 20;
    private static final int CHUNK = 1 << 16;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final byte[] chunk = new byte[CHUNK];
    private final Runnable check;
    private final long allowed;
    private long total;
    private boolean isCut;

    private Parts(long allowed, Runnable check) {
        this.allowed = allowed;
        this.check = check;
    }

    static Parts of(byte[] zip, Runnable check) {
        Parts parts = new Parts(Math.min(MOST_TOTAL, Math.max(SMALL, (long) zip.length * MOST_RATIO)), check);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            int count = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw DocxException.suspicious("条目过多");
                }
                parts.take(key(entry.getName()), in);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            // A file that was cut off may still have all its text in front of the cut.
            if (!parts.parts.containsKey("word/document.xml")) {
                throw DocxException.damaged(damaged);
            }
            parts.isCut = true;
        }
        return parts;
    }

    private void take(String name, InputStream in) throws IOException {
        boolean isKept = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int size = 0;
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            check.run();
            size += read;
            total += read;
            if (total > allowed || size > MOST_PART) {
                throw DocxException.suspicious("解压后过大");
            }
            if (isKept) {
                kept.write(chunk, 0, read);
            }
        }
        if (isKept && parts.putIfAbsent(name, kept.toByteArray()) != null) {
            throw DocxException.suspicious("条目重复");
        }
    }

    /** Names of parts are equal whatever the case of their letters; some programs write backslashes. */
    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** Whether the file ends too early. */
    boolean isCut() {
        return isCut;
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** Whether there is a part of which the name begins so. */
    boolean has(String beginning) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(beginning));
    }
}
