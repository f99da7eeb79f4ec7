package org.edusum.export.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledFontsTest {

    @TempDir
    private Path windows;
    private Path fonts;

    @BeforeEach
    void makeFolder() throws IOException {
        fonts = Files.createDirectory(windows.resolve("Fonts"));
    }

    @Test
    void aFamilyIsFoundInTheFileThatWindowsKeepsItIn() throws IOException {
        put("simkai.ttf", new TestFont("楷体", "KaiTi"));
        assertEquals("KaiTi-Regular", name(find("楷体")));
        assertEquals(Optional.of(Replacement.Reason.NOT_INSTALLED), find("仿宋").flaw());
    }

    @Test
    void aFamilyIsFoundByItsNameInAnyFile() throws IOException {
        put("0042.TTF", new TestFont("方正小标宋简体", "FZXiaoBiaoSong-B05S"));
        assertEquals("FZXiaoBiaoSong-B05S-Regular", name(find("方正小标宋简体")));
        assertEquals("FZXiaoBiaoSong-B05S-Regular", name(find("fzxiaobiaosong-b05s")));
    }

    @Test
    void aFamilyWithoutAChineseNameIsFoundByTheOneItHas() throws IOException {
        put("unknown.ttf", new TestFont("FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05S"));
        assertTrue(find("方正小标宋简体").typeface().isPresent());
    }

    @Test
    void aFileOfAnotherFamilyUnderAKnownNameIsNotTaken() throws IOException {
        put("simkai.ttf", new TestFont("某体", "Other"));
        assertEquals(Optional.of(Replacement.Reason.NOT_INSTALLED), find("楷体").flaw());
    }

    @Test
    void theRightFontOfACollectionIsTaken() throws IOException {
        Files.write(fonts.resolve("simsun.ttc"),
                TestFont.collection(new TestFont("宋体", "SimSun"), new TestFont("新宋体", "NSimSun")));
        assertEquals("SimSun-Regular", name(find("宋体")));
        assertEquals("NSimSun-Regular", name(find("新宋体")));
    }

    @Test
    void theRegularFontOfAFamilyIsTakenAndTheBoldOneForBoldType() throws IOException {
        put("a.ttf", new TestFont("某体", "Other").weight(900));
        put("b.ttf", new TestFont("某体", "Other").weight(400));
        put("c.ttf", new TestFont("某体", "Other").weight(200));
        assertFalse(find("某体").isBold());
        assertTrue(fonts().find("某体", true).isBold());
    }

    @Test
    void aFontThatMustNotBeEmbeddedIsLeftAlone() throws IOException {
        put("simkai.ttf", new TestFont("楷体", "KaiTi").rights(0x0002));
        assertEquals(Optional.of(Replacement.Reason.RIGHTS), find("楷体").flaw());
        put("simkai.ttf", new TestFont("楷体", "KaiTi").rights(0x0100));
        assertEquals(Optional.of(Replacement.Reason.RIGHTS), find("楷体").flaw());
        put("simkai.ttf", new TestFont("楷体", "KaiTi").rights(0x0008));
        assertEquals(Optional.empty(), find("楷体").flaw());
    }

    @Test
    void aSecondFileOfTheFamilyIsTakenWhenTheFirstWillNotDo() throws IOException {
        put("simkai.ttf", new TestFont("楷体", "KaiTi").rights(0x0002));
        put("kai2.ttf", new TestFont("楷体", "KaiTi"));
        assertTrue(find("楷体").typeface().isPresent());
    }

    @Test
    void postScriptOutlinesAndFontsWithoutChineseAreNamedAsSuch() throws IOException {
        put("a.otf", new TestFont("甲体", "A").curves());
        put("b.ttf", new TestFont("乙体", "B").characters("ABC1"));
        assertEquals(Optional.of(Replacement.Reason.OUTLINES), find("甲体").flaw());
        assertEquals(Optional.of(Replacement.Reason.NOT_CHINESE), find("乙体").flaw());
    }

    @Test
    void aDamagedFontIsNamedAsSuch() throws IOException {
        put("a.ttf", new TestFont("甲体", "A").without("loca"));
        byte[] cmap = new TestFont("乙体", "B").table("cmap");
        put("b.ttf", new TestFont("乙体", "B").with("cmap", Arrays.copyOf(cmap, cmap.length / 3)));
        put("c.ttf", new TestFont("丙体", "C").with("hhea", new byte[3]));
        byte[] outlines = new byte[new TestFont("丁体", "D").table("glyf").length];
        Arrays.fill(outlines, (byte) 0x7F);
        put("d.ttf", new TestFont("丁体", "D").with("glyf", outlines));
        put("e.ttf", new TestFont("戊体", "E").with("loca", ByteBuffer.wrap(new TestFont("戊体", "E").table("loca")).putInt(400, 1).array()));
        for (String family : List.of("甲体", "乙体", "丙体", "丁体", "戊体")) {
            assertEquals(Optional.of(Replacement.Reason.DAMAGED), find(family).flaw(), family);
        }
    }

    @Test
    void aMapOfCharactersThatWouldTakeForEverIsRefused() throws IOException {
        ByteBuffer cmap = ByteBuffer.allocate(12 + 16 + 12 * 100_000);
        cmap.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
        cmap.putShort((short) 12).putShort((short) 0).putInt(cmap.capacity() - 12).putInt(0).putInt(100_000);
        while (cmap.hasRemaining()) {
            cmap.putInt(0).putInt(Character.MAX_CODE_POINT).putInt(1);
        }
        put("a.ttf", new TestFont("甲体", "A").with("cmap", cmap.array()));
        assertEquals(Optional.of(Replacement.Reason.DAMAGED), find("甲体").flaw());
    }

    @Test
    void filesThatAreNoFontsHurtNobody() throws IOException {
        Random random = new Random(4);
        byte[] sound = new TestFont("甲体", "A").bytes();
        for (int i = 0; i < 40; i++) {
            byte[] bent = sound.clone();
            for (int j = 0; j < 20; j++) {
                bent[random.nextInt(2000)] = (byte) random.nextInt();
            }
            Files.write(fonts.resolve(i + ".ttf"), i % 4 == 0 ? Arrays.copyOf(bent, 600_000 + random.nextInt(100_000)) : bent);
        }
        Files.write(fonts.resolve("simkai.ttf"), "not a font".getBytes());
        Files.createDirectory(fonts.resolve("simhei.ttf"));
        put("z.ttf", new TestFont("甲体", "A"));
        InstalledFonts installed = fonts();
        assertTrue(installed.find("甲体", false).typeface().isPresent());
        assertTrue(installed.find("楷体", false).typeface().isEmpty());
        assertTrue(installed.find("黑体", false).typeface().isEmpty());
        assertTrue(installed.families().contains("甲体"));
        assertTrue(installed.having("\uD867\uDE3D").isEmpty());
    }

    @Test
    void familiesThatCanBeUsedAreListedByTheirChineseNames() throws IOException {
        put("a.ttf", new TestFont("仿宋", "FangSong"));
        put("b.ttf", new TestFont("仿宋", "FangSong").weight(700));
        put("c.ttf", new TestFont("Noto Sans", "Noto Sans"));
        put("d.ttf", new TestFont("字母", "Letters").characters("ABC"));
        put("e.ttf", new TestFont("不许", "Restricted").rights(2));
        put("f.otf", new TestFont("曲线", "Curves").curves());
        assertEquals(List.of("Noto Sans", "仿宋"), fonts().families().stream().sorted().toList());
    }

    @Test
    void anyFontThatHasARareCharacterIsFound() throws IOException {
        String rare = "\uD880\uDC00";
        put("a.ttf", new TestFont("甲体", "A"));
        put("b.ttf", new TestFont("甲体", "B").characters(rare).rights(2));
        put("c.ttf", new TestFont("Last Resort", "LastResort").characters(rare));
        put("d.ttf", new TestFont("SimSun-ExtB", "SimSun-ExtB").characters("A" + rare));
        assertEquals("SimSun-ExtB-Regular", fonts().having(rare).orElseThrow().font().getName());
        assertTrue(fonts().having("\uD880\uDC01").isEmpty());
    }

    @Test
    void aFontInstalledLaterIsFound() throws IOException {
        InstalledFonts before = fonts();
        assertTrue(before.find("仿宋", false).typeface().isEmpty());
        assertSame(before, before.asOfNow());
        put("simfang.ttf", new TestFont("仿宋", "FangSong"));
        Files.setLastModifiedTime(fonts, FileTime.fromMillis(1));
        assertTrue(before.asOfNow().find("仿宋", false).typeface().isPresent());
    }

    @Test
    void everySystemKeepsItsFontsInItsOwnFolders() {
        Path home = Path.of("/home/clerk");
        assertEquals(List.of(Path.of("C:\\WINDOWS").resolve("Fonts")),
                FontFolders.of("Windows 11", Map.of("WINDIR", "C:\\WINDOWS")::get, home).folders());
        assertTrue(FontFolders.of("Linux", name -> null, home).folders().contains(Path.of("/home/clerk/.local/share/fonts")));
        assertTrue(FontFolders.of("Mac OS X", name -> null, home).folders().contains(Path.of("/home/clerk/Library/Fonts")));
    }

    private void put(String file, TestFont font) throws IOException {
        Files.write(fonts.resolve(file), font.bytes());
    }

    private InstalledFonts.Found find(String family) {
        return fonts().find(family, false);
    }

    private static String name(InstalledFonts.Found found) throws IOException {
        return found.typeface().orElseThrow().font().getName();
    }

    /** As a program just started sees them. */
    private InstalledFonts fonts() {
        return new InstalledFonts(FontFolders.of("Windows 10", Map.of("WINDIR", windows.toString())::get, windows));
    }
}
