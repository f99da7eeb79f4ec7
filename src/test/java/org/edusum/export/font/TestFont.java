package org.edusum.export.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font file as others make them: a bundled font with other names, rights and characters. */
final class TestFont {

    private static final byte[] BUNDLED = bundled();

    private final SortedMap<String, byte[]> tables = new TreeMap<>();
    private int version = 0x00010000;

    TestFont(String chinese, String english) {
        ByteBuffer font = ByteBuffer.wrap(BUNDLED);
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = 12 + 16 * i;
            byte[] table = new byte[font.getInt(entry + 12)];
            font.get(font.getInt(entry + 8), table);
            tables.put(new String(BUNDLED, entry, 4, StandardCharsets.ISO_8859_1), table);
        }
        tables.put("name", names(chinese, english));
    }

    private static byte[] bundled() {
        try (InputStream in = TestFont.class.getResourceAsStream("/org/edusum/export/fonts/edusum-sans-regular.ttf")) {
            return in.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] names(String chinese, String english) {
        ByteArrayOutputStream strings = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(6 + 12 * 5);
        head.putShort((short) 0).putShort((short) 5).putShort((short) head.capacity());
        name(head, strings, 1, 0x409, english);
        name(head, strings, 1, 0x804, chinese);
        name(head, strings, 2, 0x409, "Regular");
        name(head, strings, 4, 0x409, english);
        name(head, strings, 6, 0x409, english.replace(" ", "") + "-Regular");
        return concat(head.array(), strings.toByteArray());
    }

    private static void name(ByteBuffer head, ByteArrayOutputStream strings, int id, int language, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        head.putShort((short) 3).putShort((short) 1).putShort((short) language).putShort((short) id)
                .putShort((short) bytes.length).putShort((short) strings.size());
        strings.writeBytes(bytes);
    }

    /** Of fsType in the OS/2 table. */
    TestFont rights(int rights) {
        ByteBuffer.wrap(tables.get("OS/2")).putShort(8, (short) rights);
        return this;
    }

    TestFont weight(int weight) {
        ByteBuffer.wrap(tables.get("OS/2")).putShort(4, (short) weight);
        return this;
    }

    /** Outlines as PostScript has them. */
    TestFont curves() {
        version = 0x4F54544F;
        tables.put("CFF ", tables.remove("glyf"));
        return this;
    }

    TestFont without(String table) {
        tables.remove(table);
        return this;
    }

    TestFont with(String table, byte[] bytes) {
        tables.put(table, bytes);
        return this;
    }

    byte[] table(String tag) {
        return tables.get(tag);
    }

    /** Has these characters and no others; each looks like 国. */
    TestFont characters(String text) {
        List<Integer> characters = text.codePoints().sorted().distinct().boxed().toList();
        ByteBuffer cmap = ByteBuffer.allocate(12 + 16 + 12 * characters.size());
        cmap.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
        cmap.putShort((short) 12).putShort((short) 0).putInt(cmap.capacity() - 12).putInt(0).putInt(characters.size());
        int glyph = glyph('国');
        characters.forEach(c -> cmap.putInt(c).putInt(c).putInt(glyph));
        tables.put("cmap", cmap.array());
        return this;
    }

    /** The outlines, that of one character made unreadable. */
    byte[] outlinesWithout(int character) {
        byte[] outlines = table("glyf").clone();
        ByteBuffer places = ByteBuffer.wrap(table("loca"));
        int glyph = glyph(character);
        Arrays.fill(outlines, places.getInt(4 * glyph), places.getInt(4 * glyph + 4), (byte) 0x7F);
        return outlines;
    }

    private static int glyph(int character) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(BUNDLED)).getUnicodeCmapLookup().getGlyphId(character);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    byte[] bytes() {
        return bytes(0);
    }

    private byte[] bytes(int start) {
        ByteBuffer head = ByteBuffer.allocate(12 + 16 * tables.size());
        head.putInt(version).putShort((short) tables.size()).putShort((short) 0).putInt(0);
        int offset = start + head.capacity();
        for (String tag : tables.keySet()) {
            head.put(tag.getBytes(StandardCharsets.ISO_8859_1)).putInt(0).putInt(offset).putInt(tables.get(tag).length);
            offset += tables.get(tag).length;
        }
        return concat(head.array(), tables.values());
    }

    static byte[] collection(TestFont first, TestFont second) {
        int start = 12 + 4 * 2;
        byte[] one = first.bytes(start);
        byte[] two = second.bytes(start + one.length);
        byte[] head = ByteBuffer.allocate(start).putInt(0x74746366).putInt(0x00010000).putInt(2).putInt(start)
                .putInt(start + one.length).array();
        return concat(head, List.of(one, two));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return concat(first, List.of(second));
    }

    private static byte[] concat(byte[] first, Collection<byte[]> others) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        others.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
