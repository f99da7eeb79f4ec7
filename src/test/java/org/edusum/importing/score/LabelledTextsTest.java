package org.edusum.importing.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.score.LabelledText.Mark;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The labels are right as far as a program can tell. */
@Execution(ExecutionMode.CONCURRENT)
class LabelledTextsTest {

    /** What may stand between a blank and its unit. */
    private static final Pattern QUALIFIER = Pattern.compile("^[余多来几]?\\s*");
    /** Of a date, the last part's word stands behind the marks. */
    private static final Map<String, String> LAST = Map.of("年月", "月", "月日", "日", "年月日", "日");
    private static final Pattern MARK = Pattern.compile("[*XxＸ×_＿某A-Z0-9.．年月至—~-]+|[（(][\\s　]*[)）]|(20|201|202|二〇)[Xx*×_]+");
    /** Signs that are surely blanks and must all have a label, where the text uses them so. */
    private static final Pattern SURE = Pattern.compile("\\*|[Xx×_]{2,}|（[\\s　]*）");

    static Stream<LabelledText> texts() {
        return Stream.of(LabelledTexts.values()).flatMap(set -> set.texts().stream()).flatMap(text -> text.all().stream());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void unitsStandBehindTheirMarks(LabelledText text) {
        for (Mark mark : text.marks()) {
            String behind = behind(text, mark.span().end());
            String rest = QUALIFIER.matcher(behind).replaceFirst("").replace("\n", "");
            assertTrue(rest.startsWith(LAST.getOrDefault(mark.unit(), mark.unit())) || behind.startsWith(mark.unit()),
                    () -> mark + " before " + behind.substring(0, Math.min(8, behind.length())));
        }
    }

    /** What follows, chunk numbers left out. */
    private static String behind(LabelledText text, int at) {
        StringBuilder behind = new StringBuilder();
        for (int i = at; i < Math.min(text.text().length(), at + 30); i++) {
            int here = i;
            if (text.furniture().stream().noneMatch(span -> span.contains(here))) {
                behind.append(text.text().charAt(i));
            }
        }
        return behind.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void marksAreWrittenInSomeNotation(LabelledText text) {
        for (Mark mark : text.marks()) {
            String written = mark.span().of(text.text());
            assertTrue(mark.role() == Role.IGNORE || MARK.matcher(written).matches(), written);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noBlankIsLeftWithoutLabel(LabelledText text) {
        List<Mark> marks = text.marks();
        SURE.matcher(text.text()).results().forEach(found -> assertTrue(
                marks.stream().anyMatch(mark -> mark.span().start() <= found.start() && found.end() <= mark.span().end())
                        || text.furniture().stream().anyMatch(span -> span.contains(found.start())),
                () -> "without label: " + text.text().substring(Math.max(0, found.start() - 10),
                        Math.min(text.text().length(), found.end() + 10))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void depthsOfHeadingsAreWithoutGaps(LabelledText text) {
        int depth = 0;
        for (LabelledText.Heading heading : text.headings()) {
            assertTrue(heading.depth() <= depth + 1, heading.toString());
            depth = heading.depth();
        }
        assertEquals(text.headings().isEmpty() ? 0 : 1, text.headings().isEmpty() ? 0 : text.headings().getFirst().depth());
    }
}
