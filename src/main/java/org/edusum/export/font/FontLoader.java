package org.edusum.export.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Reads one font of a file, of a collection too: a font of its own is made of the tables that outlines, widths and names
 * need. What remains is sound and half as long, and the parser meets nothing that it does not know.
 */
final class FontLoader {

    private static final int MOST = 1 << 26;
    /** Without these a font draws nothing. */
    private static final String[] NEEDED = {"OS/2", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name"};
    /** The hints that Windows draws small type with. */
    private static final String[] WELCOME = {"cvt ", "fpgm", "gasp", "prep"};
    private static final int DEEPEST = 8;

    private FontLoader() {
    }

    /** @throws IOException when the font is not sound */
    static Typeface load(FontFile font) throws IOException {
        Map<String, ByteBuffer> tables = new TreeMap<>();
        try (SeekableByteChannel file = Files.newByteChannel(font.path())) {
            Sfnt sfnt = Sfnt.of(file).get(font.index());
            for (String tag : NEEDED) {
                tables.put(tag, sfnt.table(file, tag, MOST));
            }
            for (String tag : WELCOME) {
                if (sfnt.has(tag)) {
                    tables.put(tag, sfnt.table(file, tag, MOST));
                }
            }
            tables.put("cmap", map(file, sfnt).alone());
            tables.put("post", withoutGlyphNames(sfnt.table(file, "post", MOST)));
            checkLengths(tables);
            limitDepth(tables.get("maxp"));
            return checked(new TTFParser().parse(new RandomAccessReadBuffer(join(tables))));
        } catch (RuntimeException fault) {
            throw new IOException(fault);
        }
    }

    /** The characters of a font. @throws IOException when the font is not sound */
    static CharacterMap characters(FontFile font) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(font.path())) {
            return map(file, Sfnt.of(file).get(font.index()));
        } catch (RuntimeException fault) {
            throw new IOException(fault);
        }
    }

    private static CharacterMap map(SeekableByteChannel file, Sfnt font) throws IOException {
        return CharacterMap.of(font.table(file, "cmap", 1 << 22));
    }

    /** The header, saying that there are none: nobody asks for them. */
    private static ByteBuffer withoutGlyphNames(ByteBuffer post) {
        return ByteBuffer.allocate(32).put(0, post, 0, 32).putInt(0, 0x00030000);
    }

    /** The parser reads on beyond a table that is too short. */
    private static void checkLengths(Map<String, ByteBuffer> tables) throws IOException {
        int glyphs = Short.toUnsignedInt(tables.get("maxp").getShort(4));
        int widths = Short.toUnsignedInt(tables.get("hhea").getShort(34));
        int place = tables.get("head").getShort(50) == 0 ? 2 : 4;
        Map<String, Integer> least = Map.of("head", 54, "hhea", 36, "maxp", 32, "OS/2", 78, "hmtx", 4 * widths,
                "loca", place * (glyphs + 1));
        if (widths < 1 || least.entrySet().stream().anyMatch(each -> tables.get(each.getKey()).limit() < each.getValue())) {
            throw new IOException("tables too short");
        }
        checkOrder(tables.get("loca"), place, glyphs, tables.get("glyf").limit());
    }

    /** Whoever makes a subset copies from the place of a glyph to that of the next. */
    private static void checkOrder(ByteBuffer places, int width, int glyphs, int end) throws IOException {
        long before = 0;
        for (int i = 0; i <= glyphs; i++) {
            long place = width == 2 ? 2L * Short.toUnsignedInt(places.getShort(2 * i)) : Integer.toUnsignedLong(places.getInt(4 * i));
            if (place < before || place > end) {
                throw new IOException("glyphs out of order");
            }
            before = place;
        }
    }

    /** Glyphs made of glyphs made of themselves would end the program. */
    private static void limitDepth(ByteBuffer profile) {
        profile.putShort(30, (short) Math.min(DEEPEST, Short.toUnsignedInt(profile.getShort(30))));
    }

    private static byte[] join(Map<String, ByteBuffer> tables) {
        int length = 12 + 16 * tables.size();
        for (ByteBuffer table : tables.values()) {
            length = Math.addExact(length, table.limit());
        }
        ByteBuffer font = ByteBuffer.allocate(length);
        font.putInt(0x00010000).putShort((short) tables.size()).putShort((short) 0).putShort((short) 0).putShort((short) 0);
        int offset = 12 + 16 * tables.size();
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            font.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(0).putInt(offset).putInt(table.getValue().limit());
            offset += table.getValue().limit();
        }
        tables.values().forEach(font::put);
        return font.array();
    }

    private static Typeface checked(TrueTypeFont font) throws IOException {
        if (font.getName() == null || font.getUnitsPerEm() < 16 || font.getUnitsPerEm() > 16384 || font.getGlyph() == null) {
            throw new IOException("no sound font: " + font.getName());
        }
        return Typeface.of(font);
    }
}
