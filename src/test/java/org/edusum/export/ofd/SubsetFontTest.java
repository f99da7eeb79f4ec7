package org.edusum.export.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.edusum.export.Filled;
import org.edusum.export.font.FontBook;
import org.edusum.model.Summary;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.text.font.CT_Font;

/** The fonts in an OFD, as other programs read them. */
class SubsetFontTest {

    @BeforeAll
    static void takeTheBundledFonts() {
        System.setProperty(FontBook.PROPERTY, "bundled");
    }

    @AfterAll
    static void takeAnyFonts() {
        System.clearProperty(FontBook.PROPERTY);
    }

    @Test
    void theGlyphsThatAreDrawnAreThoseOfTheCharacters() throws IOException {
        try (ReadOfd ofd = new ReadOfd(write(SampleSummary.of("国家1所，" + SampleSummary.RARE + "。STEAM")))) {
            Map<String, TrueTypeFont> fonts = new HashMap<>();
            for (CT_Font font : ofd.fonts()) {
                fonts.put(font.getID().toString(), ofd.parsed(font));
            }
            for (int page = 0; page < ofd.pages(); page++) {
                for (TextObject text : ofd.texts(page)) {
                    CmapLookup characters = fonts.get(text.getFont().toString()).getUnicodeCmapLookup();
                    List<Integer> meant = ReadOfd.text(text).codePoints().mapToObj(characters::getGlyphId).toList();
                    assertEquals(meant, ReadOfd.glyphs(text));
                    assertTrue(!meant.contains(0), ReadOfd.text(text));
                }
            }
            assertTrue(ofd.text(1).contains(SampleSummary.RARE));
        }
    }

    @Test
    void theGlyphsAreThoseOfTheWholeFont() throws IOException {
        try (ReadOfd ofd = new ReadOfd(write(SampleSummary.of("国家" + SampleSummary.RARE)))) {
            TrueTypeFont subset = ofd.parsed(text(ofd));
            try (InputStream in = FontBook.class.getResourceAsStream("/org/edusum/export/fonts/edusum-serif-regular.ttf");
                    TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                for (int character : ("国家" + SampleSummary.RARE).codePoints().toArray()) {
                    int small = subset.getUnicodeCmapLookup().getGlyphId(character);
                    int large = whole.getUnicodeCmapLookup().getGlyphId(character);
                    assertEquals(whole.getGlyph().getGlyph(large).getPath().getBounds2D(),
                            subset.getGlyph().getGlyph(small).getPath().getBounds2D());
                    assertEquals(whole.getAdvanceWidth(large), subset.getAdvanceWidth(small));
                }
            }
        }
    }

    @Test
    void charactersOfTheFirstPlaneAreFoundByProgramsThatKnowNoOther() throws IOException {
        try (ReadOfd ofd = new ReadOfd(write(SampleSummary.of("国家" + SampleSummary.RARE + "ABCDEF12")))) {
            TrueTypeFont subset = ofd.parsed(text(ofd));
            CmapSubtable all = subset.getCmap().getSubtable(3, 10);
            CmapSubtable firstPlane = subset.getCmap().getSubtable(3, 1);
            for (int character : "国家ABCDEF12。Q龘".chars().toArray()) {
                assertEquals(all.getGlyphId(character), firstPlane.getGlyphId(character), Character.toString(character));
            }
            assertTrue(firstPlane.getGlyphId('国') > 0 && all.getGlyphId(SampleSummary.RARE.codePointAt(0)) > 0);
            assertEquals(0, firstPlane.getGlyphId('龘'));
        }
    }

    @Test
    void everyFontIsASmallOneThatOtherProgramsLoad() throws Exception {
        byte[] file = write(Filled.template());
        assertTrue(file.length < 500_000, "bytes: " + file.length);
        try (ReadOfd ofd = new ReadOfd(file)) {
            assertEquals(3, ofd.fonts().size());
            for (CT_Font font : ofd.fonts()) {
                Font loaded = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(ofd.file(font)));
                assertTrue(loaded.getNumGlyphs() < 1_500 && !loaded.canDisplay('鑫'), font.getFontName());
                assertTrue(loaded.getPSName().matches("[A-Z]{6}\\+EduSum.*"), loaded.getPSName());
            }
        }
    }

    /** The font of the text. */
    private static CT_Font text(ReadOfd ofd) {
        return ofd.fonts().stream().filter(font -> font.getFontName().equals("EduSumSerif-Regular")).findFirst().orElseThrow();
    }

    private static byte[] write(Summary summary) {
        return OfdWriter.write(summary, new Typesetter(PageStyle.GB9704).layout(summary), true, note -> { });
    }
}
