package org.edusum.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.edusum.formula.Recalculation;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Statistics;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.edit.OwnNames;
import org.edusum.model.value.Entry;
import org.edusum.model.value.Value;
import org.edusum.storage.Project;
import org.edusum.storage.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code edusum set FILE ID=VALUE…}: fills fields, all of them or none. */
@Command(name = "set", description = "填写数据项：全部有效才保存，有一个无效就都不改。",
        synopsisHeading = "用法：%n  ", descriptionHeading = "%n", parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        footer = {"", "例：edusum set 总结.edusum f002=120所 f001=2022年9月", "编号见 edusum show FILE --json。"})
final class SetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "FILE", description = "项目文件（.edusum）。")
    private Path file;

    @Parameters(index = "1..*", paramLabel = "ID=VALUE",
            description = "数据项的编号和内容；内容可用 2022-09、12 这样的形式，也可像平时那样写 2022年9月、12份；空内容表示清空。")
    private List<String> arguments = List.of();

    @Option(names = "--values", paramLabel = "V.json", description = "从 JSON 文件读取：{\"编号\":\"内容\", …}。")
    private Path valuesFile;

    @Override
    public Integer call() {
        Assignments assignments = new Assignments(arguments);
        if (valuesFile != null) {
            assignments.addAll(valuesFile);
        } else if (arguments.isEmpty()) {
            throw CommandException.wrongUse("没有给出要填写的内容，应写“编号=内容”或 --values。");
        }
        Project project = ProjectFile.read(file);
        Summary changed = filled(project.summary(), values(project.summary(), assignments));
        ProjectFile.write(file, project.withSummary(changed));
        Statistics statistics = Statistics.of(changed);
        spec.commandLine().getOut().println("已保存“%s”：改动 %d 项，现已填 %d/%d 项。".formatted(file.getFileName(),
                assignments.values().size(), statistics.filled(), statistics.fields()));
        return ExitCode.DONE;
    }

    private static Map<FieldId, Value> values(Summary summary, Assignments assignments) {
        Map<FieldId, Value> values = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        assignments.values().forEach((id, typed) -> KnownFields.find(summary, id).ifPresentOrElse(field -> {
            switch (field.type().read(typed)) {
                case Entry.Accepted(Value value) -> values.put(field.id(), value);
                case Entry.Rejected(String sentence) -> faults.add(invalid(field, typed, sentence));
            }
        }, () -> faults.add(KnownFields.unknown(summary, id))));
        if (!faults.isEmpty()) {
            faults.add("以上 " + faults.size() + " 项有误，文件没有改动。");
            throw CommandException.refused(faults);
        }
        return values;
    }

    private static String invalid(Field field, String typed, String sentence) {
        String shown = typed.strip().replaceAll("\\p{Cntrl}+", " ");
        String shortened = shown.codePointCount(0, shown.length()) <= 40 ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, 40)) + "……";
        return "%s（%s）不能填“%s”：%s".formatted(field.id(), field.label(), shortened, sentence);
    }

    private static Summary filled(Summary summary, Map<FieldId, Value> values) {
        if (values.isEmpty()) {
            return summary;
        }
        return switch (Recalculation.complete(summary, new Edit("填写数据项", OwnNames.setting(summary, values))).apply(summary)) {
            case Outcome.Applied<Edit>(Summary changed, Edit inverse) -> changed;
            case Outcome.Refused<Edit>(String why) -> throw new IllegalStateException(why);
        };
    }
}
