package org.edusum.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "4; 全区新建学校; 全区新建|学校",
        "4; 办学条件，改善; 办学条|件，改善",
        "5; 办学，条件，改善; 办学，条|件，改善",
        "9.5; 学，校，书，本，课，题; 学，校，书，本，|课，题",
        "4; 办学条（好）; 办学条|（好）",
        "4; 他们说“好的”; 他们说|“好的”",
        "4; 已建学36所; 已建学36|所",
        "4; 增长至85.3%了; 增长至|85.3%了",
        "4; 增长到12.5％; 增长到|12.5％",
        "4; 没想到——真好; 没想到|——真好",
        "4; 书本桌……椅; 书本|桌……椅",
        "4; 新建学＿＿所; 新建学|＿＿所",
        "4; 使用STEAM课程; 使用|STEAM课|程",
        "4; 学 生 与 书; 学 生 与 |书",
        "3; 12345678901; 123456|78901",
        "4; 全区２０．５人; 全区|２０．５|人",
        "4; 到2022年底; 到2022年|底",
        "4; 报到2022年底; 报到|2022年底",
        "5.5; 共有约12022年; 共有约12022|年",
        "4; 下降了−3.5倍; 下降了|−3.5倍",
        "3; 办学12㎡多; 办学|12㎡多",
        "4; 约为三３×４米; 约为三|３×４米",
        "3; 京沪线—南段; 京沪|线—南|段",
        "3; 京沪线——南; 京沪线|——南",
        "3; 学校／书本; 学|校／书|本",
        "4; 幼儿园3～5岁; 幼儿园|3～5岁",
        "3; 学书约10%～15%; 学书约|10%～|15%",
        "4; 金额共￥5元; 金额共|￥5元"})
    void linesEndWhereTheyMay(double room, String text, String lines) {
        assertEquals(lines, broken(text, room, room));
    }

    @Test
    void digitsOfTwoWidthsTakeNoLongerThanOthers() {
        List<Mark> marks = marks("１2".repeat(100_000));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> new LineBreaker(marks).lines(28, 28));
    }

    @Test
    void theFirstLineIsTheShorterOne() {
        assertEquals("全区|新建学校", broken("全区新建学校", 2, 4));
    }

    @Test
    void aLineIsStretchedWhereItMayEndEarlier() {
        assertEquals(List.of(new LineBreaker.Span(0, 8, 1.5), new LineBreaker.Span(8, 12, 0)),
                new LineBreaker(marks("学，校，书，本，课，题。")).lines(9.5, 9.5));
        assertEquals(new LineBreaker.Span(0, 2, 3), new LineBreaker(marks("学，ABCDEFG校")).lines(5, 5).getFirst());
    }

    @Test
    void punctuationGivesWayWhereALineMayNotEndEarlier() {
        assertEquals(new LineBreaker.Span(0, 4, -1), new LineBreaker(marks("《学》，校")).lines(3, 3).getFirst());
    }

    @Test
    void aLineThatEndsEarlyIsStretchedAndTheLastIsNot() {
        assertEquals(List.of(new LineBreaker.Span(0, 3, 1), new LineBreaker.Span(3, 8, 0)),
                new LineBreaker(marks("增长到85.3%")).lines(4, 4));
    }

    @Test
    void aLongWordIsPartedAfterTwentyLetters() {
        assertEquals("abcdefghijklmnopqrst|uvwxyz", broken("abcdefghijklmnopqrstuvwxyz", 11, 11));
    }

    @Test
    void marksBetweenTheEndsOfALineGiveWayFirst() {
        assertEquals(List.of(0.0, 16.0, 32.0, 46.0, 62.0, 78.0), squeezed("办学，条件，", -0.125));
    }

    @Test
    void openingMarksGiveWayOnTheirLeft() {
        assertEquals(List.of(0.0, 8.0, 24.0, 40.0, 48.0), squeezed("学《书》好", -1));
    }

    private static List<Double> squeezed(String text, double slack) {
        return new LineSetter(16).set(marks(text), 0, slack).getFirst().glyphs().stream().map(Glyph::x).toList();
    }

    @Test
    void stretchingLeavesNumbersWhole() {
        List<Glyph> glyphs = new LineSetter(10).set(marks("增12长"), 0, 1).getFirst().glyphs();
        assertEquals(List.of(0.0, 15.0, 20.0, 30.0), glyphs.stream().map(Glyph::x).toList());
    }

    @Test
    void spacesAtTheEndOfALineTakeNoRoom() {
        List<Glyph> glyphs = new LineSetter(10).set(marks("学校 "), 0, 0).getFirst().glyphs();
        assertEquals(20, glyphs.getLast().right(), 1e-9);
    }

    @Test
    void marksThatCombineStayWithTheirLetter() {
        assertEquals(List.of("e\u0301", "校", "\uD842\uDFB7"), marks("e\u0301校\uD842\uDFB7").stream().map(Mark::text).toList());
    }

    @Test
    void aNumberIsNoWordHoweverLong() {
        assertEquals("总数|1234567890123456789012.5|万", broken("总数1234567890123456789012.5万", 12, 12));
    }

    private static String broken(String text, double first, double rest) {
        List<Mark> marks = marks(text);
        return new LineBreaker(marks).lines(first, rest).stream()
                .map(line -> marks.subList(line.from(), line.to()).stream().map(Mark::text).collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    private static List<Mark> marks(String text) {
        return new Marks(10).text(text, new Type(Face.FANG, 10), Element.of(Role.PARAGRAPH), 0).list();
    }
}
