package org.edusum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.export.Blanks;
import org.edusum.export.BuiltInStyle;
import org.edusum.export.ExportException;
import org.edusum.export.ExportFormat;
import org.edusum.export.ExportOptions;
import org.edusum.export.ExportOutcome;
import org.edusum.export.ExportRun;
import org.edusum.export.ExportTarget;
import org.edusum.export.Exports;
import org.edusum.export.font.FontBook;
import org.edusum.storage.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code edusum export FILE -o OUT.docx}: the document to hand in. */
@Command(name = "export", description = "导出为 DOCX、PDF 等文件，可以一次导出几种。",
        synopsisHeading = "用法：%n  ", descriptionHeading = "%n", parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n", footer = {"", "例：edusum export 总结.edusum -o 总结.docx",
            "　　edusum export 总结.edusum -o 总结.docx -o 总结.pdf --blanks refuse"})
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "FILE", description = "项目文件（.edusum）。")
    private Path file;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true,
            description = "导出的文件，按扩展名决定格式：${COMPLETION-CANDIDATES}。可以给多次，一次导出几种格式；已有的文件会被替换。",
            completionCandidates = Endings.class)
    private List<Path> outs;

    @Option(names = "--style", paramLabel = "STYLE", defaultValue = "gb9704", description =
            "版式：gb9704（公文格式，默认）或 plain（内部用）。")
    private String style;

    @Option(names = "--blanks", paramLabel = "BLANKS", defaultValue = "mark", description =
            "空白：mark（标出，默认）、underline（只留下划线）或 refuse（有空白就不导出）。")
    private String blanks;

    /** The endings that can be written, for the help text. */
    private static final class Endings implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(ExportFormat.values()).map(format -> "." + format.extension()).iterator();
        }
    }

    @Override
    public Integer call() {
        List<ExportTarget> targets = targets();
        ExportOptions options = options();
        if (targets.stream().anyMatch(target -> target.format().embedsFonts())) {
            FontBook.prepare(options.style());
        }
        Project project = ProjectToRead.read(spec, file);
        List<ExportOutcome> outcomes =
                new ExportRun(project.summary(), options).write(targets, ExportRun.Watcher.NONE);
        refuse(outcomes);
        PrintWriter err = spec.commandLine().getErr();
        FailureReport failures = new FailureReport(err, common.isDebug());
        int exitCode = ExitCode.DONE;
        Set<String> notes = new LinkedHashSet<>();
        for (ExportOutcome outcome : outcomes) {
            switch (outcome) {
                case ExportOutcome.Written(ExportTarget target, List<String> said) -> {
                    spec.commandLine().getOut().println("已导出“%s”。".formatted(target.file().getFileName()));
                    notes.addAll(said);
                }
                case ExportOutcome.Failed(ExportTarget target, RuntimeException fault) -> exitCode = failures.report(fault);
                case ExportOutcome.Cancelled cancelled -> { }
            }
        }
        int left = Exports.blanks(project.summary());
        if (left > 0 && exitCode == ExitCode.DONE) {
            err.println("edusum: 还有 %d 处空白没有填写。".formatted(left));
        }
        notes.forEach(note -> err.println("edusum: " + note));
        return exitCode;
    }

    private List<ExportTarget> targets() {
        List<ExportTarget> targets = new ArrayList<>();
        Set<Path> files = new HashSet<>();
        for (Path out : outs) {
            if (!files.add(out.toAbsolutePath().normalize())) {
                throw CommandException.wrongUse("“%s”给了两次。".formatted(out));
            }
            targets.add(new ExportTarget(ExportFormat.of(out).orElseThrow(() -> CommandException.wrongUse(
                    "不能导出为“%s”，扩展名应为 %s。".formatted(out, String.join("、", new Endings())))), out));
        }
        return targets;
    }

    private ExportOptions options() {
        BuiltInStyle known = BuiltInStyle.of(style).orElseThrow(() -> unknown("--style", style,
                Stream.of(BuiltInStyle.values()).map(BuiltInStyle::key)));
        Blanks wanted = Blanks.of(blanks).orElseThrow(() -> unknown("--blanks", blanks,
                Stream.of(Blanks.values()).map(Blanks::key)));
        return new ExportOptions(known.style(), wanted);
    }

    private static CommandException unknown(String option, String given, Stream<String> known) {
        return CommandException.wrongUse("%s 不能是“%s”，应为 %s。".formatted(option, given,
                known.collect(Collectors.joining("、"))));
    }

    /** Blanks that nobody wants in it are a matter of the content, not of the files. */
    private static void refuse(List<ExportOutcome> outcomes) {
        List<String> refusals = outcomes.stream().flatMap(outcome -> outcome instanceof ExportOutcome.Failed failed
                && failed.fault() instanceof ExportException fault && fault.isRefusal()
                ? Stream.of(fault.getMessage()) : Stream.of()).toList();
        if (!refusals.isEmpty()) {
            throw CommandException.refused(refusals);
        }
    }
}
