package org.edusum.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.edusum.annual.RollForward;
import org.edusum.annual.YearMention;
import org.edusum.model.Summary;
import org.edusum.storage.Project;
import org.edusum.storage.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code edusum roll FILE -o NEXT.edusum --year N}: next year's draft from this year's. */
@Command(name = "roll", description = "转入新年度：用今年的总结生成下一年度的草稿，本年数转为上年数，正文保留。",
        synopsisHeading = "用法：%n  ", descriptionHeading = "%n", parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n", footer = {"", "例：edusum roll 2022总结.edusum -o 2023总结.edusum --year 2023"})
final class RollCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "FILE", description = "今年的项目文件（.edusum）。")
    private Path file;

    @Option(names = {"-o", "--output"}, paramLabel = "NEXT.edusum", required = true, description = "新项目文件。")
    private Path out;

    @Option(names = "--year", paramLabel = "N", required = true, description = "新年度，如 2023。")
    private int year;

    @Option(names = "--from", paramLabel = "N", description = "今年的年度；文档里没有年度时才需要。")
    private Integer from;

    @Option(names = "--force", description = "文件已存在时覆盖它。")
    private boolean isForced;

    @Override
    public Integer call() {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(ProjectFile.EXTENSION)) {
            throw CommandException.wrongUse("项目文件名应以 " + ProjectFile.EXTENSION + " 结尾：" + out + "。");
        }
        if (!isForced && Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            throw CommandException.fileFault("“" + out + "”已存在，没有改动它；要覆盖请加 --force。");
        }
        Summary summary = ProjectFile.read(file).summary();
        int now = from != null ? from : RollForward.year(summary).orElseThrow(() -> CommandException.refused(
                List.of("文档里没有年度，请用 --from 说明这是哪一年的总结。")));
        if (year <= now || year > 2100) {
            throw CommandException.refused(List.of("这是 " + now + " 年度的总结，--year 应晚于 " + now + "。"));
        }
        RollForward plan = RollForward.plan(summary, now, year);
        ProjectFile.write(out, Project.of(plan.result()));
        tell(plan);
        return ExitCode.DONE;
    }

    private void tell(RollForward plan) {
        PrintWriter printer = spec.commandLine().getOut();
        long moved = plan.mentions().stream().filter(YearMention::isMoving).count();
        printer.println("已生成“%s”：%d 项数据转为上年数，文中 %d 处年份由 %d 年度移到 %d 年度。".formatted(out.getFileName(),
                plan.cleared(), moved, plan.from(), plan.to()));
        plan.mentions().stream().filter(mention -> !mention.isMoving()).forEach(mention ->
                printer.println("请核对（未改）：" + mention.before().replace('\uFFFC', '□') + "【" + mention.text() + "】"
                        + mention.after().replace('\uFFFC', '□')));
    }
}
