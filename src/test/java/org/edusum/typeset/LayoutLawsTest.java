package org.edusum.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.edusum.model.Block;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the pages of any summary. */
class LayoutLawsTest {

    private static final PageStyle STYLE = PageStyle.GB9704;
    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’…％%";
    private static final String NEVER_LAST = "（《〈「『【〔“‘";

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterIsPrintedOnceAndInOrder(long seed) {
        Summary summary = RandomSummary.of(seed);
        String printed = text(summary).flatMap(page -> page.lines().stream()).map(Line::text).collect(Collectors.joining());
        String expected = summary.title() + Block.of(summary).stream().map(block -> expected(summary, block))
                .collect(Collectors.joining()) + summary.signature().lines().stream()
                .map(line -> summary.printed(line.prose())).collect(Collectors.joining());
        assertEquals(expected, printed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPageIsFullerThanTheGridAndNoLineIsWiderThanTheBlock(long seed) {
        for (Page page : new Typesetter(STYLE).layout(RandomSummary.of(seed)).all()) {
            assertTrue(page.lines().size() <= STYLE.lines());
            for (Line line : page.lines()) {
                // An opening mark that gives way at the beginning reaches out with its empty half; so does a closing one at the end.
                double half = STYLE.cell() / 2 + 1e-6;
                assertTrue(line.left() >= STYLE.block().left() - half, line.text());
                assertTrue(line.right() <= STYLE.block().right() + half, line.text());
                assertTrue(line.baseline() > STYLE.block().top() && line.baseline() < STYLE.block().bottom(), line.text());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineBeginsOrEndsWithAForbiddenMark(long seed) {
        turnOvers(RandomSummary.of(seed), (line, next) -> {
            String last = line.text().stripTrailing();
            assertTrue(NEVER_LAST.indexOf(last.charAt(last.length() - 1)) < 0, last);
            assertTrue(NEVER_FIRST.indexOf(next.text().charAt(0)) < 0, next.text());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fullLinesFillTheBlock(long seed) {
        Summary summary = RandomSummary.of(seed);
        turnOvers(summary.withSignature(new Signature(emptied(summary.signature().signatory()),
                emptied(summary.signature().date()))), (line, next) ->
                assertEquals(STYLE.block().right(), line.right(), STYLE.cell() / 2 + 1e-6, line.text()));
    }

    private static Paragraph emptied(Paragraph paragraph) {
        return paragraph.withProse(Prose.EMPTY);
    }

    /** Every two lines of which the second goes on with the paragraph of the first. */
    private static void turnOvers(Summary summary, BiConsumer<Line, Line> law) {
        text(summary).forEach(page -> {
            for (int i = 0; i + 1 < page.lines().size(); i++) {
                Run last = page.lines().get(i).runs().getLast();
                Run next = page.lines().get(i + 1).runs().getFirst();
                if (last.place().equals(next.place()) && last.face() != Face.TITLE) {
                    law.accept(page.lines().get(i), page.lines().get(i + 1));
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySectionButAnEmptyTitleHasItsPage(long seed) {
        Summary summary = RandomSummary.of(seed);
        Pages pages = new Typesetter(STYLE).layout(summary);
        int last = 1;
        for (Outline.Entry entry : Outline.of(summary).entries().values().stream().skip(1)
                .filter(entry -> entry.attachment().isEmpty()).toList()) {
            int page = pages.pageOf(entry.section().id());
            assertTrue(page >= last, entry.section().id().value());
            last = page;
        }
    }

    private static Stream<Page> text(Summary summary) {
        return new Typesetter(STYLE).layout(summary).all().stream().filter(page -> !page.isContents());
    }

    private static String expected(Summary summary, Block block) {
        return switch (block) {
            case Block.Heading(Outline.Entry entry) -> heading(summary, entry);
            case Block.RunIn(Outline.Entry entry, String stop, Paragraph first) ->
                    heading(summary, entry) + stop + summary.printed(first.prose());
            case Block.Plain(Paragraph paragraph) -> summary.printed(paragraph.prose());
            case Block.Grid table -> "";
        };
    }

    private static String heading(Summary summary, Outline.Entry entry) {
        return entry.number() + summary.printed(entry.section().title());
    }
}
