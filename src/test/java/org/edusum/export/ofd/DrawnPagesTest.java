package org.edusum.export.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.edusum.export.Filled;
import org.edusum.export.font.FontBook;
import org.edusum.export.font.Shaper;
import org.edusum.model.RandomSummary;
import org.edusum.model.Summary;
import org.edusum.template.Templates;
import org.edusum.typeset.Element;
import org.edusum.typeset.Face;
import org.edusum.typeset.Glyph;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.PagesByHand;
import org.edusum.typeset.Rule;
import org.edusum.typeset.Run;
import org.edusum.typeset.Type;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;

/** Where things stand on OFD pages, measured in millimetres. */
class DrawnPagesTest {

    private static final double MILLIMETRE = 72 / 25.4;
    private static final double NEAR = 0.002;
    /** 22 lines in 225 mm; the baseline of 16 pt type in the middle of its line. */
    private static final double PITCH = 225 / 22.0;
    private static final double ASCENT = (PITCH - 16 / MILLIMETRE) / 2 + 0.88 * 16 / MILLIMETRE;

    @BeforeAll
    static void takeTheBundledFonts() {
        System.setProperty(FontBook.PROPERTY, "bundled");
    }

    @AfterAll
    static void takeAnyFonts() {
        System.clearProperty(FontBook.PROPERTY);
    }

    @Test
    void textStandsWhereTheStandardWantsIt() throws IOException {
        try (ReadOfd ofd = read(Filled.template())) {
            List<TextObject> second = ofd.texts(2);
            assertEquals(16 / MILLIMETRE, second.getFirst().getSize(), NEAR);
            ReadOfd.Drawn first = ReadOfd.drawn(second.getFirst()).getFirst();
            assertEquals(28, first.origin().x(), 0.05);
            assertEquals(37 + ASCENT, first.origin().y(), 0.05);
            Set<Double> baselines = new HashSet<>();
            second.forEach(text -> baselines.add(ReadOfd.drawn(text).getFirst().origin().y()));
            baselines.remove(ReadOfd.drawn(second.getLast()).getFirst().origin().y());
            assertEquals(22, baselines.size());
            baselines.forEach(y -> assertEquals(0, Math.abs(Math.IEEEremainder(y - 37 - ASCENT, PITCH)), 0.05));
        }
    }

    @Test
    void everyCharacterStandsWhereTheLayoutPutsIt() throws IOException {
        Pages pages = PagesByHand.of(PageStyle.GB9704,
                PagesByHand.page(false, List.of(), PagesByHand.line(new Type(Face.FANG, 16), 100, 200, "国家" + SampleSummary.RARE + "教育")));
        try (ReadOfd ofd = read(pages)) {
            List<ReadOfd.Drawn> drawn = ofd.texts(0).stream().flatMap(text -> ReadOfd.drawn(text).stream()).toList();
            assertEquals("国家" + SampleSummary.RARE + "教育", ofd.text(0));
            for (int i = 0; i < 5; i++) {
                assertEquals((100 + 16 * i) / MILLIMETRE, drawn.get(i).origin().x(), NEAR);
                assertEquals(200 / MILLIMETRE, drawn.get(i).origin().y(), NEAR);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyCharacterOfAnySummaryIsDrawnWhereItsStripPutsIt(long seed) throws IOException {
        Pages pages = new Typesetter(PageStyle.PLAIN).layout(RandomSummary.of(seed));
        try (ReadOfd ofd = read(pages)) {
            for (int i = 0; i < ofd.pages(); i++) {
                List<ReadOfd.Drawn> meant = meant(pages.all().get(i));
                List<ReadOfd.Drawn> drawn = ofd.texts(i).stream().flatMap(text -> ReadOfd.drawn(text).stream()).toList();
                assertEquals(meant.size(), drawn.size());
                for (int at = 0; at < meant.size(); at++) {
                    assertEquals(meant.get(at).text(), drawn.get(at).text());
                    assertEquals(meant.get(at).origin().x(), drawn.get(at).origin().x(), NEAR);
                    assertEquals(meant.get(at).origin().y(), drawn.get(at).origin().y(), NEAR);
                }
            }
        }
    }

    /** The characters of a page as the strips have them. */
    private static List<ReadOfd.Drawn> meant(Page page) {
        return Stream.concat(page.lines().stream().flatMap(line -> meant(line, page.isTurned())),
                page.footer().stream().flatMap(line -> meant(line, false))).toList();
    }

    private static Stream<ReadOfd.Drawn> meant(Line line, boolean isTurned) {
        FontBook book = FontBook.of(PageStyle.PLAIN);
        synchronized (book) {
            Shaper shaper = new Shaper(book);
            return line.runs().stream().flatMap(run -> shaper.strips(run).stream()).flatMap(strip -> strip.characters().stream())
                    .map(placed -> new ReadOfd.Drawn(placed.meant(), isTurned
                            ? new ReadOfd.Point(line.baseline() / MILLIMETRE, (841.89 - placed.x()) / MILLIMETRE)
                            : new ReadOfd.Point(placed.x() / MILLIMETRE, line.baseline() / MILLIMETRE)))
                    .toList().stream();
        }
    }

    @Test
    void wideLettersAreCondensedToTheirPlaces() throws IOException {
        List<Glyph> glyphs = List.of(new Glyph("W", 100, 8, 0), new Glyph("W", 108, 8, 0));
        Line narrow = new Line(200, List.of(new Run(new Type(Face.FANG, 16), glyphs, Element.ARTIFACT, Optional.empty(), false)));
        Pages pages = PagesByHand.of(PageStyle.GB9704, PagesByHand.page(false, List.of(), narrow));
        try (ReadOfd ofd = read(pages)) {
            TextObject text = ofd.texts(0).getFirst();
            List<ReadOfd.Drawn> drawn = ReadOfd.drawn(text);
            assertTrue(Double.parseDouble(text.getCTM().getArray().getFirst()) < 0.87, text.getCTM().toString());
            assertEquals(100 / MILLIMETRE, drawn.getFirst().origin().x(), NEAR);
            assertEquals(108 / MILLIMETRE, drawn.getLast().origin().x(), NEAR);
        }
    }

    @Test
    void aTurnedPageIsReadFromTheFootToTheHead() throws IOException {
        Rule rule = new Rule(100, 210, 300, 210, 0.5);
        Pages pages = PagesByHand.of(PageStyle.GB9704,
                PagesByHand.page(true, List.of(rule), PagesByHand.line(new Type(Face.FANG, 12), 100, 200, "国家")));
        try (ReadOfd ofd = read(pages)) {
            List<ReadOfd.Drawn> drawn = ReadOfd.drawn(ofd.texts(0).getFirst());
            double foot = 841.89 / MILLIMETRE;
            assertEquals(200 / MILLIMETRE, drawn.getFirst().origin().x(), NEAR);
            assertEquals(foot - 100 / MILLIMETRE, drawn.getFirst().origin().y(), NEAR);
            assertEquals(200 / MILLIMETRE, drawn.getLast().origin().x(), NEAR);
            assertEquals(foot - 112 / MILLIMETRE, drawn.getLast().origin().y(), NEAR);
            PathObject path = ofd.paths(0).getFirst();
            assertEquals(0.5 / MILLIMETRE, path.getLineWidth(), NEAR);
            assertStroke(path, new ReadOfd.Point(210 / MILLIMETRE, foot - 100 / MILLIMETRE),
                    new ReadOfd.Point(210 / MILLIMETRE, foot - 300 / MILLIMETRE));
        }
    }

    @Test
    void rulesAreStrokes() throws IOException {
        Rule rule = new Rule(100, 210, 300, 210, 1);
        Pages pages = PagesByHand.of(PageStyle.GB9704,
                PagesByHand.page(false, List.of(rule), PagesByHand.line(new Type(Face.FANG, 12), 100, 200, "国家")));
        try (ReadOfd ofd = read(pages)) {
            assertStroke(ofd.paths(0).getFirst(), new ReadOfd.Point(100 / MILLIMETRE, 210 / MILLIMETRE),
                    new ReadOfd.Point(300 / MILLIMETRE, 210 / MILLIMETRE));
        }
    }

    private static void assertStroke(PathObject path, ReadOfd.Point from, ReadOfd.Point to) {
        String[] data = path.getAbbreviatedData().trim().split(" ");
        assertEquals("M", data[0]);
        assertEquals("L", data[3]);
        ReadOfd.Point start = ReadOfd.onPaper(path, Double.parseDouble(data[1]), Double.parseDouble(data[2]));
        ReadOfd.Point end = ReadOfd.onPaper(path, Double.parseDouble(data[4]), Double.parseDouble(data[5]));
        assertEquals(from.x(), start.x(), NEAR);
        assertEquals(from.y(), start.y(), NEAR);
        assertEquals(to.x(), end.x(), NEAR);
        assertEquals(to.y(), end.y(), NEAR);
    }

    @Test
    void boldTypeIsStroked() throws IOException {
        Pages pages = PagesByHand.of(PageStyle.GB9704, PagesByHand.page(false, List.of(),
                PagesByHand.line(new Type(Face.KAI, 15, true), 100, 200, "国"), PagesByHand.line(new Type(Face.KAI, 15), 100, 300, "家")));
        try (ReadOfd ofd = read(pages)) {
            TextObject bold = ofd.texts(0).getFirst();
            assertTrue(bold.getStroke() && bold.getFill());
            assertEquals(0.5 / MILLIMETRE, bold.getLineWidth(), NEAR);
            assertTrue(!ofd.texts(0).getLast().getStroke());
        }
    }

    @Test
    void blanksStandOnAColouredGroundOnlyWhereTheyAreMarked() throws IOException {
        Summary blank = Templates.all().getFirst().summary();
        Pages pages = new Typesetter(PageStyle.GB9704).layout(blank);
        long expected = pages.all().get(1).lines().stream().flatMap(line -> line.runs().stream()).filter(Run::isBlank).count();
        try (ReadOfd marked = new ReadOfd(OfdWriter.write(blank, pages, true, note -> { }));
                ReadOfd plain = new ReadOfd(OfdWriter.write(blank, pages, false, note -> { }))) {
            assertEquals(expected, marked.paths(1).size());
            assertTrue(expected > 10 && marked.paths(1).getFirst().getFill());
            assertEquals(0, plain.paths(1).size());
        }
    }

    @Test
    void thePaperIsA4() throws IOException {
        try (ReadOfd ofd = read(Filled.template())) {
            assertEquals("0 0 210 297", ofd.size(0).toString());
        }
    }

    private static ReadOfd read(Summary summary) throws IOException {
        return new ReadOfd(OfdWriter.write(summary, new Typesetter(PageStyle.GB9704).layout(summary), true, note -> { }));
    }

    private static ReadOfd read(Pages pages) throws IOException {
        return new ReadOfd(OfdWriter.write(SampleSummary.of(""), pages, true, note -> { }));
    }
}
