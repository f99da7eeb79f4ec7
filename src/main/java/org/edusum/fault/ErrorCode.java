package org.edusum.fault;

import java.util.Arrays;

/**
 * A short code for an unforeseen failure: the same fault gives the same code, so that reports can be compared,
 * whether the window or the command line shows it.
 */
public final class ErrorCode {

    private ErrorCode() {
    }

    public static String of(Throwable failure) {
        String where = Arrays.stream(failure.getStackTrace()).filter(frame -> frame.getClassName().startsWith("org.edusum"))
                .findFirst().map(frame -> frame.getClassName() + "." + frame.getMethodName()).orElse("");
        return "%08X".formatted((failure.getClass().getName() + "@" + where).hashCode());
    }
}
