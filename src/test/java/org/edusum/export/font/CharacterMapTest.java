package org.edusum.export.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import org.edusum.typeset.Face;
import org.junit.jupiter.api.Test;

class CharacterMapTest {

    private final Typeface bundled = BundledFonts.of(Face.HEI, false).typeface();

    @Test
    void itHasWhatTheFontParserFinds() throws IOException {
        compare(CharacterMap.of(cmap()), Character.MAX_CODE_POINT);
    }

    @Test
    void shortMapsAreReadAsLongOnes() throws IOException {
        compare(CharacterMap.of(onlyShort()), Character.MAX_VALUE - 1);
    }

    @Test
    void aMapAloneIsTheSameMap() throws IOException {
        for (ByteBuffer cmap : new ByteBuffer[] {cmap(), onlyShort()}) {
            compare(CharacterMap.of(CharacterMap.of(cmap).alone()), Character.MAX_VALUE - 1);
        }
    }

    @Test
    void segmentsWithATableOfGlyphsAndTwoAtTheEndAreRead() throws IOException {
        // 一 to 三: glyphs 5, none, 7; then the end mark twice.
        short[] words = {4, 0, 0, 6, 0, 0, 0, 0x4E02, -1, -1, 0, 0x4E00, -1, -1, 0, 1, 1, 6, 0, 0, 5, 0, 7};
        ByteBuffer cmap = ByteBuffer.allocate(12 + 2 * words.length).putShort(2, (short) 1).putShort(4, (short) 3)
                .putShort(6, (short) 1).putInt(8, 12);
        for (int i = 0; i < words.length; i++) {
            cmap.putShort(12 + 2 * i, words[i]);
        }
        cmap.putShort(14, (short) (2 * words.length));
        CharacterMap map = CharacterMap.of(cmap);
        assertTrue(map.has("\u4E00\u4E02"));
        assertFalse(map.has("\u4E01"));
        assertFalse(map.has("\u4E03"));
        assertFalse(map.has("\uFFFF"));
    }

    @Test
    void aFontForSymbolsOnlyHasNone() {
        ByteBuffer cmap = ByteBuffer.allocate(30).putShort(2, (short) 1).putShort(4, (short) 3).putInt(8, 12).putShort(12, (short) 4);
        assertThrows(IOException.class, () -> CharacterMap.of(cmap));
    }

    private void compare(CharacterMap map, int last) {
        assertEquals("", IntStream.rangeClosed(1, last).mapToObj(Character::toString)
                .filter(c -> map.has(c) != bundled.has(c)).limit(9).reduce("", String::concat));
    }

    private static ByteBuffer cmap() {
        return ByteBuffer.wrap(new TestFont("甲体", "A").table("cmap"));
    }

    private static ByteBuffer onlyShort() {
        ByteBuffer cmap = cmap();
        for (int i = 0; i < cmap.getShort(2); i++) {
            int offset = cmap.getInt(8 + 8 * i);
            if (cmap.getShort(offset) == 4) {
                int length = Short.toUnsignedInt(cmap.getShort(offset + 2));
                return ByteBuffer.allocate(12 + length).putShort(2, (short) 1).putShort(4, (short) 3).putShort(6, (short) 1)
                        .putInt(8, 12).put(12, cmap, offset, length);
            }
        }
        throw new AssertionError("no short map");
    }
}
