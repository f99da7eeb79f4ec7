package org.edusum.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.file.AtomicFile;
import org.edusum.file.FileWriteException;
import org.edusum.importing.Recogniser;
import org.edusum.importing.build.ImportNotes;
import org.edusum.importing.build.ImportedSummary;
import org.edusum.importing.naming.Names;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.Source;
import org.edusum.importing.source.Sources;
import org.edusum.model.Summary;
import org.edusum.storage.JsonTree;
import org.edusum.storage.Project;
import org.edusum.storage.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code edusum import IN -o OUT.edusum}: a project file from a text or a DOCX. */
@Command(name = "import", description = "把文稿或模板（DOCX、TXT、Markdown、网页）识别成项目文件：章、条和数据项。",
        synopsisHeading = "用法：%n  ", descriptionHeading = "%n", parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n", footer = {"", "例：edusum import 去年总结.docx -o 总结.edusum --report 识别结果.json"})
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "IN", description = "要导入的文件。")
    private Path in;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT.edusum", required = true, description = "新项目文件。")
    private Path out;

    @Option(names = "--report", paramLabel = "REPORT.json", description = "另把识别出的标题、数据项和依据写成 JSON。")
    private Path report;

    @Option(names = "--encoding", paramLabel = "E", description = "文本文件的编码，如 UTF-8、GB18030、UTF-16LE；不给时自动识别。")
    private String encoding;

    @Option(names = "--figures", paramLabel = "F", defaultValue = "auto", description =
            "已填的数字：auto（没有空白的文稿才作为数据项，默认）、yes（都作为数据项）或 no（都不作为）。")
    private String figures;

    @Option(names = "--keep-punctuation", description = "保留中文里的半角标点，不改为全角。")
    private boolean keepsPunctuation;

    @Option(names = "--force", description = "文件已存在时覆盖它。")
    private boolean isForced;

    @Override
    public Integer call() {
        Choices choices = new Choices(!keepsPunctuation, figures());
        Optional<Charset> charset = charset();
        checkTarget();
        Source source = Sources.read(in, charset, Progress.NONE);
        Recognition recognition = Recogniser.recognise(source, choices, Progress.NONE);
        Summary summary = ImportedSummary.of(recognition.notation().isFilled() ? Names.withPrinted(recognition) : recognition);
        List<String> notes = ImportNotes.of(recognition, summary);
        if (report != null) {
            writeReport(recognition, notes);
        }
        ProjectFile.write(out, Project.of(summary));
        tell(recognition, summary);
        notes.forEach(note -> spec.commandLine().getErr().println("edusum: " + note));
        return ExitCode.DONE;
    }

    private void writeReport(Recognition recognition, List<String> notes) {
        try {
            AtomicFile.write(report, JsonTree.text(ImportReport.of(recognition, notes)).getBytes(StandardCharsets.UTF_8));
        } catch (FileWriteException fault) {
            throw CommandException.fileFault("写不了“" + report + "”，没有导入：请检查文件夹是否存在、是否可写。");
        }
    }

    private void tell(Recognition recognition, Summary summary) {
        int chapters = summary.root().children().size();
        int others = recognition.headings().size() - chapters;
        long unsure = recognition.fields().stream().filter(mark -> mark.role() != Role.IGNORE && !mark.because().isSure()).count();
        long places = recognition.fields().stream().filter(mark -> mark.role() == Role.VALUE || mark.role() == Role.TEXT).count();
        String title = summary.title().isBlank() ? "" : "《" + summary.title() + "》";
        spec.commandLine().getOut().println("已导入“%s”：%s%d 章 %d 条，%d 个数据项，在文中 %d 处%s。".formatted(out.getFileName(), title,
                chapters, others, summary.fields().size(), places, unsure == 0 ? "" : "（" + unsure + " 处需核对）"));
    }

    private void checkTarget() {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(ProjectFile.EXTENSION)) {
            throw CommandException.wrongUse("项目文件名应以 " + ProjectFile.EXTENSION + " 结尾：" + out + "。");
        }
        if (!isForced && Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            throw CommandException.fileFault("“" + out + "”已存在，没有改动它；要覆盖请加 --force。");
        }
        if (report != null && Stream.of(in, out).map(ImportCommand::place).anyMatch(place(report)::equals)) {
            throw CommandException.wrongUse("识别结果要写到另一个文件：" + report + "。");
        }
    }

    private static Path place(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private Choices.Figures figures() {
        return Stream.of(Choices.Figures.values()).filter(value -> value.name().equalsIgnoreCase(figures)).findFirst()
                .orElseThrow(() -> CommandException.wrongUse("--figures 不能是“%s”，应为 %s。".formatted(figures,
                        Stream.of(Choices.Figures.values()).map(value -> value.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining("、")))));
    }

    private Optional<Charset> charset() {
        if (encoding == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(encoding));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw CommandException.wrongUse("不认识编码“" + encoding + "”，可用 UTF-8、GB18030、UTF-16LE 等。");
        }
    }
}
