package org.edusum.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.export.ReportPages;
import org.edusum.file.AtomicFile;
import org.edusum.file.FileWriteException;
import org.edusum.model.Summary;
import org.edusum.sheet.fill.FillSheet;
import org.edusum.sheet.fill.FillSheetWriter;
import org.edusum.sheet.report.Ledger;
import org.edusum.sheet.report.Outstanding;
import org.edusum.sheet.report.Overview;
import org.edusum.sheet.report.ReportTable;
import org.edusum.sheet.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code edusum sheet FILE -o OUT.xlsx}: fill-in sheets for the divisions, and reports on the figures. */
@Command(name = "sheet", description = "生成数据填报表（默认），或数据来源台账、数据一览、催报清单。",
        synopsisHeading = "用法：%n  ", descriptionHeading = "%n", parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        footer = {"", "例：edusum sheet 总结.edusum -o 填报表.xlsx --division 基教科",
            "    edusum sheet 总结.edusum -o 填报表文件夹 --by-division", "    edusum sheet 总结.edusum -o 一览.pdf --kind overview"})
final class SheetCommand implements Callable<Integer> {

    private enum Kind { FILL, LEDGER, OVERVIEW, OUTSTANDING }

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "FILE", description = "项目文件（.edusum）。")
    private Path file;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true,
            description = "写到哪里：填报表 .xlsx 或 .csv；台账和一览 .xlsx 或 .pdf；催报清单 .txt；分科室时为文件夹。")
    private Path out;

    @Option(names = "--division", paramLabel = "D", description = "只要这个科室的数据项。")
    private String division;

    @Option(names = "--by-division", description = "每个科室一个填报表，都写进 OUT 文件夹。")
    private boolean isByDivision;

    @Option(names = "--kind", paramLabel = "K", defaultValue = "fill",
            description = "fill 填报表（默认）、ledger 数据来源台账、overview 数据一览、outstanding 催报清单。")
    private String kind;

    @Option(names = "--all", description = "填报表也列出已填的数据项及其数值；不加时只列未填的。")
    private boolean isAll;

    @Option(names = "--force", description = "文件已存在时覆盖它。")
    private boolean isForced;

    @Override
    public Integer call() {
        Kind wanted = Stream.of(Kind.values()).filter(value -> value.name().equalsIgnoreCase(kind)).findFirst()
                .orElseThrow(() -> CommandException.wrongUse("--kind 不能是“" + kind + "”，应为 fill、ledger、overview、outstanding。"));
        if (wanted != Kind.FILL && (isByDivision || isAll || division != null)) {
            throw CommandException.wrongUse("--division、--by-division 和 --all 只用于填报表。");
        }
        if (isByDivision && division != null) {
            throw CommandException.wrongUse("--division 和 --by-division 只能用一个。");
        }
        if (wanted == Kind.OUTSTANDING && !ending().equals("txt")) {
            throw CommandException.wrongUse("催报清单应写成 .txt：" + out + "。");
        }
        Summary summary = ProjectToRead.read(spec, file).summary();
        switch (wanted) {
            case FILL -> fill(summary);
            case LEDGER -> report(Ledger.of(summary, ZoneId.systemDefault()), "数据来源台账");
            case OVERVIEW -> report(Overview.of(summary, report -> ReportPages.count(report.asSummary())), "数据一览");
            case OUTSTANDING -> write(out, Outstanding.of(summary).asText(Optional.empty()).getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.DONE;
    }

    private void fill(Summary summary) {
        FillSheet whole = FillSheet.of(summary, isAll ? FillSheet.Which.ALL : FillSheet.Which.EMPTY);
        if (isByDivision) {
            folder();
            List<FillSheet> sheets = whole.byDivision();
            List<Path> files = FillSheet.fileNames(sheets).stream().map(name -> out.resolve(name + ".xlsx")).toList();
            // All or none: half a set of sheets would be taken for the whole.
            files.forEach(this::checkFree);
            for (int i = 0; i < files.size(); i++) {
                write(files.get(i), FillSheetWriter.xlsx(sheets.get(i)));
            }
        } else if (division != null) {
            Optional<FillSheet> sheet = whole.byDivision().stream().filter(one -> one.division().equals(division)).findFirst();
            refuseUnknown(whole, sheet.isEmpty());
            fill(sheet.orElseThrow());
        } else {
            fill(whole);
        }
    }

    private void fill(FillSheet sheet) {
        switch (ending()) {
            case "xlsx" -> write(out, FillSheetWriter.xlsx(sheet));
            case "csv" -> write(out, FillSheetWriter.csv(sheet).getBytes(StandardCharsets.UTF_8));
            default -> throw CommandException.wrongUse("填报表应写成 .xlsx 或 .csv：" + out + "。");
        }
        spec.commandLine().getOut().println("共 " + sheet.rows().size() + " 个数据项。");
    }

    private void refuseUnknown(FillSheet whole, boolean isNothing) {
        if (isNothing && division != null) {
            String known = whole.byDivision().stream().map(FillSheet::division).collect(Collectors.joining("、"));
            throw CommandException.refused(List.of("“" + division + "”没有要填报的数据项；"
                    + (known.isEmpty() ? "数据项都已填好，要列出已填的请加 --all。" : "有数据项的科室：" + known + "。")));
        }
    }

    private void report(ReportTable report, String name) {
        switch (ending()) {
            case "xlsx" -> write(out, ReportWriter.xlsx(report, name));
            case "pdf" -> {
                checkFree(out);
                ReportPages.writePdf(report.asSummary(), out);
                tell(out);
            }
            default -> throw CommandException.wrongUse(name + "应写成 .xlsx 或 .pdf：" + out + "。");
        }
    }

    private String ending() {
        String name = out.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void folder() {
        try {
            Files.createDirectories(out);
        } catch (IOException fault) {
            throw CommandException.fileFault("建不了文件夹“" + out + "”：请检查上级文件夹是否存在、是否可写。");
        }
    }

    private void checkFree(Path target) {
        if (!isForced && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw CommandException.fileFault("“" + target + "”已存在，没有改动它；要覆盖请加 --force。");
        }
    }

    private void write(Path target, byte[] content) {
        checkFree(target);
        try {
            AtomicFile.write(target, content);
        } catch (FileWriteException fault) {
            throw CommandException.fileFault("没有写入“" + target + "”：" + fault.advice());
        }
        tell(target);
    }

    private void tell(Path target) {
        spec.commandLine().getOut().println("已生成“" + target.getFileName() + "”。");
    }
}
