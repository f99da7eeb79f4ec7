package org.edusum.importing.structure;

import static org.edusum.importing.structure.Outlined.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a sharing site puts into a text at equal distances. */
@Execution(ExecutionMode.CONCURRENT)
class ChunkNumbersTest {

    /** Sentences without numbers, as long as wanted. */
    private static String prose(int length) {
        String sentence = "各校把安全放在心上，每天早晚各查一遍，发现隐患当场记下并交给专人去办。";
        return sentence.repeat(length / sentence.length() + 1).substring(0, length);
    }

    /** @param between what the site puts in front of the second and later numbers */
    private static String chunked(String text, int size, String between) {
        StringBuilder out = new StringBuilder();
        for (int at = 0, number = 1; at < text.length(); at += size, number++) {
            out.append(number == 1 ? "" : between).append(number).append('、')
                    .append(text, at, Math.min(text.length(), at + size));
        }
        return out.toString();
    }

    @Test
    void piecesAreJoinedInTheMiddleOfWords() {
        String text = "总结" + prose(1000);
        assertEquals(text, reading(chunked(text, 300, "/")));
        assertEquals(text, reading(chunked(text, 300, "")));
    }

    @Test
    void whatStandsAboveTheFirstPieceStaysApart() {
        String text = prose(1000);
        assertEquals("某校总结/" + text, reading("某校总结/" + chunked(text, 300, "/")));
    }

    @Test
    void itemsOfEqualLengthStay() {
        String item = prose(203) + "。";
        String text = "总结/1、" + item + "/2、" + item + "/3、" + item;
        assertEquals(text, reading(text));
    }

    @Test
    void itemsOfUnequalLengthStay() {
        String text = "总结/1、" + prose(150) + "。/2、" + prose(310) + "。/3、" + prose(200);
        assertEquals(text, reading(text));
    }

    @Test
    void anItemWithTheNumberOfThePieceStays() {
        String words = prose(200) + "。2、" + prose(250);
        assertEquals(words, reading("1、" + words.substring(0, 300) + "/2、" + words.substring(300)));
    }
}
