package org.edusum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.edusum.formula.Recalculation;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldListing;
import org.edusum.model.Form;
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

    @Option(names = "--values", paramLabel = "IN",
            description = "从文件读取：填报表 .xlsx、.xls、.et 或 .csv（可给多个），或 JSON {\"编号\":\"内容\", …}。")
    private List<Path> valuesFiles = List.of();

    @Option(names = "--dry-run", description = "只说明会改什么，不改动文件。")
    private boolean isDryRun;

    @Option(names = "--accept-good", description = "填报表中有误的行不收，其余照收；不加时有一处有误就都不改。")
    private boolean acceptsGood;

    @Override
    public Integer call() {
        Assignments assignments = new Assignments(arguments);
        valuesFiles.stream().filter(path -> path.getFileName() == null).findFirst().ifPresent(root -> {
            throw CommandException.wrongUse("“" + root + "”是根文件夹，--values 应给出其中的文件。");
        });
        List<Path> sheets = valuesFiles.stream().filter(path -> !isJson(path)).toList();
        valuesFiles.stream().filter(SetCommand::isJson).forEach(assignments::addAll);
        if (arguments.isEmpty() && valuesFiles.isEmpty()) {
            throw CommandException.wrongUse("没有给出要填写的内容，应写“编号=内容”或 --values。");
        }
        Project project = ProjectFile.read(file);
        Summary before = project.summary();
        Summary changed = filled(before, values(before, assignments));
        if (!sheets.isEmpty()) {
            changed = new ReturnedSheets(spec.commandLine().getOut(), acceptsGood).taken(changed, sheets);
        }
        if (!isDryRun) {
            ProjectFile.write(file, project.withSummary(changed));
        }
        tell(before, changed);
        return ExitCode.DONE;
    }

    private static boolean isJson(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private void tell(Summary before, Summary after) {
        PrintWriter out = spec.commandLine().getOut();
        List<Field> changed = FieldListing.of(after).stream().map(FieldListing::field)
                .filter(field -> !field.value().equals(before.field(field.id()).value())).toList();
        if (isDryRun) {
            changed.forEach(field -> out.println("%s  %s：%s → %s".formatted(field.id(), field.label(),
                    before.field(field.id()).printed(Form.FULL), field.printed(Form.FULL))));
        }
        Statistics statistics = Statistics.of(after);
        out.println((isDryRun ? "试运行，没有改动“%s”：会改动 %d 项，之后已填 %d/%d 项。" : "已保存“%s”：改动 %d 项，现已填 %d/%d 项。")
                .formatted(file.getFileName(), changed.size(), statistics.filled(), statistics.fields()));
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
