package org.edusum.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code edusum [FILE]}: opens the window. */
@Command(name = "edusum", description = "教育局年度工作总结编辑器：不带命令时打开窗口。",
        versionProvider = ProgramVersion.class,
        subcommands = {NewCommand.class, ImportCommand.class, TemplatesCommand.class, ShowCommand.class, SetCommand.class,
                CheckCommand.class, SheetCommand.class, RollCommand.class,
                ExportCommand.class},
        synopsisHeading = "用法：%n  ", synopsisSubcommandLabel = "[命令]", descriptionHeading = "%n",
        parameterListHeading = "%n参数：%n", optionListHeading = "%n选项：%n", commandListHeading = "%n命令：%n",
        footer = {"", "退出码：0 完成；1 内容被拒绝（如数值无效）；2 用法不对；3 文件不能读写。", "每个命令都有 --help。"})
final class EdusumCommand implements Callable<Integer> {

    private final Consumer<Optional<Path>> openWindow;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "要在窗口中打开的项目文件（.edusum）。")
    private Path file;

    @Option(names = "--version", versionHelp = true, description = "显示版本。")
    private boolean isVersion;

    @Mixin
    private CommonOptions common;

    EdusumCommand(Consumer<Optional<Path>> openWindow) {
        this.openWindow = openWindow;
    }

    @Override
    public Integer call() {
        open(openWindow, Optional.ofNullable(file));
        return ExitCode.DONE;
    }

    /** Opens the window. A machine without a screen is no fault of the program: the toolkit says it as "unsupported". */
    static void open(Consumer<Optional<Path>> openWindow, Optional<Path> file) {
        try {
            openWindow.accept(file);
        } catch (UnsupportedOperationException noScreen) {
            CommandException told = CommandException.fileFault(
                    "打不开窗口：这里没有可用的图形界面。请在桌面环境中启动，或使用命令（见 edusum --help）。");
            told.initCause(noScreen);
            throw told;
        }
    }
}
