package org.edusum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.edusum.storage.JsonTree;
import org.edusum.storage.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code edusum show FILE}: the outline, or everything about it as JSON. */
@Command(name = "show", description = "显示项目文件的提纲和填写情况。",
        synopsisHeading = "用法：%n  ", descriptionHeading = "%n", parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "FILE", description = "项目文件（.edusum）。")
    private Path file;

    @Option(names = "--json", description = "以 JSON 输出提纲、全部数据项和统计，供脚本使用。")
    private boolean isJson;

    @Override
    public Integer call() {
        Project project = ProjectToRead.read(spec, file);
        PrintWriter out = spec.commandLine().getOut();
        out.println(isJson ? JsonTree.text(SummaryAsJson.of(project.summary())) : SummaryAsText.of(project.summary()));
        return ExitCode.DONE;
    }
}
