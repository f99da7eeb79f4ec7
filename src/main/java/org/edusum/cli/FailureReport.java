package org.edusum.cli;

import java.io.PrintWriter;
import java.util.List;
import org.edusum.export.ExportException;
import org.edusum.fault.ErrorCode;
import org.edusum.importing.source.SourceException;
import org.edusum.storage.ProjectFileException;

/**
 * Tells the user why a command failed, in sentences, and a script by the exit code.
 *
 * @param isDebug whether to show the stack trace as well
 */
record FailureReport(PrintWriter err, boolean isDebug) {

    /** @return the exit code */
    int report(Throwable failure) {
        if (isDebug) {
            failure.printStackTrace(err);
        }
        return switch (failure) {
            case CommandException ended -> say(ended.exitCode(), ended.sentences());
            case ProjectFileException fault -> say(ExitCode.FILE_FAULT, List.of(fault.getMessage()));
            case SourceException fault -> say(ExitCode.FILE_FAULT, List.of(fault.getMessage()));
            case ExportException fault -> say(ExitCode.FILE_FAULT, List.of(fault.getMessage()));
            default -> say(ExitCode.FILE_FAULT, List.of("程序出错，没有完成（错误代码 %s）。请加上 --debug 重试，并把显示的内容发给开发者。"
                    .formatted(ErrorCode.of(failure))));
        };
    }

    private int say(int exitCode, List<String> sentences) {
        sentences.forEach(sentence -> err.println("edusum: " + sentence));
        return exitCode;
    }
}
