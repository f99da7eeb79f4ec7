package org.edusum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.edusum.checking.Checker;
import org.edusum.checking.Problem;
import org.edusum.checking.Severity;
import org.edusum.model.FieldId;
import org.edusum.model.Outline;
import org.edusum.model.Statistics;
import org.edusum.model.Summary;
import org.edusum.storage.JsonTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code edusum check FILE}: what the checks find, for people or as JSON; exit code 1 when something is wrong. */
@Command(name = "check", description = "检查文字、数据和勾稽关系；有错误时退出码为 1，只有提示时为 0。",
        synopsisHeading = "用法：%n  ", descriptionHeading = "%n", parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "FILE", description = "项目文件（.edusum）。")
    private Path file;

    @Option(names = "--json", description = "以 JSON 输出：{\"problems\":[{\"rule\",\"severity\",\"section\",\"field\",\"message\"}]}。")
    private boolean isJson;

    @Override
    public Integer call() {
        Summary summary = ProjectToRead.read(spec, file).summary();
        List<Problem> problems = new Checker().check(summary).all();
        PrintWriter out = spec.commandLine().getOut();
        if (isJson) {
            out.println(JsonTree.text(json(problems)));
        } else {
            tell(out, summary, problems);
        }
        return errors(problems) > 0 ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private static long errors(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.severity() == Severity.WRONG).count();
    }

    private static ObjectNode json(List<Problem> problems) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        ArrayNode list = whole.putArray("problems");
        for (Problem problem : problems) {
            ObjectNode node = list.addObject().put("rule", problem.rule()).put("severity", switch (problem.severity()) {
                case WRONG -> "error";
                case DOUBTFUL -> "warning";
            });
            node.put("section", problem.section().value());
            node.put("field", problem.field().map(FieldId::value).orElse(null));
            node.put("message", problem.message());
            problem.relation().ifPresent(relation -> node.put("relation", relation));
        }
        return whole;
    }

    private static void tell(PrintWriter out, Summary summary, List<Problem> problems) {
        Outline outline = Outline.of(summary);
        for (Problem problem : problems) {
            Outline.Entry entry = outline.entry(problem.section()).orElseThrow();
            String place = entry.depth() == 0 ? "前言或落款" : entry.label() + summary.printed(entry.section().title());
            out.println((problem.severity() == Severity.WRONG ? "错误" : "提示") + "  " + place + "："
                    + problem.message());
        }
        long errors = errors(problems);
        Statistics statistics = Statistics.of(summary);
        out.println((problems.isEmpty() ? "没有发现问题" : "共 " + errors + " 处错误、" + (problems.size() - errors) + " 处提示")
                + "；数据项已填 " + statistics.filled() + "/" + statistics.fields() + "。");
    }
}
