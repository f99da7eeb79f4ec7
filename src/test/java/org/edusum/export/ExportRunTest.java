package org.edusum.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.edusum.file.AtomicFile;
import org.edusum.file.FileWriteException;
import org.edusum.file.FileWriteException.Reason;
import org.edusum.model.Summary;
import org.edusum.template.Templates;
import org.edusum.typeset.PageStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportRunTest {

    private static final Summary SUMMARY = Filled.template();

    @TempDir
    Path folder;

    private List<ExportTarget> targets() {
        return Stream.of(ExportFormat.values())
                .map(format -> new ExportTarget(format, folder.resolve("总结." + format.extension()))).toList();
    }

    private static ExportRun run(ExportRun.Disk disk) {
        return new ExportRun(SUMMARY, ExportOptions.STANDARD, disk);
    }

    @Test
    void everyFormatIsWrittenInOneGoAndIsWhatItIsAlone() throws IOException {
        List<ExportOutcome> outcomes = new ExportRun(SUMMARY, ExportOptions.STANDARD).write(targets(), ExportRun.Watcher.NONE);
        assertTrue(outcomes.stream().allMatch(ExportOutcome.Written.class::isInstance), outcomes::toString);
        for (ExportTarget target : targets()) {
            Path alone = folder.resolve("alone");
            Exports.write(SUMMARY, target.format(), alone, ExportOptions.STANDARD);
            assertEquals(-1, Files.mismatch(alone, target.file()), target::toString);
        }
    }

    @Test
    void aFileOpenInWordDoesNotKeepTheOthersFromBeingWritten() throws IOException {
        Path held = folder.resolve("总结.docx");
        Files.writeString(held, "旧");
        List<ExportOutcome> outcomes = run((file, content) -> {
            if (file.equals(held)) {
                throw new FileWriteException(file, Reason.LOCKED, new FileSystemException(file.toString(), null,
                        "The process cannot access the file because it is being used by another process"));
            }
            AtomicFile.write(file, content);
        }).write(targets(), ExportRun.Watcher.NONE);
        ExportException fault = fault(outcomes.getFirst());
        assertEquals("没有导出“总结.docx”：它正被其他程序使用（例如已在 Word、WPS 或阅读器中打开，或正在同步）。请关闭那个程序后重试，或换一个名称保存。",
                fault.getMessage());
        assertTrue(fault.wouldAnotherNameDo());
        assertEquals("旧", Files.readString(held));
        assertTrue(outcomes.stream().skip(1).allMatch(ExportOutcome.Written.class::isInstance), outcomes::toString);
    }

    @Test
    void aFolderOfTheSameNameIsFreedByAnotherNameAndAFolderThatIsGoneIsNot() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("总结.txt"));
        ExportTarget inTheWay = new ExportTarget(ExportFormat.TXT, taken);
        ExportTarget gone = new ExportTarget(ExportFormat.TXT, folder.resolve("没有").resolve("总结.txt"));
        List<ExportOutcome> outcomes = new ExportRun(SUMMARY, ExportOptions.STANDARD)
                .write(List.of(inTheWay, gone), ExportRun.Watcher.NONE);
        assertTrue(fault(outcomes.getFirst()).wouldAnotherNameDo());
        assertFalse(fault(outcomes.getLast()).wouldAnotherNameDo());
        assertTrue(fault(outcomes.getLast()).getMessage().contains("文件夹不存在"));
        assertEquals(folder.resolve("总结（2）.txt"), FreeNames.beside(List.of(inTheWay)).getFirst().file());
    }

    @Test
    void aFaultOfOneWriterIsToldAndDoesNotCostTheOtherFiles() {
        List<ExportOutcome> outcomes = run((file, content) -> {
            if (file.toString().endsWith(".pdf")) {
                throw new IllegalStateException("inside");
            }
        }).write(targets(), ExportRun.Watcher.NONE);
        for (ExportOutcome outcome : outcomes) {
            assertEquals(outcome.target().format() == ExportFormat.PDF, outcome instanceof ExportOutcome.Failed);
            assertEquals(outcome.target().format() != ExportFormat.PDF, outcome instanceof ExportOutcome.Written);
        }
    }

    @Test
    void whatIsNotWrittenWhenTheClerkCancelsStaysUnwritten() throws IOException {
        List<String> begun = new ArrayList<>();
        List<ExportOutcome> outcomes = new ExportRun(SUMMARY, ExportOptions.STANDARD).write(targets(), new ExportRun.Watcher() {
            @Override
            public void begins(int index, ExportTarget target) {
                begun.add(index + " " + target.format());
            }

            @Override
            public boolean isCancelled() {
                return begun.size() > 1;
            }
        });
        assertEquals(List.of("0 DOCX", "1 PDF"), begun.subList(0, 2));
        assertInstanceOf(ExportOutcome.Written.class, outcomes.getFirst());
        assertTrue(outcomes.stream().skip(1).allMatch(ExportOutcome.Cancelled.class::isInstance));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("总结.docx")), files.toList());
        }
    }

    @Test
    void blanksThatNobodyWantsKeepEveryFileFromBeingWritten() throws IOException {
        Summary blank = Templates.all().getFirst().summary();
        List<ExportOutcome> outcomes = new ExportRun(blank, new ExportOptions(PageStyle.PLAIN, Blanks.REFUSE))
                .write(targets(), ExportRun.Watcher.NONE);
        for (ExportOutcome outcome : outcomes) {
            assertTrue(fault(outcome).isRefusal());
            assertTrue(fault(outcome).getMessage().contains("还有 " + Exports.blanks(blank) + " 处空白"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void filesOfOneExportGetOneNumber() throws IOException {
        Files.createFile(folder.resolve("总结.docx"));
        Files.createFile(folder.resolve("总结（2）.pdf"));
        assertEquals(Stream.of(ExportFormat.values()).map(format -> folder.resolve("总结（3）." + format.extension())).toList(),
                FreeNames.beside(targets()).stream().map(ExportTarget::file).toList());
    }

    private static ExportException fault(ExportOutcome outcome) {
        return assertInstanceOf(ExportException.class, assertInstanceOf(ExportOutcome.Failed.class, outcome).fault());
    }
}
