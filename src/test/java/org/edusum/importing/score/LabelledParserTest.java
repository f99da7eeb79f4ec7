package org.edusum.importing.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.score.LabelledText.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class LabelledParserTest {

    private static final LabelledText TEXT = LabelledParser.parse("t", """
            ~ words
            ~ as one_line half_width chunked
            ⟪下载⟫{0}⟦*⟧局总结{/}
            {1 一、}党建（⟦2|项⟧）
            {2 （⟦*||enumerator⟧）}学习{/}，⟦*月*|月日⟧日有⟦*|年|duration/year⟧年，⟦D||ignore⟧片。
            {2 2.}{/}又⟦X|万元⟧万元。
            """);

    @Test
    void signsAreNoPartOfTheText() {
        assertEquals("下载*局总结\n一、党建（2）\n（*）学习，*月*日有*年，D片。\n2.又X万元。", TEXT.text());
    }

    @Test
    void labelsHaveTheirPlaces() {
        assertEquals(List.of("*", "2", "*", "*月*", "*", "D", "X"),
                TEXT.marks().stream().map(mark -> mark.span().of(TEXT.text())).toList());
        assertEquals(List.of(Kind.DURATION, Kind.YEAR), TEXT.marks().get(4).kinds());
        assertEquals(Role.IGNORE, TEXT.marks().get(5).role());
        assertEquals(Kind.MONEY, TEXT.marks().get(6).kinds().getFirst());
        assertEquals(List.of("党建（2）", "学习", ""),
                TEXT.headings().stream().map(heading -> heading.title().of(TEXT.text())).toList());
        assertEquals("*局总结", TEXT.title().orElseThrow().of(TEXT.text()));
        assertEquals("下载", TEXT.furniture().getFirst().of(TEXT.text()));
        assertEquals(new Place(1, 2), TEXT.place(TEXT.marks().get(6).span().start()));
        assertEquals(Place.PREAMBLE, TEXT.place(2));
    }

    @Test
    void labelsFollowTheVariantsOfAText() {
        for (LabelledText variant : TEXT.all()) {
            assertEquals(List.of("*", "2", "*", "*月*", "*", "D", "X"),
                    variant.marks().stream().map(mark -> mark.span().of(variant.text())).toList(), variant.name());
            assertEquals("学习", variant.headings().get(1).title().of(variant.text()), variant.name());
        }
        assertTrue(TEXT.all().get(2).text().contains("(*)学习,*月"));
        assertTrue(TEXT.all().get(3).text().startsWith("1、下载"));
    }

    @Test
    void labelsNotWellMadeAreToldWithTheirLine() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> LabelledParser.parse("t", "好\n⟦*|人"))
                .getMessage().contains("line 2"));
        assertThrows(IllegalArgumentException.class, () -> LabelledParser.parse("t", "好⟫"));
        assertThrows(IllegalArgumentException.class, () -> LabelledParser.parse("t", "⟦*||number⟧"));
    }
}
