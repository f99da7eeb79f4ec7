package org.edusum.export.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.edusum.export.font.Strip;
import org.edusum.export.font.Typeface;

/**
 * The part of a font that a document draws: the characters are collected first, then the font is cut.
 *
 * <p>FontBox cuts the outlines; what it leaves out ({@code post}) or can't do for all characters ({@code cmap}, {@code OS/2}) is added
 * here, so that the subset is a font that any program can load.
 */
final class SubsetFont {

    private static final List<String> CUT = List.of("head", "hhea", "maxp", "loca", "glyf", "hmtx", "name", "cvt ", "fpgm",
            "prep", "gasp");
    private static final int POST_WITHOUT_NAMES = 0x00030000;
    private static final int POST_LENGTH = 32;
    private static final int TAG_LENGTH = 6;
    private static final int LETTERS = 26;

    private final int id;
    private final Typeface typeface;
    private final TreeSet<Integer> characters = new TreeSet<>();
    private final SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    private byte[] file;

    SubsetFont(int id, Typeface typeface) {
        this.id = id;
        this.typeface = typeface;
    }

    int id() {
        return id;
    }

    void use(Strip strip) {
        for (Strip.Placed character : strip.characters()) {
            character.text().codePoints().forEach(characters::add);
        }
    }

    /** After the last use, before the first question. */
    void cut() {
        try {
            TrueTypeFont font = typeface.font();
            TTFSubsetter subsetter = new TTFSubsetter(font, CUT);
            // Read as glyphs below, so that no character is beyond FontBox.
            subsetter.addGlyphIds(new TreeSet<>(characters.stream().map(typeface.lookup()::getGlyphId).toList()));
            subsetter.setPrefix(tag());
            Map<Integer, Integer> renumbered = new HashMap<>();
            subsetter.getGIDMap().forEach((now, before) -> renumbered.put(before, now));
            characters.forEach(c -> glyphs.put(c, renumbered.get(typeface.lookup().getGlyphId(c))));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            Tables tables = Tables.of(out.toByteArray());
            tables.put("cmap", CharacterMap.table(glyphs));
            tables.put("post", ByteBuffer.allocate(POST_LENGTH).putInt(POST_WITHOUT_NAMES).array());
            keep(tables, "OS/2");
            // FontBox has left it out when no name is in English.
            keep(tables, "name");
            file = tables.file();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Takes a table that is missing from the whole font, if that has it. */
    private void keep(Tables tables, String name) throws IOException {
        TTFTable whole = typeface.font().getTableMap().get(name);
        if (whole != null && !tables.has(name)) {
            tables.put(name, typeface.font().getTableBytes(whole));
        }
    }

    /** What tells this subset from others of the same font. */
    private String tag() {
        CRC32 sum = new CRC32();
        characters.forEach(c -> sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, c)));
        long rest = sum.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG_LENGTH; i++, rest /= LETTERS) {
            tag.append((char) ('A' + rest % LETTERS));
        }
        return tag.append('+').toString();
    }

    /** The glyph of a character that was used, in the subset. */
    int glyph(int character) {
        return glyphs.get(character);
    }

    /** How far a character goes on, in ems. */
    double advance(int character) {
        return typeface.advance(Character.toString(character));
    }

    /** The name that fonts are known by in documents. */
    String name() throws IOException {
        return typeface.font().getName();
    }

    String family() throws IOException {
        NamingTable names = typeface.font().getNaming();
        return names == null || names.getFontFamily() == null ? name() : names.getFontFamily();
    }

    byte[] file() {
        return file;
    }
}
