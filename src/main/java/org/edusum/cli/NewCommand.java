package org.edusum.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.edusum.model.OwnName;
import org.edusum.model.Statistics;
import org.edusum.model.Summary;
import org.edusum.model.value.Entry;
import org.edusum.model.value.Value;
import org.edusum.storage.Project;
import org.edusum.storage.ProjectFile;
import org.edusum.template.NameEntry;
import org.edusum.template.Template;
import org.edusum.template.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code edusum new OUT.edusum}: a new project file from a template. */
@Command(name = "new", description = "用模板新建项目文件。",
        synopsisHeading = "用法：%n  ", descriptionHeading = "%n", parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        footer = {"", "例：edusum new 总结.edusum --name 省=江南 --name 市=云州 --name 区=云川 --year 2022"})
final class NewCommand implements Callable<Integer> {

    /** Other words for the names; 县 is what many districts are. */
    private static final Map<String, OwnName> ALIASES = Map.of("县", OwnName.DISTRICT, "旗", OwnName.DISTRICT,
            "county", OwnName.DISTRICT, "教育局", OwnName.BUREAU);
    private static final List<OwnName> ASKED = List.of(OwnName.PROVINCE, OwnName.CITY, OwnName.DISTRICT, OwnName.BUREAU);

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "OUT.edusum", description = "新项目文件。")
    private Path out;

    @Option(names = "--template", paramLabel = "ID", description = "模板的编号，见 edusum templates；不给时用第一个。")
    private String templateId;

    @Option(names = "--name", paramLabel = "名称=内容",
            description = "本单位名称：省、市、区（或县）、单位；可给多次。缺“省”“市”“区”字的自动补全；不给单位时为区名加“教育局”。")
    private List<String> names = List.of();

    @Option(names = "--year", paramLabel = "N", description = "总结的年度，如 2022。")
    private String year;

    @Option(names = "--force", description = "文件已存在时覆盖它。")
    private boolean isForced;

    @Override
    public Integer call() {
        Template template = template();
        Map<OwnName, Value> values = values();
        checkTarget();
        Summary summary = Templates.start(template, values);
        ProjectFile.write(out, Project.of(summary));
        Statistics statistics = Statistics.of(summary);
        spec.commandLine().getOut().println("已新建“%s”：%s，共 %d 个数据项，已填 %d 个。".formatted(
                out.getFileName(), template.name(), statistics.fields(), statistics.filled()));
        return ExitCode.DONE;
    }

    private Template template() {
        List<Template> all = Templates.all();
        return templateId == null ? all.getFirst() : Templates.find(templateId).orElseThrow(() ->
                CommandException.wrongUse("没有编号为“%s”的模板，可用的有：%s。".formatted(templateId,
                        all.stream().map(Template::id).collect(Collectors.joining("、")))));
    }

    private void checkTarget() {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(ProjectFile.EXTENSION)) {
            throw CommandException.wrongUse("项目文件名应以 " + ProjectFile.EXTENSION + " 结尾：" + out + "。");
        }
        if (!isForced && Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            throw CommandException.fileFault("“" + out + "”已存在，没有改动它；要覆盖请加 --force。");
        }
    }

    private Map<OwnName, Value> values() {
        Map<OwnName, Value> values = new EnumMap<>(OwnName.class);
        List<String> faults = new ArrayList<>();
        for (String given : names) {
            int equals = given.indexOf('=');
            OwnName name = key(equals < 0 ? given : given.substring(0, equals));
            if (equals < 0) {
                throw CommandException.wrongUse("--name 应写作“%s=内容”。".formatted(name.chinese()));
            }
            switch (NameEntry.read(name, given.substring(equals + 1))) {
                case Entry.Accepted(Value value) -> {
                    if (values.put(name, value) != null) {
                        throw CommandException.wrongUse("--name " + name.chinese() + " 只能给一次。");
                    }
                }
                case Entry.Rejected(String sentence) -> faults.add(name.chinese() + "：" + sentence);
            }
        }
        if (!faults.isEmpty()) {
            throw CommandException.refused(faults);
        }
        if (year != null) {
            values.put(OwnName.YEAR, year());
        }
        return values;
    }

    private Value year() {
        return switch (NameEntry.read(OwnName.YEAR, year)) {
            case Entry.Accepted(Value value) -> value;
            case Entry.Rejected(String sentence) -> throw CommandException.wrongUse("--year：" + sentence);
        };
    }

    private static OwnName key(String key) {
        String wanted = key.strip();
        OwnName alias = ALIASES.get(wanted);
        return alias != null ? alias : ASKED.stream()
                .filter(name -> name.chinese().equals(wanted) || name.key().equals(wanted)).findFirst()
                .orElseThrow(() -> CommandException.wrongUse("--name 不认识“%s”，可用的有：%s。".formatted(wanted,
                        ASKED.stream().map(OwnName::chinese).collect(Collectors.joining("、")))));
    }
}
