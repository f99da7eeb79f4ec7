package org.edusum.export.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * The characters that a font has, read from its cmap (OpenType 1.9, formats 4 and 12; others are not used by fonts with
 * Chinese). Tables whose stretches cover each other many times are
 * refused: to unroll them could take for ever.
 */
final class CharacterMap {

    /** Of a font that has none that can be read. */
    static final CharacterMap NONE = new CharacterMap(ByteBuffer.allocate(0), 0, new int[0]);

    private static final int WINDOWS = 3;

    private final ByteBuffer subtable;
    private final int format;
    /** First and last of each stretch, ascending. */
    private final int[] stretches;

    private CharacterMap(ByteBuffer subtable, int format, int[] stretches) {
        this.subtable = subtable;
        this.format = format;
        this.stretches = stretches;
    }

    /**
     * @throws IOException when it has none for Unicode, or that is damaged
     * @throws IndexOutOfBoundsException for a table that is not whole
     */
    static CharacterMap of(ByteBuffer cmap) throws IOException {
        return subtable(cmap, 12).or(() -> subtable(cmap, 4)).orElseThrow(() -> new IOException("no map of Unicode")).read();
    }

    private record Found(ByteBuffer bytes, int format) {
        CharacterMap read() throws IOException {
            BitSet characters = format == 4 ? readShort(bytes) : readLong(bytes);
            return new CharacterMap(bytes, format, stretches(characters));
        }
    }

    private static Optional<Found> subtable(ByteBuffer cmap, int format) {
        int count = unsigned(cmap, 2);
        for (int i = 0; i < count; i++) {
            int platform = unsigned(cmap, 4 + 8 * i);
            int encoding = unsigned(cmap, 6 + 8 * i);
            int offset = cmap.getInt(8 + 8 * i);
            boolean isUnicode = platform == 0 || platform == WINDOWS && (encoding == 1 || encoding == 10);
            if (isUnicode && unsigned(cmap, offset) == format) {
                return Optional.of(new Found(cmap.slice(offset, Math.min(cmap.limit() - offset,
                        format == 4 ? unsigned(cmap, offset + 2) : cmap.getInt(offset + 4))), format));
            }
        }
        return Optional.empty();
    }

    private static BitSet readShort(ByteBuffer subtable) throws IOException {
        BitSet characters = new BitSet();
        int segments = unsigned(subtable, 6) / 2;
        int starts = 16 + 2 * segments;
        int deltas = starts + 2 * segments;
        int ranges = deltas + 2 * segments;
        int work = 0;
        for (int i = 0; i < segments; i++) {
            int first = unsigned(subtable, starts + 2 * i);
            int last = unsigned(subtable, 14 + 2 * i);
            work = checked(work, first, last, Character.MAX_VALUE);
            int range = unsigned(subtable, ranges + 2 * i);
            int delta = unsigned(subtable, deltas + 2 * i);
            for (int c = first; c <= last && c < Character.MAX_VALUE; c++) {
                int index = ranges + 2 * i + range + 2 * (c - first);
                int glyph = range == 0 ? c + delta : index + 2 > subtable.limit() ? 0 : unsigned(subtable, index);
                characters.set(c, characters.get(c) || (glyph & 0xFFFF) != 0);
            }
        }
        return characters;
    }

    private static BitSet readLong(ByteBuffer subtable) throws IOException {
        BitSet characters = new BitSet();
        int groups = subtable.getInt(12);
        int work = 0;
        for (int i = 0; i < groups; i++) {
            int first = subtable.getInt(16 + 12 * i);
            int last = subtable.getInt(20 + 12 * i);
            work = checked(work, first, last, Character.MAX_CODE_POINT);
            int glyph = subtable.getInt(24 + 12 * i);
            characters.set(glyph == 0 ? first + 1 : first, last + 1);
        }
        return characters;
    }

    /** Stretches may overlap a little: old fonts end with two that are the same. */
    private static int checked(int work, int first, int last, int most) throws IOException {
        if (first < 0 || last < first || last > most || work + (last - first) > 2 * most) {
            throw new IOException("cmap out of bounds");
        }
        return work + last - first + 1;
    }

    private static int[] stretches(BitSet characters) {
        int[] stretches = new int[64];
        int length = 0;
        for (int first = characters.nextSetBit(0); first >= 0; length += 2) {
            int end = characters.nextClearBit(first);
            stretches = length < stretches.length ? stretches : Arrays.copyOf(stretches, 2 * length);
            stretches[length] = first;
            stretches[length + 1] = end - 1;
            first = characters.nextSetBit(end);
        }
        return Arrays.copyOf(stretches, length);
    }

    boolean has(String text) {
        return text.codePoints().allMatch(this::has);
    }

    private boolean has(int character) {
        int found = Arrays.binarySearch(stretches, character);
        // Between the first and the last of a stretch one would be put in at an odd index.
        return found >= 0 || (-found - 1) % 2 == 1;
    }

    /** A cmap of this map alone. */
    ByteBuffer alone() {
        ByteBuffer cmap = ByteBuffer.allocate(12 + subtable.limit());
        cmap.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS).putShort((short) (format == 4 ? 1 : 10)).putInt(12);
        return cmap.put(subtable.duplicate().rewind()).flip();
    }

    private static int unsigned(ByteBuffer table, int index) {
        return Short.toUnsignedInt(table.getShort(index));
    }
}
