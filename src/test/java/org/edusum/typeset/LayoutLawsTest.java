package org.edusum.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.edusum.model.NumberMark;
import org.edusum.model.RandomSummary;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the pages of any summary in any style. */
@Execution(ExecutionMode.CONCURRENT)
class LayoutLawsTest {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’…％%";
    private static final String NEVER_LAST = "（《〈「『【〔“‘";
    /** Types of many sizes, also larger than the lines are high; many levels in the contents. */
    private static final PageStyle MIXED = mixed();

    private static PageStyle mixed() {
        PageStyle base = PageStyle.GB9704;
        return new PageStyle(base.paper(), base.block(), 31, 25, base.fonts(), new PageStyle.Types(new Type(Face.TITLE, 30),
                new Type(Face.SONG, 14), Map.of(NumberMark.CHINESE, new Type(Face.HEI, 36),
                NumberMark.CHINESE_PARENTHESISED, new Type(Face.KAI, 18, true), NumberMark.ARABIC, new Type(Face.FANG, 12, true),
                NumberMark.ARABIC_PARENTHESISED, new Type(Face.FANG, 16)), new Type(Face.TITLE, 26), new Type(Face.FANG, 12),
                new Type(Face.FANG, 9), new Type(Face.HEI, 10.5), new Type(Face.HEI, 18), new Type(Face.SONG, 9),
                new Type(Face.FANG, 12)), new PageStyle.Footer(PageStyle.FooterForm.DASHES_CENTRED, 15, 0), 3);
    }

    static Stream<Arguments> cases() {
        return LongStream.rangeClosed(1, 60).boxed().flatMap(seed -> Stream.of(PageStyle.GB9704, PageStyle.PLAIN, MIXED)
                .map(style -> Arguments.of(RandomSummary.of(seed), style)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cases")
    void everyCharacterIsPrintedOnceAndInOrder(Summary summary, PageStyle style) {
        // The cells of a row that no page holds go on side by side on the next.
        Map<Element, String> printed = new LinkedHashMap<>();
        text(summary, style).flatMap(page -> page.lines().stream()).flatMap(line -> line.runs().stream())
                .filter(run -> run.element().role() != Role.ARTIFACT)
                .forEach(run -> printed.merge(run.element(), run.text(), String::concat));
        assertEquals(PrintedText.of(summary), String.join("", printed.values()));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 5, 72", "2, 2, 72, 5", "3, 40, 16, 40", "80, 1, 72, 72"})
    void noStyleIsTooNarrowToPrintAll(int cells, int lines, double size, double other) {
        PageStyle base = PageStyle.PLAIN;
        Map<NumberMark, Type> headings = Stream.of(NumberMark.values())
                .collect(Collectors.toMap(mark -> mark, mark -> new Type(Face.HEI, other)));
        PageStyle style = new PageStyle(base.paper(), base.block(), cells, lines, base.fonts(), new PageStyle.Types(
                new Type(Face.TITLE, other), new Type(Face.SONG, size), headings, new Type(Face.TITLE, size), new Type(Face.SONG, other),
                new Type(Face.SONG, other), new Type(Face.HEI, size), new Type(Face.HEI, other), new Type(Face.SONG, size),
                new Type(Face.SONG, other)), base.footer(), 2);
        for (long seed = 1; seed <= 6; seed++) {
            everyCharacterIsPrintedOnceAndInOrder(RandomSummary.of(seed), style);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cases")
    void linesStandInTheBlock(Summary summary, PageStyle style) {
        for (Page page : layout(summary, style).all()) {
            Measure block = page.isTurned() ? Measure.turned(style) : Measure.upright(style);
            for (Line line : page.lines()) {
                // An opening mark that gives way at the beginning reaches out with its empty half; so does a closing one at the end.
                double half = line.runs().getFirst().size() / 2 + 1e-6;
                assertTrue(line.left() >= block.left() - half, line.text());
                assertTrue(line.right() <= block.right() + half, line.text());
                assertTrue(line.baseline() > block.top() && line.baseline() < block.bottom(), line.text());
            }
            for (Rule rule : page.rules()) {
                assertTrue(rule.x1() >= block.left() - 1e-6 && rule.x2() <= block.right() + 1e-6, rule.toString());
                assertTrue(rule.y1() >= block.top() - 1e-6 && rule.y2() <= block.bottom() + 1e-6, rule.toString());
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cases")
    void linesOfTextStandOnTheGridAndNeverOnOneAnother(Summary summary, PageStyle style) {
        for (Page page : layout(summary, style).all()) {
            Set<Long> taken = new HashSet<>();
            for (Line line : page.lines()) {
                if (!isTable(line)) {
                    double size = line.runs().stream().mapToDouble(Run::size).min().orElseThrow();
                    Measure block = page.isTurned() ? Measure.turned(style) : Measure.upright(style);
                    double top = (line.baseline() - style.ascent(size) - block.top()) / style.pitch();
                    // Type larger than a line stands in the middle of two.
                    assertEquals(0, Math.abs(2 * top - Math.round(2 * top)), 1e-6, line.text());
                    assertTrue(taken.add(Math.round(2 * top)), line.text());
                }
            }
            assertTrue(taken.size() <= style.lines());
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cases")
    void noLineBeginsOrEndsWithAForbiddenMark(Summary summary, PageStyle style) {
        turnOvers(summary, style, (line, next) -> {
            String last = line.text().stripTrailing();
            assertTrue(NEVER_LAST.indexOf(last.charAt(last.length() - 1)) < 0, last);
            assertTrue(NEVER_FIRST.indexOf(next.text().charAt(0)) < 0, next.text());
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cases")
    void fullLinesFillTheBlock(Summary summary, PageStyle style) {
        turnOvers(summary, style, (line, next) -> {
            // A number longer than a line is parted where it must be.
            boolean isParted = line.text().matches(".*[-.\\d]") && next.text().matches("[.\\d].*");
            if (!isParted) {
                assertEquals(style.block().right(), line.right(), line.runs().getLast().size() / 2 + 1e-6, line.text());
            }
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cases")
    void everySectionButAnEmptyTitleHasItsPage(Summary summary, PageStyle style) {
        Pages pages = layout(summary, style);
        int last = 1;
        for (Section section : summary.root().subtree().skip(1).toList()) {
            int page = pages.pageOf(section.id());
            assertTrue(page >= last, section.id().value());
            last = page;
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cases")
    void everyCharacterStandsInTheProseOfItsPlace(Summary summary, PageStyle style) {
        layout(summary, style).all().stream().flatMap(page -> page.lines().stream()).flatMap(line -> line.runs().stream())
                .forEach(run -> run.place().ifPresent(place -> {
                    int length = summary.prose(place).orElseThrow().length();
                    run.glyphs().forEach(glyph -> assertTrue(glyph.offset() >= 0 && glyph.offset() <= length, run.text()));
                }));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cases")
    void aHeadingIsNeverTheLastOfItsPageUnlessNothingFollows(Summary summary, PageStyle style) {
        List<Page> pages = text(summary, style).toList();
        for (int i = 0; i + 1 < pages.size(); i++) {
            List<Line> lines = pages.get(i).lines();
            // A row of a table that is nearly as high as a page leaves no room for what stands above it.
            boolean isFollowed = !pages.get(i + 1).lines().isEmpty() && pages.get(i).isTurned() == pages.get(i + 1).isTurned()
                    && !Set.of(Role.LABEL, Role.IMPRINT).contains(
                            pages.get(i + 1).lines().getFirst().runs().getFirst().element().role())
                    && !isTable(pages.get(i + 1).lines().getFirst());
            if (isFollowed && lines.size() > 3) {
                Set<Role> last = lines.getLast().runs().stream().map(run -> run.element().role()).collect(Collectors.toSet());
                assertTrue(!last.equals(Set.of(Role.HEADING)) || pages.get(i + 1).lines().getFirst().runs().getFirst()
                        .element().equals(lines.getLast().runs().getLast().element()), lines.getLast().text());
            }
        }
    }

    /** Every two lines on a page of which the second goes on with the paragraph of the first. */
    private static void turnOvers(Summary summary, PageStyle style, BiConsumer<Line, Line> law) {
        text(summary, style).filter(page -> !page.isTurned()).forEach(page -> {
            for (int i = 0; i + 1 < page.lines().size(); i++) {
                Element last = page.lines().get(i).runs().getLast().element();
                Element next = page.lines().get(i + 1).runs().getFirst().element();
                if (last.equals(next) && Set.of(Role.PARAGRAPH, Role.HEADING).contains(last.role())) {
                    law.accept(page.lines().get(i), page.lines().get(i + 1));
                }
            }
        });
    }

    private static boolean isTable(Line line) {
        return Set.of(Role.CELL, Role.HEAD_CELL, Role.ARTIFACT).contains(line.runs().getFirst().element().role());
    }

    private static Stream<Page> text(Summary summary, PageStyle style) {
        return layout(summary, style).all().stream().filter(page -> !page.isContents());
    }

    private static Pages layout(Summary summary, PageStyle style) {
        return new Typesetter(style).layout(summary);
    }
}
