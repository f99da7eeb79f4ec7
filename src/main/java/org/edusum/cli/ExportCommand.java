package org.edusum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.export.ExportFormat;
import org.edusum.export.ExportOptions;
import org.edusum.export.ExportReport;
import org.edusum.export.Exports;
import org.edusum.export.font.FontBook;
import org.edusum.storage.Project;
import org.edusum.storage.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code edusum export FILE -o OUT.docx}: the document to hand in. */
@Command(name = "export", description = "导出为 DOCX、PDF、OFD 或纯文本。",
        synopsisHeading = "用法：%n  ", descriptionHeading = "%n", parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n", footer = {"", "例：edusum export 总结.edusum -o 总结.docx"})
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "FILE", description = "项目文件（.edusum）。")
    private Path file;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true,
            description = "导出的文件，按扩展名决定格式：.docx、.pdf、.ofd 或 .txt；已有的文件会被替换。")
    private Path out;

    @Override
    public Integer call() {
        ExportFormat format = ExportFormat.of(out).orElseThrow(() -> CommandException.wrongUse(
                "不能导出为“%s”，扩展名应为 %s。".formatted(out.getFileName(), Stream.of(ExportFormat.values())
                        .map(known -> "." + known.extension()).collect(Collectors.joining("、")))));
        if (format == ExportFormat.PDF) {
            FontBook.prepare(ExportOptions.STANDARD.style());
        }
        Project project = ProjectFile.read(file);
        ExportReport report = Exports.write(project.summary(), format, out, ExportOptions.STANDARD);
        spec.commandLine().getOut().println("已导出“%s”。".formatted(out.getFileName()));
        PrintWriter err = spec.commandLine().getErr();
        if (report.blanks() > 0) {
            err.println("edusum: 还有 %d 处空白没有填写。".formatted(report.blanks()));
        }
        report.notes().forEach(note -> err.println("edusum: " + note));
        return ExitCode.DONE;
    }
}
