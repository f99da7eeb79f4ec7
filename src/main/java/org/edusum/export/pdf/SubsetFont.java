package org.edusum.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.edusum.export.font.Typeface;

/**
 * The characters of one font that a document uses, and at the end a font of just these.
 *
 * <p>Characters are numbered as they come. Each number stands for one glyph and one text: where two characters share a glyph,
 * both copy out as themselves, which a numbering by glyphs could not give.
 */
final class SubsetFont {

    /** The tables that viewers need of an embedded TrueType font, ISO 32000-1, 9.9. */
    private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");
    /** Between what is drawn and what it stands for: a character that no text has. */
    private static final char SEPARATOR = 0;
    private static final int SYMBOLIC = 4;
    private static final int TAG = 6;
    private static final int LETTERS = 26;

    private final Typeface typeface;
    private final String name;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>(List.of(""));
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));
    private final List<Integer> widths = new ArrayList<>(List.of(0));

    /** @param name what pages call it */
    SubsetFont(Typeface typeface, String name) {
        this.typeface = typeface;
        this.name = name;
    }

    String name() {
        return name;
    }

    /** The number of a character. @param drawn one that the font has; @param text what it stands for */
    int number(String drawn, String text) {
        String key = drawn.equals(text) ? text : drawn + SEPARATOR + text;
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = texts.size();
        numbers.put(key, number);
        texts.add(text);
        glyphs.add(typeface.lookup().getGlyphId(drawn.codePointAt(0)));
        widths.add((int) Math.round(typeface.advance(drawn) * 1000));
        return number;
    }

    /** How far a character goes on, in thousandths of an em. */
    int width(int number) {
        return widths.get(number);
    }

    /** The font of the characters so far. */
    COSDictionary embedded() throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(typeface.font(), TABLES);
        subsetter.addGlyphIds(new HashSet<>(glyphs));
        Map<Integer, Integer> places = new HashMap<>();
        subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        String full = tag() + "+" + Optional.ofNullable(typeface.font().getName()).orElse(name);
        COSStream program = Streams.compressed(file.toByteArray());
        program.setInt(COSName.LENGTH1, file.size());

        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, full);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, array(descendant(full, program, places)));
        font.setItem(COSName.TO_UNICODE, Streams.compressed(ToUnicode.of(texts)));
        return font;
    }

    private COSDictionary descendant(String full, COSStream program, Map<Integer, Integer> places) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, full);
        COSDictionary system = Streams.direct();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(full, program));
        font.setInt(COSName.DW, 1000);
        font.setItem(COSName.W, array(COSInteger.ZERO, COSArray.ofCOSIntegers(widths)));
        font.setItem(COSName.CID_TO_GID_MAP, Streams.compressed(map(places)));
        return font;
    }

    private byte[] map(Map<Integer, Integer> places) {
        byte[] map = new byte[2 * glyphs.size()];
        for (int i = 0; i < glyphs.size(); i++) {
            int place = places.get(glyphs.get(i));
            map[2 * i] = (byte) (place >> 8);
            map[2 * i + 1] = (byte) place;
        }
        return map;
    }

    private COSDictionary descriptor(String full, COSStream program) throws IOException {
        TrueTypeFont font = typeface.font();
        HeaderTable head = font.getHeader();
        OS2WindowsMetricsTable metrics = font.getOS2Windows();
        double unit = 1000.0 / font.getUnitsPerEm();
        int ascent = font.getHorizontalHeader().getAscender();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, full);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, COSArray.ofCOSIntegers(List.of(scaled(head.getXMin(), unit),
                scaled(head.getYMin(), unit), scaled(head.getXMax(), unit), scaled(head.getYMax(), unit))));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, scaled(ascent, unit));
        descriptor.setInt(COSName.DESCENT, scaled(font.getHorizontalHeader().getDescender(), unit));
        descriptor.setInt(COSName.CAP_HEIGHT,
                scaled(metrics != null && metrics.getCapHeight() > 0 ? metrics.getCapHeight() : ascent, unit));
        descriptor.setInt(COSName.STEM_V, metrics == null ? 80 : metrics.getWeightClass() / 5);
        descriptor.setItem(COSName.FONT_FILE2, program);
        return descriptor;
    }

    private static COSArray array(COSBase... items) {
        return new COSArray(List.of(items));
    }

    private static int scaled(int value, double unit) {
        return (int) Math.round(value * unit);
    }

    /** Six letters that tell this subset from others of the font, ISO 32000-1, 9.6.4. */
    private String tag() {
        StringBuilder tag = new StringBuilder();
        for (int rest = Math.floorMod(glyphs.hashCode(), Integer.MAX_VALUE); tag.length() < TAG; rest /= LETTERS) {
            tag.append((char) ('A' + rest % LETTERS));
        }
        return tag.toString();
    }
}
