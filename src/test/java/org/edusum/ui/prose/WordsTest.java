package org.edusum.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.edusum.model.Prose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words WORDS = new Words();

    @BeforeAll
    static void load() {
        WORDS.await();
    }

    /** The stops of Ctrl+Right, or those of Ctrl+Left, as {@code |}; fields as □. */
    private static String stops(String text, boolean forward) {
        String plain = text.replace('□', Prose.FIELD);
        List<Integer> stops = new ArrayList<>();
        int at = forward ? 0 : plain.length();
        while (forward ? at < plain.length() : at > 0) {
            at = forward ? WORDS.next(plain, at) : WORDS.previous(plain, at);
            stops.add(at);
        }
        StringBuilder marked = new StringBuilder(text);
        (forward ? stops.reversed() : stops).forEach(stop -> marked.insert((int) stop, "|"));
        return marked.toString();
    }

    @Test
    void chineseIsReadInWords() {
        assertEquals("全区|教育|工作|，|稳步|推进|。|", stops("全区教育工作，稳步推进。", true));
        assertEquals("|全区|教育|工作|，|稳步|推进|。", stops("全区教育工作，稳步推进。", false));
    }

    @Test
    void aFieldIsAWord() {
        assertEquals("培训|□|□|名|教师|", stops("培训□□名教师", true));
        assertEquals("|培训|□|□|名|教师", stops("培训□□名教师", false));
    }

    @Test
    void blanksBelongToTheWordInFront() {
        assertEquals("EduSum  |2022|年　|总结|", stops("EduSum  2022年　总结", true));
        assertEquals("|EduSum  |2022|年　|总结", stops("EduSum  2022年　总结", false));
    }

    @Test
    void charactersBeyondTheFirstPlaneAreWhole() {
        assertEquals("𠮷|", stops("𠮷", true));
        assertEquals("|𠮷", stops("𠮷", false));
    }

    @Test
    void theWordAroundAPositionIsFound() {
        assertEquals(4, WORDS.end("全区教育工作", 3));
        assertEquals(2, WORDS.start("全区教育工作", 4));
    }
}
