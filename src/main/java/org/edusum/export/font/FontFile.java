package org.edusum.export.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A font in a file, known by what little of it was read.
 *
 * @param index  among the fonts of a collection
 * @param names  of its family and its own full one, as {@link #key}
 * @param family its name for a clerk
 * @param weight 400 is regular, 700 bold
 * @param flaw   why documents cannot have it
 */
record FontFile(Path path, int index, List<String> names, String family, int weight, boolean isItalic,
                Optional<Replacement.Reason> flaw) {

    private static final int RESTRICTED = 0x0002;
    private static final int LEVELS = 0x000F;
    private static final int NO_SUBSETS = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;
    private static final int ITALIC = 0x0001;
    /** A font of many weights that begins below this is drawn too thin. */
    private static final int THIN = 350;
    private static final int BOLD = 600;
    private static final int MOST_NAMES = 1 << 18;
    private static final int MOST_METRICS = 1 << 10;

    FontFile {
        names = List.copyOf(names);
    }

    /** The fonts of a file; none when it is none, or not sound enough to tell. */
    static List<FontFile> of(Path path) {
        List<FontFile> fonts = new ArrayList<>();
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            List<Sfnt> found = Sfnt.of(file);
            for (int i = 0; i < found.size(); i++) {
                read(path, file, i, found.get(i)).ifPresent(fonts::add);
            }
        } catch (IOException | RuntimeException fault) {
            return List.copyOf(fonts);
        }
        return List.copyOf(fonts);
    }

    private static Optional<FontFile> read(Path path, SeekableByteChannel file, int index, Sfnt font) throws IOException {
        NameTable names = NameTable.of(font.table(file, "name", MOST_NAMES));
        ByteBuffer metrics = font.table(file, "OS/2", MOST_METRICS);
        int weight = Short.toUnsignedInt(metrics.getShort(4));
        int rights = metrics.getShort(8);
        boolean isItalic = (metrics.getShort(62) & ITALIC) != 0;
        return names.family().map(family -> new FontFile(path, index, names.all().stream().map(FontFile::key).toList(),
                family, weight, isItalic, flaw(font, weight, rights)));
    }

    private static Optional<Replacement.Reason> flaw(Sfnt font, int weight, int rights) {
        if (font.hasCurves() || !font.has("glyf") || font.has("fvar") && weight < THIN) {
            return Optional.of(Replacement.Reason.OUTLINES);
        }
        return mayBeEmbedded(rights) ? Optional.empty() : Optional.of(Replacement.Reason.RIGHTS);
    }

    /** Whether its maker allows subsets of it in documents (OS/2 fsType, OpenType 1.9). */
    private static boolean mayBeEmbedded(int rights) {
        return (rights & LEVELS) != RESTRICTED && (rights & (NO_SUBSETS | BITMAPS_ONLY)) == 0;
    }

    /** A name as it is compared: makers and clerks differ in capitals and spaces. */
    static String key(String name) {
        return name.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    boolean isBold() {
        return weight >= BOLD;
    }

    boolean isUsable() {
        return flaw.isEmpty();
    }
}
