package org.edusum.export.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.template.Templates;
import org.edusum.typeset.Element;
import org.edusum.typeset.Face;
import org.edusum.typeset.Glyph;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Role;
import org.edusum.typeset.Run;
import org.edusum.typeset.Type;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontBookTest {

    /** In no bundled font. */
    private static final String RARE = "\uD880\uDC00";

    @TempDir
    private Path fonts;

    @Test
    void theOfficialFontsAreTakenWhereTheyAreInstalled() throws IOException {
        put("FZXBSJW.TTF", new TestFont("方正小标宋简体", "FZXBS"));
        put("gb.ttf", new TestFont("仿宋_GB2312", "FangSong_GB2312"));
        FontBook book = book();
        assertEquals(List.of(), sentences(book, Face.TITLE, Face.FANG));
        assertEquals("FZXBS-Regular", drawn(book, Face.TITLE, "国"));
        assertEquals("FangSong_GB2312-Regular", drawn(book, Face.FANG, "国"));
    }

    @Test
    void whatWindowsHasStandsInForWhatIsNotInstalled() throws IOException {
        put("simsun.ttc", new TestFont("宋体", "SimSun"));
        put("simfang.ttf", new TestFont("仿宋", "FangSong"));
        FontBook book = book();
        assertEquals(List.of("这台电脑没有“方正小标宋简体”，用“宋体”加粗代替。", "这台电脑没有“仿宋_GB2312”，用“仿宋”代替。"),
                sentences(book, Face.TITLE, Face.SONG, Face.FANG));
        assertTrue(strips(book, new Type(Face.TITLE, 22), "国").getFirst().isBold());
        assertFalse(strips(book, new Type(Face.SONG, 14), "国").getFirst().isBold());
    }

    @Test
    void theSentenceSaysWhyAnInstalledFontIsNotUsed() throws IOException {
        put("a.ttf", new TestFont("方正小标宋简体", "FZXBS").rights(2));
        put("b.otf", new TestFont("仿宋_GB2312", "FangSong_GB2312").curves());
        put("c.ttf", new TestFont("楷体_GB2312", "KaiTi_GB2312").without("loca"));
        put("d.ttf", new TestFont("黑体", "SimHei").characters("ABC"));
        assertEquals(List.of("“方正小标宋简体”的厂商不许嵌入文件，用软件自带的粗宋体代替。", "“仿宋_GB2312”的字形格式不能嵌入文件，用软件自带的宋体代替。",
                        "“黑体”里没有汉字，用软件自带的黑体代替。", "“楷体_GB2312”的字体文件已损坏，用软件自带的楷体代替。"),
                sentences(book(), Face.TITLE, Face.FANG, Face.KAI, Face.HEI));
    }

    @Test
    void forADocxOnlyTheFontsCountThatAreNotInstalled() throws IOException {
        put("a.ttf", new TestFont("黑体", "SimHei").rights(2));
        assertEquals(Optional.of("这台电脑没有“宋体”、“仿宋_GB2312”，在这里打开 DOCX 看到的是别的字体，在有这些字体的电脑上才是规定的样子。"),
                book().noteOnDocx(EnumSet.of(Face.SONG, Face.FANG, Face.HEI)));
        assertEquals(Optional.empty(), book().noteOnDocx(EnumSet.of(Face.HEI)));
    }

    @Test
    void missingCharactersAreNamedWithTheFirstPageOfTheText() {
        Summary summary = Templates.all().getFirst().summary();
        Section chapter = summary.root().children().getFirst();
        summary = summary.withRoot(summary.root().withTitle(Prose.of(RARE + "总结" + RARE))
                .withChildren(List.of(chapter.withTitle(Prose.of("建设\uD880\uDC01")))));
        List<Missing> missing = book().missing(new Typesetter(PageStyle.GB9704).layout(summary));
        Missing title = missing.stream().filter(each -> each.text().equals(RARE)).findFirst().orElseThrow();
        assertEquals("1", title.page());
        assertEquals(Role.TITLE, title.element().role());
        assertEquals("1", missing.stream().filter(each -> each.text().equals("\uD880\uDC01")).findFirst().orElseThrow().page());
        assertEquals(1, missing.stream().filter(each -> each.text().equals(RARE)).count());
        assertTrue(Missing.sentence(List.of(title)).contains(RARE + "（第 1 页）"));
    }

    @Test
    void fontsThatAreNotInstalledAreNamedInOneSentence() throws IOException {
        put("a.ttf", new TestFont("黑体", "SimHei").characters("ABC"));
        assertEquals(List.of("这台电脑缺少的字体用软件自带的代替：方正小标宋简体→粗宋体，仿宋_GB2312→宋体。",
                        "“黑体”里没有汉字，用软件自带的黑体代替。"),
                Replacement.sentences(book().replacements(EnumSet.of(Face.TITLE, Face.HEI, Face.FANG))));
    }

    @Test
    void aFamilyThatTwoFacesAskForIsNamedOnce() {
        assertEquals(List.of("这台电脑没有“黑体”，用软件自带的黑体代替。"),
                sentences(new FontBook(PageStyle.PLAIN.fonts(), installed()), Face.TITLE, Face.HEI));
        assertEquals(List.of(), book().replacements(List.of()));
    }

    @Test
    void aFamilyOfTheClerksChoiceIsTakenForAnyFace() throws IOException {
        put("hw.ttf", new TestFont("华文中宋", "STZhongsong"));
        Map<Face, String> asked = new EnumMap<>(PageStyle.GB9704.fonts());
        asked.put(Face.TITLE, "华文中宋");
        assertEquals("STZhongsong-Regular", drawn(new FontBook(asked, installed()), Face.TITLE, "国"));
    }

    @Test
    void whatStandsInForAFamilyIsOfItsKindAndNotOfTheFaces() throws IOException {
        Map<Face, String> asked = new EnumMap<>(PageStyle.GB9704.fonts());
        asked.put(Face.TITLE, "某某楷体");
        assertEquals("EduSumKai-Regular", drawn(new FontBook(asked, installed()), Face.TITLE, "国"));
    }

    @Test
    void boldTypeIsDrawnWithABoldFontWhereThereIsOneAndElseStroked() throws IOException {
        Type bold = new Type(Face.SONG, 12, true);
        Strip bundled = strips(book(), bold, "国").getFirst();
        assertEquals("EduSumSerif-Bold", bundled.typeface().font().getName());
        assertFalse(bundled.isBold());
        put("simsun.ttc", new TestFont("宋体", "SimSun"));
        assertTrue(strips(book(), bold, "国").getFirst().isBold());
        put("b.ttf", new TestFont("宋体", "SimSun Bold").weight(700));
        put("simsun.ttc", new TestFont("某体", "Other"));
        assertFalse(strips(book(), bold, "国").getFirst().isBold());
    }

    @Test
    void whatTheFontLacksComesFromTheNextOfItsKindThenFromOtherFacesThenFromAnyFont() throws IOException {
        put("k.ttf", new TestFont("楷体_GB2312", "KaiTi_GB2312").characters("国务，。1"));
        put("simkai.ttf", new TestFont("楷体", "KaiTi").characters("国务，。1镕"));
        put("simhei.ttf", new TestFont("黑体", "SimHei").characters("国务，。1" + RARE));
        put("x.ttf", new TestFont("某体", "Other").characters(RARE + "\uD880\uDC01"));
        FontBook book = book();
        assertEquals("KaiTi_GB2312-Regular", drawn(book, Face.KAI, "国"));
        assertEquals("KaiTi-Regular", drawn(book, Face.KAI, "镕"));
        assertEquals("EduSumKai-Regular", drawn(book, Face.KAI, "\uD872\uDF4E"));
        assertEquals("SimHei-Regular", drawn(book, Face.KAI, RARE));
        assertEquals("Other-Regular", drawn(book, Face.KAI, "\uD880\uDC01"));
    }

    @Test
    void aCharacterThatNoFontHasIsMarkedAndMeansItself() {
        Strip.Placed placed = strips(book(), new Type(Face.FANG, 16), RARE).getFirst().characters().getFirst();
        assertEquals("〓", placed.text());
        assertEquals(RARE, placed.meant());
    }

    @Test
    void aPrivateCharacterIsTakenFromTheFontOfItsFaceAndNoOther() throws IOException {
        put("x.ttf", new TestFont("某体", "Other").characters("\uE000国"));
        put("gb.ttf", new TestFont("仿宋_GB2312", "FangSong_GB2312").characters("国务，。1\uE000"));
        FontBook book = book();
        assertEquals("FangSong_GB2312-Regular", drawn(book, Face.FANG, "\uE000"));
        assertEquals("\uE000", strips(book, new Type(Face.FANG, 16), "\uE000").getFirst().characters().getFirst().text());
        assertEquals("〓", strips(book, new Type(Face.HEI, 16), "\uE000").getFirst().characters().getFirst().text());
    }

    @Test
    void selectorsOfVariantsAndJoinersAreNotLookedFor() {
        for (String text : List.of("葛\uDB40\uDD00", "国\uFE00", "国\u200D")) {
            Strip.Placed placed = strips(book(), new Type(Face.FANG, 16), text).getFirst().characters().getFirst();
            assertEquals(text.substring(0, 1), placed.text());
            assertEquals(text, placed.meant());
        }
        assertEquals(List.of(), strips(book(), new Type(Face.FANG, 16), "\u200B"));
    }

    @Test
    void aLetterAndItsAccentAreDrawnAsOneAndALetterWhoseAccentIsNotThereAlone() {
        assertEquals("é", strips(book(), new Type(Face.FANG, 16), "e\u0301").getFirst().characters().getFirst().text());
        assertEquals("国", strips(book(), new Type(Face.FANG, 16), "国\u0D4D").getFirst().characters().getFirst().text());
    }

    @Test
    void aCharacterWithADamagedOutlineComesFromTheNextFont() throws IOException {
        TestFont font = new TestFont("楷体_GB2312", "KaiTi_GB2312");
        put("k.ttf", font.with("glyf", font.outlinesWithout('镕')));
        assertEquals("KaiTi_GB2312-Regular", drawn(book(), Face.KAI, "国"));
        assertEquals("EduSumKai-Regular", drawn(book(), Face.KAI, "镕"));
    }

    @Test
    void whatATitleBorrowsIsMadeBold() throws IOException {
        put("simhei.ttf", new TestFont("黑体", "SimHei").characters("国务，。1" + RARE));
        assertTrue(strips(book(), new Type(Face.TITLE, 22), RARE).getFirst().isBold());
        assertFalse(strips(book(), new Type(Face.FANG, 16), RARE).getFirst().isBold());
    }

    @Test
    void manyMissingCharactersAreCountedAndPrivateOnesToldByTheirNumbers() {
        List<Missing> missing = IntStream.range(0, 25)
                .mapToObj(i -> new Missing(Character.toString(0xE000 + i), "3", Element.ARTIFACT)).toList();
        String sentence = Missing.sentence(missing);
        assertTrue(sentence.contains("：U+E000（第 3 页）、U+E001（第 3 页）、"), sentence);
        assertTrue(sentence.endsWith("U+E013（第 3 页）等 25 个。"), sentence);
    }

    @Test
    void stylesThatAskForTheSameFontsHaveOneBook() {
        assertSame(FontBook.of(PageStyle.GB9704), FontBook.of(PageStyle.GB9704.withContents(2)));
        assertSame(FontBook.of(PageStyle.GB9704), FontBook.current());
    }

    private void put(String file, TestFont font) throws IOException {
        Files.write(fonts.resolve(file), font.bytes());
    }

    private InstalledFonts installed() {
        return new InstalledFonts(new FontFolders(List.of(fonts)));
    }

    /** Of a program just started. */
    private FontBook book() {
        return new FontBook(PageStyle.GB9704.fonts(), installed());
    }

    private static List<String> sentences(FontBook book, Face first, Face... others) {
        return book.replacements(EnumSet.of(first, others)).stream().map(Replacement::sentence).toList();
    }

    private static String drawn(FontBook book, Face face, String text) throws IOException {
        Strip strip = strips(book, new Type(face, 16), text).getFirst();
        assertEquals(text, strip.characters().getFirst().text());
        return strip.typeface().font().getName();
    }

    private static List<Strip> strips(FontBook book, Type type, String cluster) {
        List<Glyph> glyphs = new ArrayList<>(List.of(new Glyph(cluster, 100, type.size(), 0)));
        return new Shaper(book).strips(new Run(type, glyphs, Element.ARTIFACT, Optional.empty(), false));
    }
}
