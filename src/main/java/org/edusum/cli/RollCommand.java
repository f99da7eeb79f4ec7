package org.edusum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.edusum.annual.RollForward;
import org.edusum.annual.YearMention;
import org.edusum.annual.YearPlace;
import org.edusum.model.FieldId;
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
        if (isSameFile()) {
            throw CommandException.wrongUse("新项目文件不能就是今年的文件“" + file + "”：会丢失今年的总结。请用 -o 另起文件名。");
        }
        if (!isForced && Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            throw CommandException.fileFault("“" + out + "”已存在，没有改动它；要覆盖请加 --force。");
        }
        Project project = ProjectFile.read(file);
        if (project.isReadOnly()) {
            throw CommandException.fileFault("没有生成“" + out + "”：" + project.notice().orElseThrow());
        }
        Summary summary = project.summary();
        int now = from != null ? from : RollForward.year(summary).orElseThrow(() -> CommandException.refused(
                List.of("文档里没有年度，请用 --from 说明这是哪一年的总结。")));
        if (year <= now || year > RollForward.LAST_YEAR) {
            throw CommandException.refused(List.of("这是 %d 年度的总结，--year 应为 %d 到 %d 的年份。".formatted(now, now + 1, RollForward.LAST_YEAR)));
        }
        RollForward plan = RollForward.plan(summary, now, year);
        ProjectFile.write(out, Project.of(plan.result()));
        tell(plan);
        return ExitCode.DONE;
    }

    private boolean isSameFile() {
        try {
            return Files.exists(file) && Files.exists(out) && Files.isSameFile(file, out);
        } catch (IOException fault) {
            throw CommandException.fileFault("读不了“" + file + "”或“" + out + "”：请检查读取权限。");
        }
    }

    private void tell(RollForward plan) {
        PrintWriter printer = spec.commandLine().getOut();
        Map<Boolean, List<YearMention>> mentions = plan.mentions().stream().collect(Collectors.partitioningBy(YearMention::isMoving));
        printer.println("已生成“%s”：%d 项数据转为上年数，%d 处年份由 %d 年度移到 %d 年度，另有 %d 处没有改。".formatted(out.getFileName(),
                plan.cleared(), mentions.get(true).size(), plan.from(), plan.to(), mentions.get(false).size()));
        mentions.get(true).forEach(mention -> printer.println("已改  " + line(plan.summary(), mention, mention.text() + "→" + mention.next())));
        mentions.get(false).forEach(mention -> printer.println("未改，请核对  " + line(plan.summary(), mention, mention.text())));
    }

    /** 正文：……【2022→2023】年…… */
    private static String line(Summary summary, YearMention mention, String year) {
        return where(summary, mention.place()) + "：" + mention.before() + "【" + year + "】" + mention.after();
    }

    private static String where(Summary summary, YearPlace place) {
        return switch (place) {
            case YearPlace.InProse prose -> "正文";
            case YearPlace.Issued issued -> "版记的印发日期";
            case YearPlace.InField(FieldId id, YearPlace.FieldPart part) -> switch (part) {
                case LABEL -> "数据项名称";
                case VALUE -> "“" + summary.field(id).label() + "”的内容";
                case NOTE -> "“" + summary.field(id).label() + "”的备注";
                case FORMULA -> "“" + summary.field(id).label() + "”的算式";
            };
            case YearPlace.InRelation(String id, YearPlace.RelationPart part) -> switch (part) {
                case LEFT, RIGHT -> "勾稽关系";
                case NOTE -> "勾稽关系的说明";
            };
        };
    }
}
