package org.edusum.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.edusum.export.Filled;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Measures the pages of the filled template with the figures of GB/T 9704-2012, which stand here a second time. */
@Execution(ExecutionMode.CONCURRENT)
class OfficialPagesTest {

    private static final double TOP = 37 * 72 / 25.4;
    private static final double LEFT = 28 * 72 / 25.4;
    private static final double WIDTH = 156 * 72 / 25.4;
    private static final double HEIGHT = 225 * 72 / 25.4;
    private static final double PITCH = HEIGHT / 22;
    private static final double CELL = WIDTH / 28;
    /** Characters are set in the middle of their places and may be a little wider than these. */
    private static final double NEAR = 0.25;
    /** Digits that are wider than half a character reach out of their places on both sides. */
    private static final double DIGIT = 0.7;
    private static final String SERIF = "EduSumSerif-Regular";
    private static final String HEI = "EduSumSans-Regular";

    private static List<List<ReadPdf.Row>> pages;

    @BeforeAll
    static void readTheFilledTemplate() throws IOException {
        pages = new ArrayList<>();
        try (ReadPdf pdf = new ReadPdf(file())) {
            for (int i = 0; i < pdf.pages(); i++) {
                pages.add(pdf.rows(i));
            }
        }
    }

    private static byte[] file() {
        var summary = Filled.template();
        return PdfWriter.write(summary, new Typesetter(PageStyle.GB9704).layout(summary), true, note -> { });
    }

    @Test
    void theTitleIsSetInSizeTwoInTheMiddle() {
        ReadPdf.Row title = text(1).getFirst();
        assertEquals("云川区教育局2022年度工作总结", title.text());
        assertEquals(22, title.first().size(), 0.001);
        assertEquals("EduSumSerif-Bold", title.first().font());
        assertEquals(LEFT + WIDTH / 2, (title.left() + title.right()) / 2, NEAR);
    }

    @Test
    void oneLineIsLeftEmptyBelowTheTitle() {
        assertEquals(2 * PITCH, middle(text(1).get(1)) - middle(text(1).getFirst()), 0.05);
    }

    @Test
    void theTextIsSetInSizeThree() {
        for (List<ReadPdf.Row> page : pages.subList(1, pages.size())) {
            for (ReadPdf.Row row : body(page)) {
                if (!row.text().startsWith("云川区教育局2022年度")) {
                    assertTrue(row.characters().stream().allMatch(drawn -> Math.abs(drawn.size() - 16) < 0.001), row.text());
                }
            }
        }
        assertEquals(HEI, row("一、全面打赢防疫战役").first().font());
        assertEquals(SERIF, row("2022年，云川区教育系统").first().font());
    }

    @Test
    void linesStandOnTheGridOfTwentyTwo() {
        for (List<ReadPdf.Row> page : pages) {
            for (ReadPdf.Row row : body(page)) {
                double line = (middle(row) - TOP) / PITCH - 0.5;
                assertEquals(Math.rint(line), line, 0.01, row.text());
                assertTrue(line > -0.5 && line < 21.5, row.text());
            }
        }
    }

    @Test
    void pagesHaveTwentyTwoLinesUnlessAChapterBeginsOnTheNext() {
        assertEquals(22, text(2).size());
        for (int page = 2; page + 1 < pages.size(); page++) {
            boolean isFollowed = text(page + 1).getFirst().first().font().equals(HEI);
            assertTrue(text(page).size() == 22 || isFollowed, "page " + page);
        }
    }

    @Test
    void paragraphsAreIndentedByTwoCharactersAndTurnOverLinesFillTheBlock() {
        ReadPdf.Row first = row("截至2022年3月");
        assertEquals(LEFT + 2 * CELL, first.left(), NEAR);
        ReadPdf.Row full = row("主义思想为指导");
        assertEquals(LEFT, full.left(), NEAR);
        assertEquals(LEFT + WIDTH, full.right(), NEAR);
        assertEquals(28, full.text().length());
    }

    @Test
    void noLineIsLongerThanTwentyEightCharactersOrReachesBeyondTheBlock() {
        for (List<ReadPdf.Row> page : pages) {
            for (ReadPdf.Row row : body(page)) {
                double cells = row.text().strip().codePoints().mapToDouble(c -> c < 0x250 && c != '·' ? 0.5 : 1).sum();
                assertTrue(cells <= 28.001, row.text());
                assertTrue(row.left() > LEFT - DIGIT && row.right() < LEFT + WIDTH + DIGIT, row.text());
            }
        }
    }

    @Test
    void noLineBeginsOrEndsWithAForbiddenMark() {
        for (List<ReadPdf.Row> page : pages) {
            for (ReadPdf.Row row : body(page)) {
                String text = row.text().strip();
                assertTrue("，。、；：！？）》」』】”’…％%".indexOf(text.charAt(0)) < 0, text);
                assertTrue("（《「『【“‘".indexOf(text.charAt(text.length() - 1)) < 0, text);
            }
        }
    }

    @Test
    void pageNumbersStandOutsideSevenMillimetresBelowTheBlock() throws IOException {
        for (int page = 1; page < pages.size(); page++) {
            ReadPdf.Row number = pages.get(page).getLast();
            assertEquals("— " + page + " —", number.text());
            assertEquals(14, number.first().size(), 0.001);
            assertEquals(SERIF, number.first().font());
            if (page % 2 == 1) {
                assertEquals(LEFT + WIDTH - 14, number.right(), NEAR);
            } else {
                assertEquals(LEFT + 14, number.left(), NEAR);
            }
            assertEquals(TOP + HEIGHT + 7 * 72 / 25.4, number.baseline() - dash() * 14, 1);
        }
        assertTrue(pages.getFirst().stream().noneMatch(row -> row.text().contains("—")));
    }

    /** Height of the dash's upper edge above the baseline, in ems, as its outline has it. */
    private static double dash() throws IOException {
        try (ReadPdf pdf = new ReadPdf(file())) {
            for (var name : pdf.document().getPage(1).getResources().getFontNames()) {
                PDType0Font font = (PDType0Font) pdf.document().getPage(1).getResources().getFont(name);
                for (int code = 1; font.getName().endsWith(SERIF) && code < 2000; code++) {
                    if ("—".equals(font.toUnicode(code))) {
                        return font.getPath(code).getBounds2D().getMaxY() / 1000;
                    }
                }
            }
        }
        throw new IllegalStateException("no dash");
    }

    @Test
    void theSignatureEndsTwoCharactersFromTheEdgeAndTheDateBeginsTwoFurtherIn() {
        List<ReadPdf.Row> last = body(pages.getLast());
        ReadPdf.Row signature = last.get(last.size() - 2);
        ReadPdf.Row date = last.getLast();
        assertEquals("云川区教育局", signature.text());
        assertEquals("2022年12月9日", date.text());
        // The date is the longer: it ends two characters from the edge, and the signature begins two before it (7.3.5.2).
        double length = 6.5;
        double dateLeft = LEFT + WIDTH - (2 + length) * CELL;
        assertTrue(Math.abs(date.left() - dateLeft) < DIGIT, date.left() + " " + dateLeft);
        assertEquals(dateLeft - 2 * CELL, signature.left(), NEAR);
        assertEquals(2 * PITCH, middle(signature) - middle(last.get(last.size() - 3)), 0.05);
    }

    /** The middle of a line: type of any size stands on it. */
    private static double middle(ReadPdf.Row row) {
        return row.baseline() - 0.38 * row.first().size();
    }

    private static List<ReadPdf.Row> text(int page) {
        return body(pages.get(page));
    }

    private static List<ReadPdf.Row> body(List<ReadPdf.Row> page) {
        return page.stream().filter(row -> row.baseline() < TOP + HEIGHT).toList();
    }

    private static ReadPdf.Row row(String start) {
        return pages.subList(1, pages.size()).stream().flatMap(List::stream).filter(row -> row.text().startsWith(start))
                .findFirst().orElseThrow();
    }
}
