package org.edusum.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edusum.importing.recognition.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SourceLineTest {

    @Test
    void everyParagraphIsALineAndBlankOnesAreNone() {
        assertEquals(List.of("一、队伍建设", "新招教师*人。"), lines(ReviewSamples.recognised("一、队伍建设\n\n  \n新招教师*人。\n")));
    }

    @Test
    void aLongParagraphIsPartedAtHeadingsAndBehindSentences() {
        String sentence = "新招教师*人，都已经到岗并且参加了培训。";
        String chapter = sentence.repeat(20);
        List<String> lines = lines(ReviewSamples.recognised("一、队伍建设。" + chapter + "二、校舍改造。" + chapter + "三、后勤保障。" + chapter));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("二、校舍改造")), lines::toString);
        assertTrue(lines.stream().allMatch(line -> line.length() <= 300), lines::toString);
        assertTrue(lines.stream().allMatch(line -> line.endsWith("。")), lines::toString);
    }

    @Test
    void endlessWordsArePartedWithoutCuttingACharacter() {
        Recognition endless = ReviewSamples.recognised("甲" + "𠮷".repeat(1000));
        List<String> lines = lines(endless);
        assertEquals(endless.reading().source().text(), String.join("", lines));
        assertTrue(lines.size() > 1 && lines.stream().noneMatch(line -> Character.isLowSurrogate(line.charAt(0))));
    }

    @Test
    void aLineIsShownInPiecesByWhatTheyStandFor() {
        Recognition recognition = ReviewSamples.recognised(ReviewSamples.TEXT);
        assertEquals(List.of("HEADING 一、队伍建设"), pieces(recognition, 0));
        assertEquals(List.of("PROSE 新招教师", "FIELD *", "PROSE 人，改建校舍", "FIELD *", "PROSE 所，占比", "FIELD *", "PROSE %。"),
                pieces(recognition, 1));
    }

    @Test
    void aFieldInAHeadingIsShownWithinIt() {
        assertEquals(List.of("HEADING 一、推进", "FIELD **", "HEADING 小学建设"), pieces(ReviewSamples.recognised("一、推进**小学建设\n说明一句。"), 0));
    }

    @Test
    void fieldsSideBySideAreTwoPieces() {
        Recognition recognition = ReviewSamples.recognised("共有教师**人。");
        ReviewModel model = new ReviewModel(recognition);
        model.selectedProperty().set(java.util.Optional.of(model.fields().getFirst()));
        model.split();
        assertEquals(List.of("PROSE 共有教师", "FIELD *", "FIELD *", "PROSE 人。"), pieces(model.now(), 0));
    }

    @Test
    void thePiecesOfAllLinesAreTheWholeTextWhateverIsLeftOut() {
        Recognition recognition = ReviewSamples.recognised("一、队伍建设\n新招教师*人，都已\n经到岗。\n- 1 -\n二、校舍改造\n改建校舍*所。\n第 2 页 共 3 页\n");
        SourceLine.Marked marked = new SourceLine.Marked(recognition);
        for (SourceLine line : SourceLine.of(recognition)) {
            int at = line.span().start();
            for (SourceLine.Piece piece : line.pieces(marked)) {
                assertEquals(at, piece.span().start());
                at = piece.span().end();
            }
            assertEquals(line.span().end(), at);
        }
        assertTrue(SourceLine.of(recognition).stream().flatMap(line -> line.pieces(marked).stream())
                .anyMatch(piece -> piece.look() == SourceLine.Look.SKIPPED));
    }

    private static List<String> lines(Recognition recognition) {
        return SourceLine.of(recognition).stream().map(line -> line.span().of(recognition.reading().source().text())).toList();
    }

    private static List<String> pieces(Recognition recognition, int line) {
        return SourceLine.of(recognition).get(line).pieces(new SourceLine.Marked(recognition)).stream()
                .map(piece -> piece.look() + " " + piece.span().of(recognition.reading().source().text())).toList();
    }
}
