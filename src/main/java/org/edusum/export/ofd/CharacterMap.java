package org.edusum.export.ofd;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The {@code cmap} table of a subset (OpenType 1.9): from characters to glyphs, those beyond the first plane included, which
 * FontBox can't write.
 *
 * <p>Format 4 for readers that know only the first plane, format 12 for all others.
 */
final class CharacterMap {

    private static final int LAST_OF_FIRST_PLANE = 0xFFFF;
    private static final int WINDOWS = 3;
    private static final int FIRST_PLANE = 1;
    private static final int ALL_PLANES = 10;
    private static final int HEADER = 4;
    private static final int RECORD = 8;
    /** Of format 4 without its segments. */
    private static final int FIXED = 16;
    private static final int SEGMENT = 8;

    /** Characters and their glyphs, both rising by one. */
    private record Stretch(int first, int last, int glyph) {

        boolean goesOn(int character, int itsGlyph) {
            return character == last + 1 && itsGlyph == glyph + character - first;
        }
    }

    private CharacterMap() {
    }

    /** @param glyphs by character, at least one */
    static byte[] table(SortedMap<Integer, Integer> glyphs) {
        List<Stretch> all = stretches(glyphs);
        // FFFF closes format 4 and is no character.
        List<Stretch> firstPlane = stretches(glyphs.headMap(LAST_OF_FIRST_PLANE));
        boolean fits = FIXED + SEGMENT * (firstPlane.size() + 1) <= LAST_OF_FIRST_PLANE;
        try {
            byte[] small = fits ? format4(firstPlane) : new byte[0];
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            int tables = fits ? 2 : 1;
            int first = HEADER + tables * RECORD;
            out.writeShort(0);
            out.writeShort(tables);
            if (fits) {
                record(out, FIRST_PLANE, first);
            }
            record(out, ALL_PLANES, first + small.length);
            out.write(small);
            out.write(format12(all));
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void record(DataOutputStream out, int encoding, int offset) throws IOException {
        out.writeShort(WINDOWS);
        out.writeShort(encoding);
        out.writeInt(offset);
    }

    private static List<Stretch> stretches(SortedMap<Integer, Integer> glyphs) {
        List<Stretch> stretches = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
            int character = entry.getKey();
            int glyph = entry.getValue();
            if (!stretches.isEmpty() && stretches.getLast().goesOn(character, glyph)) {
                Stretch last = stretches.removeLast();
                stretches.add(new Stretch(last.first(), character, last.glyph()));
            } else {
                stretches.add(new Stretch(character, character, glyph));
            }
        }
        return stretches;
    }

    private static byte[] format4(List<Stretch> characters) throws IOException {
        List<Stretch> segments = new ArrayList<>(characters);
        segments.add(new Stretch(LAST_OF_FIRST_PLANE, LAST_OF_FIRST_PLANE, 0));
        int count = segments.size();
        int below = Integer.highestOneBit(count);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(4);
        out.writeShort(FIXED + SEGMENT * count);
        out.writeShort(0);
        out.writeShort(2 * count);
        out.writeShort(2 * below);
        out.writeShort(Integer.numberOfTrailingZeros(below));
        out.writeShort(2 * (count - below));
        for (Stretch segment : segments) {
            out.writeShort(segment.last());
        }
        out.writeShort(0);
        for (Stretch segment : segments) {
            out.writeShort(segment.first());
        }
        for (Stretch segment : segments) {
            out.writeShort(segment.glyph() - segment.first());
        }
        for (int i = 0; i < count; i++) {
            out.writeShort(0);
        }
        return bytes.toByteArray();
    }

    private static byte[] format12(List<Stretch> groups) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(12);
        out.writeShort(0);
        out.writeInt(16 + 12 * groups.size());
        out.writeInt(0);
        out.writeInt(groups.size());
        for (Stretch group : groups) {
            out.writeInt(group.first());
            out.writeInt(group.last());
            out.writeInt(group.glyph());
        }
        return bytes.toByteArray();
    }
}
