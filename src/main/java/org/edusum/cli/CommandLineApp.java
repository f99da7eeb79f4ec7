package org.edusum.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine;

/** The command line as a whole: parses the arguments, runs a command or opens the window, and reports failures. */
public final class CommandLineApp {

    /** A system property that does what --debug does. */
    static final String DEBUG = "edusum.debug";
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
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        if (args.length == 0) {
            // Most starts of the program: the window need not wait for the parser.
            return openWindow(openWindow, err);
        }
        int exitCode = new CommandLineApp(openWindow, out, err).run(args);
        if (out.checkError() && exitCode == ExitCode.DONE) {
            err.println("edusum: 结果没有写完，可能是磁盘空间不足或输出已被关闭。");
            return ExitCode.FILE_FAULT;
        }
        return exitCode;
    }

    private static int openWindow(Consumer<Optional<Path>> openWindow, PrintWriter err) {
        try {
            EdusumCommand.open(openWindow, Optional.empty());
            return ExitCode.DONE;
        } catch (RuntimeException | Error failure) {
            return new FailureReport(err, Boolean.getBoolean(DEBUG)).report(failure);
        }
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
        return report(CommandException.wrongUse(UsageError.sentence(wrong)), false);
    }

    private int report(Throwable failure, boolean isDebug) {
        return new FailureReport(commandLine.getErr(), isDebug).report(failure);
    }

    private static boolean isDebug(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.hasMatchedOption("--debug") || Boolean.getBoolean(DEBUG);
    }
}
