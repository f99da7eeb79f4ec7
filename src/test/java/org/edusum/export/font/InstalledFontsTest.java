package org.edusum.export.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.edusum.typeset.Face;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledFontsTest {

    /** Of fsType in the OS/2 table. */
    private static final int FS_TYPE = 8;

    @TempDir
    private Path windows;
    private Path fonts;

    @BeforeEach
    void makeFolder() throws IOException {
        fonts = Files.createDirectory(windows.resolve("Fonts"));
    }

    @Test
    void aFaceIsTakenFromTheSystem() throws IOException {
        Files.write(fonts.resolve("simkai.ttf"), font());
        assertEquals("EduSumKai-Regular", installed().find(Face.KAI).orElseThrow().font().getName());
        assertTrue(installed().find(Face.FANG).isEmpty());
    }

    @Test
    void aFontThatMustNotBeEmbeddedIsLeftAlone() throws IOException {
        Files.write(fonts.resolve("simkai.ttf"), withRights(0x0002));
        assertTrue(installed().find(Face.KAI).isEmpty());
        Files.write(fonts.resolve("simkai.ttf"), withRights(0x0100));
        assertTrue(installed().find(Face.KAI).isEmpty());
        Files.write(fonts.resolve("simkai.ttf"), withRights(0x0008));
        assertTrue(installed().find(Face.KAI).isPresent());
    }

    @Test
    void aBrokenFontIsPassedOverForTheNext() throws IOException {
        Files.writeString(fonts.resolve("楷体_GB2312.ttf"), "not a font");
        assertTrue(installed().find(Face.KAI).isEmpty());
        Files.write(fonts.resolve("simkai.ttf"), font());
        assertTrue(installed().find(Face.KAI).isPresent());
    }

    @Test
    void otherSystemsHaveNone() {
        InstalledFonts none = InstalledFonts.ofWindows(name -> null);
        assertTrue(List.of(Face.values()).stream().allMatch(face -> none.find(face).isEmpty()));
    }

    private InstalledFonts installed() {
        return InstalledFonts.ofWindows(Map.of("WINDIR", windows.toString())::get);
    }

    private static byte[] font() throws IOException {
        try (InputStream in = InstalledFontsTest.class.getResourceAsStream("/org/edusum/export/fonts/edusum-kai-regular.ttf")) {
            return in.readAllBytes();
        }
    }

    private static byte[] withRights(int rights) throws IOException {
        ByteBuffer font = ByteBuffer.wrap(font());
        for (int table = 0; table < font.getShort(4); table++) {
            int entry = 12 + 16 * table;
            if (font.getInt(entry) == 0x4F532F32) {
                font.putShort(font.getInt(entry + 8) + FS_TYPE, (short) rights);
            }
        }
        return font.array();
    }
}
