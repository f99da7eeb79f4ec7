package org.edusum.importing.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edusum.importing.Recogniser;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.source.Sources;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import costs, from the file to all that is found in it. */
@Tag("bench")
class ImportBench {

    /** About what stands on a page of an official document: 22 lines of 28 characters. */
    private static final int PAGE = 600;

    private final String texts = LabelledTexts.OPEN.texts().stream().map(LabelledText::text).collect(Collectors.joining("\n"));

    @TempDir
    private Path folder;

    @Test
    void imports() throws IOException {
        print("5,000 characters", file("a.txt", cut(5_000)), 100);
        print("5,000 characters in one line", file("b.txt", cut(5_000).replace("\n", "")), 100);
        print("300 pages", file("c.txt", cut(300 * PAGE)), 5);
        // With the blanks of one page: a document with more fields than any can have is refused.
        String words = cut(texts.length()).replaceAll("[^\\u4e00-\\u9fff，。；]", "");
        print("10 MB in one line", file("d.txt", cut(PAGE).replace("\n", "") + words.repeat(3_400_000 / words.length())), 1);
        Path docx = folder.resolve("e.docx");
        Files.write(docx, SampleDocx.zipped(SampleDocx.parts(cut(300 * PAGE).lines().toList())));
        print("DOCX of 300 pages", docx, 5);
    }

    private String cut(int length) {
        return texts.repeat(length / texts.length() + 1).substring(0, length);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void print(String what, Path file, int times) {
        long[] nanos = new long[times];
        Recognition found = null;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            found = Recogniser.recognise(Sources.read(file, Optional.empty(), Progress.NONE), Choices.USUAL, Progress.NONE);
            nanos[i] = System.nanoTime() - start;
        }
        double first = nanos[0] / 1e6;
        Arrays.sort(nanos);
        System.out.printf("%s: first %.0f ms, median %.1f ms (%d headings, %d fields)%n", what, first, nanos[times / 2] / 1e6,
                found.headings().size(), found.fields().size());
    }
}
