package org.edusum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CsvTest {

    @Test
    void cellsWithMarksAreQuotedAndFormulasAreNone() {
        assertEquals("\uFEFF甲,\"乙,丙\",\"说\"\"好\"\"\"\r\n'=1+1,'-a,-3.5\r\n",
                Csv.write(List.of(List.of("甲", "乙,丙", "说\"好\""), List.of("=1+1", "-a", "-3.5"))));
    }

    @Test
    void tabsSemicolonsQuotesAndBrokenLinesAreRead() {
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2")), Csv.read("a\tb\r\n1\t2"));
        assertEquals(List.of(List.of("a", "b"), List.of("x;y", "")), Csv.read("a;b\n\"x;y\";\n"));
        assertEquals(List.of(List.of("a", "b"), List.of("两\n行", "c\"")), Csv.read("\uFEFFa,b\n\"两\n行\",\"c\"\"\"\n"));
        assertEquals(List.of(List.of("a", "\"没有结束")), Csv.read("a,\"没有结束"));
        assertEquals(List.of(List.of("a", "b,c"), List.of("1", "\"含分校"), List.of("2", "x")), Csv.read("a,\"b,c\"\n1,\"含分校\n2,x\n"));
        assertEquals(List.of(List.of("标题"), List.of("a", "b"), List.of("1", "2")), Csv.read("标题\na;b\n1;2\n"));
        assertEquals(List.of(), Csv.read(""));
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                rows.add(List.of(words(random), words(random), words(random)));
            }
            assertEquals(rows, Csv.read(Csv.write(rows)));
        }
    }

    private static String words(Random random) {
        String pieces = "甲乙a1,\"\n ";
        StringBuilder words = new StringBuilder("字");
        for (int i = random.nextInt(6); i > 0; i--) {
            words.append(pieces.charAt(random.nextInt(pieces.length())));
        }
        return words.toString();
    }
}
