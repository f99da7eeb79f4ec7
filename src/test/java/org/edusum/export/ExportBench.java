package org.edusum.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edusum.app.LargeSummary;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Summary;
import org.edusum.model.value.Value;
import org.edusum.storage.Project;
import org.edusum.storage.ProjectFile;
import org.edusum.template.Templates;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What layout, exports and saves of the built-in template take once the program is warm. */
@Tag("bench")
class ExportBench {

    private static final int WARM_UP = 20;
    private static final int RUNS = 30;
    private static final int PEER_RUNS = 4;

    @TempDir
    Path folder;

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void theBuiltInTemplate() throws Exception {
        Summary summary = filled();
        measure("layout", () -> new Typesetter(PageStyle.GB9704).layout(summary));
        for (ExportFormat format : ExportFormat.values()) {
            Path file = folder.resolve("out." + format.extension());
            measure(format.name(), () -> Exports.write(summary, format, file, ExportOptions.STANDARD));
            assertTrue(Files.size(file) > 0);
        }
        libreOffice(folder.resolve("out.docx"));
        Path project = folder.resolve("out.edusum");
        measure("save", () -> ProjectFile.write(project, Project.of(summary)));
        measure("open", () -> ProjectFile.read(project));
    }

    /** The peer: the same DOCX made into a PDF, where LibreOffice is on the path; the whole process, as it has no other way. */
    private void libreOffice(Path docx) throws Exception {
        boolean isThere = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
        for (int i = 0; i < PEER_RUNS && isThere; i++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("office").toUri(),
                    "--convert-to", "pdf", "--outdir", folder.resolve("peer").toString(), docx.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            assertEquals(0, process.waitFor());
            System.out.printf("LibreOffice, DOCX to PDF: %.0f ms%n", (System.nanoTime() - start) / 1e6);
        }
    }

    @Test
    void threeHundredPages() throws Exception {
        Summary summary = LargeSummary.of300Pages();
        for (ExportFormat format : List.of(ExportFormat.DOCX, ExportFormat.PDF)) {
            Path file = folder.resolve("large." + format.extension());
            measure(format.name() + ", 300 pages", () -> Exports.write(summary, format, file, ExportOptions.STANDARD));
            assertTrue(Files.size(file) > 0);
        }
    }

    private static Summary filled() {
        Summary template = Templates.all().getFirst().summary();
        Map<FieldId, Field> fields = new HashMap<>(template.fields());
        fields.replaceAll((id, field) -> {
            Value number = new Value.Quantity(java.math.BigDecimal.valueOf(128));
            Value words = new Value.Words("云川区");
            return field.type().fits(number) ? field.withValue(number)
                    : field.type().fits(words) ? field.withValue(words) : field;
        });
        return template.withFields(fields);
    }

    private static void measure(String what, Work work) throws Exception {
        long[] nanos = new long[RUNS];
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            long start = System.nanoTime();
            work.run();
            nanos[Math.max(0, i - WARM_UP)] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf("%s: median %.1f ms, 95%% %.1f ms%n", what, nanos[RUNS / 2] / 1e6, nanos[RUNS * 95 / 100] / 1e6);
    }
}
