package org.edusum.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    private static final FieldRef SCHOOLS = new FieldRef(new FieldId("f1"));

    @Test
    void neighbouringTextsAreOne() {
        Prose pieces = Prose.of(new Text("全区"), new Text("有"), SCHOOLS, SCHOOLS, new Text("学"), new Text("校"));
        assertEquals(Prose.of(new Text("全区有"), SCHOOLS, SCHOOLS, new Text("学校")), pieces);
    }

    @Test
    void aFieldCountsOneInPlainTextAndLength() {
        Prose prose = Prose.of(new Text("有"), SCHOOLS, new Text("。"));
        assertEquals("有\uFFFC。", prose.plain());
        assertEquals(3, prose.length());
        assertEquals(List.of(SCHOOLS), prose.references().toList());
    }

    @Test
    void sliceAndSpliceWorkOnPlainTextAsOnAString() {
        Random random = new Random(7);
        for (long seed = 0; seed < 100; seed++) {
            List<Prose> proses = RandomSummary.of(seed).proses().toList();
            for (Prose prose : proses) {
                Prose with = proses.get(random.nextInt(proses.size()));
                int a = boundary(prose, random);
                int b = boundary(prose, random);
                int from = Math.min(a, b);
                int to = Math.max(a, b);
                assertEquals(prose.plain().substring(from, to), prose.slice(from, to).plain());
                Prose spliced = prose.splice(from, to, with);
                assertEquals(new StringBuilder(prose.plain()).replace(from, to, with.plain()).toString(), spliced.plain());
                assertEquals(prose, spliced.splice(from, from + with.length(), prose.slice(from, to)));
                assertEquals(prose, prose.slice(0, from).append(prose.slice(from, prose.length())));
                assertCanonical(spliced);
            }
        }
    }

    private static int boundary(Prose prose, Random random) {
        int offset = random.nextInt(prose.length() + 1);
        return prose.hasBoundaryAt(offset) ? offset : offset - 1;
    }

    private static void assertCanonical(Prose prose) {
        for (int i = 1; i < prose.inlines().size(); i++) {
            assertFalse(prose.inlines().get(i - 1) instanceof Text && prose.inlines().get(i) instanceof Text);
        }
    }

    @Test
    void thereIsNoBoundaryInsideASurrogatePair() {
        Prose prose = Prose.of(new Text("\uD842\uDFB7"), SCHOOLS, new Text("好"));
        assertEquals(List.of(true, false, true, true, true, false),
                Stream.of(0, 1, 2, 3, 4, 5).map(prose::hasBoundaryAt).toList());
        assertFalse(prose.hasBoundaryAt(-1));
        assertThrows(IllegalArgumentException.class, () -> prose.slice(0, 1));
    }

    @Test
    void aRangeOutsideTheProseIsRefused() {
        Prose prose = Prose.of("三个字");
        assertThrows(IndexOutOfBoundsException.class, () -> prose.slice(0, 4));
        assertThrows(IndexOutOfBoundsException.class, () -> prose.slice(2, 1));
    }

    @Test
    void textIsCleanedOfWhatProseCannotHold() {
        assertEquals(Prose.of(new Text("一 二三")), Prose.of("一\t二\r\n三\uFFFC\u0000\uD800"));
        assertTrue(Prose.of("\n").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一\n二", "一\u2028二", "\uFFFC", "\uD842", "\uDFB7", "\u0007", "\uFFFF"})
    void textHoldsNoControlCharactersAndNoHalfPairs(String wrong) {
        assertThrows(IllegalArgumentException.class, () -> new Text(wrong));
    }
}
