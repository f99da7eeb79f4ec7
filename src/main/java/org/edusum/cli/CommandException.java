package org.edusum.cli;

import java.util.List;

/** A command ends here, with sentences for the user and an exit code. */
final class CommandException extends RuntimeException {

    private final int exitCode;
    private final List<String> sentences;

    CommandException(int exitCode, List<String> sentences) {
        super(String.join("\n", sentences));
        this.exitCode = exitCode;
        this.sentences = List.copyOf(sentences);
    }

    static CommandException refused(List<String> sentences) {
        return new CommandException(ExitCode.REFUSED, sentences);
    }

    static CommandException wrongUse(String sentence) {
        return new CommandException(ExitCode.WRONG_USE, List.of(sentence));
    }

    static CommandException fileFault(String sentence) {
        return new CommandException(ExitCode.FILE_FAULT, List.of(sentence));
    }

    int exitCode() {
        return exitCode;
    }

    /** In Chinese, each on a line of its own. */
    List<String> sentences() {
        return sentences;
    }
}
