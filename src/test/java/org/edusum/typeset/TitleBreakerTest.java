package org.edusum.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleBreakerTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "20; 云川区教育局2022年度工作总结; 云川区教育局2022年度工作总结",
        "20; 云川区教育和体育局关于推进义务教育优质均衡发展的工作总结; 云川区教育和体育局关于推进|义务教育优质均衡发展的工作总结",
        "12; 望澜市云川区教育局2022年度工作总结; 望澜市云川区教育局|2022年度工作总结",
        "10; 关于开展中小学校园安全隐患大排查大整治专项行动的工作总结; 关于开展中小学校园|安全隐患大排查大整治|专项行动的工作总结",
        "12; 加强和改进学校思想政治工作情况的报告; 加强和改进学校|思想政治工作情况的报告"})
    void wordsStayWholeAndLinesAreEven(double room, String title, String lines) {
        assertEquals(lines, divided(title, room));
    }

    @Test
    void anEmptyTitleHasNoLines() {
        assertEquals("", divided("", 20));
    }

    @Test
    void theMiddleOfThreeLinesIsNeverTheShortest() {
        String[] words = {"教育", "义务教育", "工作", "云川区", "推进", "的", "2022年度", "学校", "体育锻炼", "和", "总结", "一"};
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            StringBuilder title = new StringBuilder();
            while (title.length() < 30) {
                title.append(words[random.nextInt(words.length)]);
            }
            List<Double> widths = lines(title.toString(), 14).stream()
                    .map(line -> line.stream().mapToDouble(Mark::width).sum()).toList();
            for (int k = 1; k + 1 < widths.size(); k++) {
                assertFalse(widths.get(k) < widths.get(k - 1) && widths.get(k) < widths.get(k + 1), divided(title.toString(), 14));
            }
        }
    }

    @Test
    void aTitleOfAnyLengthIsDividedInNoTime() {
        inNoTime("云川区教育局关于深化教育综合改革推进义务教育优质均衡发展的".repeat(4));
        // Few places to end a line at, all of them bad.
        inNoTime("abcdefghijklmnopqrstuvwxyz万人次同比增长1234567890123456——é的é教师培训(\\)①é的的百年教师培训百年全区中小学办学条件全区中小学办学"
                + "条件教师培训abcdefghijklmnopqrstuvwxyz1234567890123456-0.0000000000007126661同比增长");
    }

    private static void inNoTime(String title) {
        divided("先读词典的二十多个字的标题，云川区教育局关于年度工作的总结报告", 20.1);
        long start = System.nanoTime();
        assertEquals(title, divided(title, 20.1).replace("|", ""));
        assertFalse(System.nanoTime() - start > 700_000_000L);
    }

    private static String divided(String title, double room) {
        return lines(title, room).stream().map(line -> line.stream().map(Mark::text).collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    private static List<List<Mark>> lines(String title, double room) {
        return new TitleBreaker(new Marks(22).text(title, new Type(Face.TITLE, 22), Element.of(Role.TITLE), 0).list(), room)
                .lines();
    }
}
