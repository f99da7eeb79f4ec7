package org.edusum.cli;

import java.util.concurrent.Callable;
import org.edusum.template.Template;
import org.edusum.template.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code edusum templates}: one line for each template, its id first, then a tab. */
@Command(name = "templates", description = "列出内置模板。",
        synopsisHeading = "用法：%n  ", descriptionHeading = "%n", optionListHeading = "%n选项：%n")
final class TemplatesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() {
        for (Template template : Templates.all()) {
            spec.commandLine().getOut().println(
                    template.id() + "\t" + template.name() + "\t" + template.description());
        }
        return ExitCode.DONE;
    }
}
