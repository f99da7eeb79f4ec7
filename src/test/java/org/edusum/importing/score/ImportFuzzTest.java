package org.edusum.importing.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.edusum.importing.Recogniser;
import org.edusum.importing.build.ImportedSummary;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.source.Source;
import org.edusum.importing.source.SourceException;
import org.edusum.importing.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Ten thousand spoilt inputs: each is imported, or refused with a sentence; nothing else happens. An input that fails is
 * shown by its number, which is its seed.
 */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ImportFuzzTest {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"),
            StandardCharsets.UTF_16LE, StandardCharsets.UTF_16, Charset.forName("Big5"));
    private static final List<String> ENDINGS = List.of("a.txt", "b.md", "c.html", "d", "e.docx");
    private static final Choices FIGURES = new Choices(false, Choices.Figures.YES);

    private final List<String> texts = Arrays.stream(LabelledTexts.values()).flatMap(set -> set.texts().stream())
            .flatMap(text -> Stream.concat(Stream.of(text), text.all().stream())).map(LabelledText::text).toList();

    @TempDir
    private Path folder;

    @Test
    void spoiltTextsAreRead() {
        for (int seed = 0; seed < 6000; seed++) {
            Mutations mutations = new Mutations(seed);
            String text = mutations.spoilt(mutations.slice(mutations.oneOf(texts), seed % 200 == 0 ? 900 : 80));
            Choices choices = seed % 4 == 0 ? FIGURES : Choices.USUAL;
            take(seed, choices, () -> switch (mutations.below(4)) {
                case 0 -> Sources.ofMarkdown("a.md", text);
                case 1 -> Sources.ofHtml("a.html", "<body><p>" + text.replace("\n", "<p>"));
                default -> Sources.ofText("a.txt", text);
            });
        }
    }

    @Test
    void spoiltBytesAreReadOrRefused() {
        for (int seed = 10_000; seed < 12_000; seed++) {
            Mutations mutations = new Mutations(seed);
            byte[] bytes = mutations.spoilt(mutations.slice(mutations.oneOf(texts), 80).getBytes(mutations.oneOf(CHARSETS)));
            takeFile(seed, mutations.oneOf(ENDINGS), bytes, seed % 10 == 0 ? Optional.of(mutations.oneOf(CHARSETS)) : Optional.empty());
        }
    }

    @Test
    void spoiltDocxFilesAreReadOrRefused() {
        for (int seed = 20_000; seed < 22_000; seed++) {
            Mutations mutations = new Mutations(seed);
            Map<String, String> parts = SampleDocx.parts(mutations.slice(mutations.oneOf(texts), 80).lines()
                    .map(line -> line.replaceAll("[^\\u3000-\\uffee -~]", "")).toList());
            if (seed % 3 == 0) {
                takeFile(seed, "a.docx", mutations.spoilt(SampleDocx.zipped(parts)), Optional.empty());
            } else {
                Map<String, String> spoilt = new HashMap<>(parts);
                String name = seed % 2 == 0 ? "word/document.xml" : mutations.oneOf(new ArrayList<>(parts.keySet()));
                spoilt.put(name, mutations.spoilt(parts.get(name)));
                takeFile(seed, "a.docx", SampleDocx.zipped(spoilt), Optional.empty());
            }
        }
    }

    /** All that grows faster than its input would show here. */
    @Test
    void longInputsAreReadInGoodTime() {
        String dense = "*所学校、*名教师（*）获评XX.X%，20XX年*月*日（  ）万元，";
        for (String unit : List.of("*", "X", "_", "（", "（）", "(*)", "1.", "一、", "“", " ", "某", "1", "*、", "*年", "目录", "……1", "\n1、", "\n一、好",
                "其中", "<p>", "# ", "|", dense)) {
            String text = unit.repeat(5_000 / unit.length());
            take(unit.hashCode(), FIGURES, () -> Sources.ofText("a.txt", text));
            take(unit.hashCode(), Choices.USUAL, () -> unit.length() % 2 == 0 ? Sources.ofMarkdown("a.md", text)
                    : Sources.ofHtml("a.html", text));
        }
    }

    @Test
    void oneLineOfTenMegabytesIsRead() {
        String text = String.join("", texts).replace("\n", "").substring(0, 5000);
        String prose = text.replaceAll("[^\\u4e00-\\u9fff，。；]", "");
        String line = (text + prose.repeat(40)).repeat(10_000_000 / 3 / (prose.length() * 40) + 1);
        takeFile(-1, "a.txt", line.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private void takeFile(int seed, String name, byte[] bytes, Optional<Charset> encoding) {
        try {
            Path file = folder.resolve(name);
            Files.write(file, bytes);
            take(seed, Choices.USUAL, () -> Sources.read(file, encoding, Progress.NONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(int seed, Choices choices, Supplier<Source> reading) {
        try {
            Recognition found = Recogniser.recognise(reading.get(), choices, Progress.NONE);
            Invariants.check(found);
            if (seed % 3 == 0) {
                ImportedSummary.of(found);
            }
        } catch (SourceException refused) {
            if (refused.getMessage() == null || refused.getMessage().isBlank()) {
                throw new AssertionError("input " + seed + " is refused without a word", refused);
            }
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw new AssertionError("input " + seed, e);
        }
    }
}
