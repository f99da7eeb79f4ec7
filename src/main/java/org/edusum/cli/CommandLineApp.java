package org.edusum.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.edusum.export.ExportException;
import org.edusum.storage.ProjectFileException;
import picocli.CommandLine;

/** The command line as a whole: parses the arguments, runs a command or opens the window, and reports failures. */
public final class CommandLineApp {

    /** A system property that does what --debug does. */
    private static final String DEBUG = "edusum.debug";
    private static final int HELP_WIDTH = 100;

    private final CommandLine commandLine;

    /**
     * @param openWindow opens the window, with a file when one is given, and returns when it is closed
     * @param out        for results
     * @param err        for messages
     */
    public CommandLineApp(Consumer<Optional<Path>> openWindow, PrintWriter out, PrintWriter err) {
        commandLine = new CommandLine(new EdusumCommand(openWindow))
                .setOut(out).setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(this::wrongUse)
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, isDebug(parsed)));
    }

    /** Runs with this process's own streams, in UTF-8 whatever the locale. @return the exit code */
    public static int run(String[] args, Consumer<Optional<Path>> openWindow) {
        if (args.length == 0) {
            // Most starts of the program: the window need not wait for the parser.
            openWindow.accept(Optional.empty());
            return ExitCode.DONE;
        }
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exitCode = new CommandLineApp(openWindow, out, err).run(args);
        if (out.checkError() && exitCode == ExitCode.DONE) {
            err.println("edusum: 结果没有写完，可能是磁盘空间不足或输出已被关闭。");
            return ExitCode.FILE_FAULT;
        }
        return exitCode;
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** @return the exit code */
    public int run(String... args) {
        try {
            return commandLine.execute(args);
        } catch (Error fatal) {
            // The parser lets these through: too little memory, a damaged installation.
            return report(fatal, Boolean.getBoolean(DEBUG));
        }
    }

    private int wrongUse(CommandLine.ParameterException wrong, String[] args) {
        print(List.of(UsageError.sentence(wrong)));
        return ExitCode.WRONG_USE;
    }

    private int report(Throwable failure, boolean isDebug) {
        if (isDebug) {
            failure.printStackTrace(commandLine.getErr());
        }
        return switch (failure) {
            case CommandException ended -> {
                print(ended.sentences());
                yield ended.exitCode();
            }
            case ProjectFileException fault -> {
                print(List.of(fault.getMessage()));
                yield ExitCode.FILE_FAULT;
            }
            case ExportException fault -> {
                print(List.of(fault.getMessage()));
                yield ExitCode.FILE_FAULT;
            }
            default -> {
                print(List.of("程序出错，没有完成（错误代码 %s）。请加上 --debug 重试，并把显示的内容发给开发者。"
                        .formatted(ErrorCode.of(failure))));
                yield ExitCode.FILE_FAULT;
            }
        };
    }

    private void print(List<String> sentences) {
        sentences.forEach(sentence -> commandLine.getErr().println("edusum: " + sentence));
    }

    private static boolean isDebug(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.hasMatchedOption("--debug") || Boolean.getBoolean(DEBUG);
    }
}
