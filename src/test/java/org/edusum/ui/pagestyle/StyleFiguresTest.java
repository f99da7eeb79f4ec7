package org.edusum.ui.pagestyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.edusum.model.Summary;
import org.edusum.template.Templates;
import org.edusum.typeset.Face;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Type;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleFiguresTest {

    private static final double TINY = 0.005;

    @Test
    void aStyleMadeOfAnothersFiguresSetsTheSamePages() {
        for (PageStyle style : List.of(PageStyle.GB9704, PageStyle.PLAIN)) {
            PageStyle again = StyleFigures.of(style).style();
            assertEquals(style.block().top(), again.block().top(), TINY);
            assertEquals(style.block().left(), again.block().left(), TINY);
            assertEquals(style.block().width(), again.block().width(), TINY);
            assertEquals(style.block().height(), again.block().height(), TINY);
            assertEquals(style.footer().drop(), again.footer().drop(), TINY);
            assertEquals(style.footer().inset(), again.footer().inset());
            assertEquals(style.types(), again.types());
            assertEquals(style.fonts(), again.fonts());
            assertEquals(List.of(style.cells(), style.lines(), style.contents()), List.of(again.cells(), again.lines(), again.contents()));
        }
    }

    @Test
    void theStandardsMarginsReadAsTheStandardGivesThem() {
        assertEquals(List.of("37", "35", "28", "26", "22", "28", "28.99", "7"),
                List.of(Measurement.values()).stream().map(each -> each.text(StyleFigures.STANDARD)).toList());
    }

    @Test
    void aPitchGivesTheLinesAndLeavesMarginsAndPageNumberInPlace() {
        StyleFigures figures = StyleFigures.STANDARD.withPitch(new BigDecimal("28"));
        PageStyle style = figures.style();
        assertEquals(22, style.lines());
        assertEquals(28, style.pitch(), 1e-9);
        assertEquals("35", Measurement.BOTTOM.text(figures));
        assertEquals(PageStyle.GB9704.block().bottom() + PageStyle.GB9704.footer().drop(),
                style.block().bottom() + style.footer().drop(), 0.02);
        assertEquals(21, figures.withPitch(new BigDecimal("30")).linesOnPage());
        assertEquals("24", Measurement.LINES.text(figures.withPitch(new BigDecimal("30")).withLines(24)));
    }

    @ParameterizedTest
    @CsvSource({"二号,22", "五号,10.5", "16,16", "１６,16", "16 磅,16", "10.5,10.5", "小初,36", "八号,5", "72,72"})
    void sizesAreReadByNameOrInPoints(String typed, double points) {
        assertEquals(Optional.of(points), TypeSizes.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "四", "九号", "4.9", "73", "-3", "1e1", "NaN", "99999999999999999999999999", "三号 加粗"})
    void whatIsNoSizeIsRefused(String typed) {
        assertEquals(Optional.empty(), TypeSizes.read(typed));
    }

    @Test
    void everyNamedSizeReadsBack() {
        assertEquals(16, TypeSizes.names().size());
        TypeSizes.names().forEach(name -> assertEquals(name, TypeSizes.text(TypeSizes.read(name).orElseThrow())));
        assertEquals("13", TypeSizes.text(13));
    }

    @Test
    void whatIsKeptReadsBack() {
        StyleFigures figures = StyleFigures.of(PageStyle.PLAIN).withPitch(new BigDecimal("20.5")).withFont(Face.KAI, "华文楷体")
                .withType(TextKind.ITEM, new Type(Face.HEI, 13.5, true)).withFooter(PageStyle.FooterForm.DASHES_CENTRED).withContents(3);
        assertEquals(Optional.of(figures), KeptFigures.read(KeptFigures.write(figures)));
        assertEquals(Optional.of(StyleFigures.STANDARD), KeptFigures.read(KeptFigures.write(StyleFigures.STANDARD)));
    }

    @ParameterizedTest
    @CsvSource({"top,-1", "top,1e9", "left,abc", "lines,22.5", "lines,0", "cells,70", "type.text,fang 0", "type.text,fang", "type.text,comic 16",
            "type.text,fang 16 italic", "font.kai,''", "font.kai,'a\"><script>'", "footer,roman", "contents,-1", "contents,9", "contents,x",
            "numbers,50", "lines,60"})
    void aFigureThatCannotBeIsNoStyle(String figure, String value) {
        Map<String, String> kept = new HashMap<>(KeptFigures.write(StyleFigures.STANDARD));
        kept.put(figure, value);
        assertEquals(Optional.empty(), KeptFigures.read(kept), figure);
    }

    @Test
    void aFigureThatIsMissingIsNoStyle() {
        Map<String, String> whole = KeptFigures.write(StyleFigures.STANDARD);
        for (String figure : whole.keySet()) {
            Map<String, String> kept = new HashMap<>(whole);
            kept.remove(figure);
            assertEquals(Optional.empty(), KeptFigures.read(kept), figure);
        }
    }

    /** Whatever a clerk types: either a sentence says what is wrong, or there are pages. */
    @Test
    void figuresThatPassTheCheckSetPages() {
        Summary summary = Templates.all().getFirst().summary();
        Random random = new Random(9704);
        int sound = 0;
        for (int i = 0; i < 200; i++) {
            StyleFigures figures = StyleFigures.STANDARD;
            for (Measurement each : Measurement.values()) {
                Optional<BigDecimal> value = each.read(String.valueOf(random.nextInt(60)));
                if (value.isPresent() && random.nextInt(3) > 0) {
                    figures = each.set(figures, value.get());
                }
            }
            for (TextKind kind : TextKind.values()) {
                if (random.nextInt(3) == 0) {
                    figures = figures.withType(kind, new Type(Face.values()[random.nextInt(5)], 5 + random.nextInt(68), random.nextBoolean()));
                }
            }
            figures = figures.withContents(random.nextInt(4));
            if (StyleCheck.fault(figures).isEmpty()) {
                sound++;
                assertTrue(new Typesetter(figures.style()).layout(summary).all().size() > 1);
            }
        }
        assertTrue(sound > 20, sound + " of 200");
    }
}
