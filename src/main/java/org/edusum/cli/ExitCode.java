package org.edusum.cli;

/** What a command's exit code tells a script. */
final class ExitCode {

    static final int DONE = 0;
    /** The content was refused: an invalid value, an unknown field. */
    static final int REFUSED = 1;
    /** The command was used wrongly: a missing or unknown argument. */
    static final int WRONG_USE = 2;
    /** A file could not be read or written; also any failure of the program itself. */
    static final int FILE_FAULT = 3;

    private ExitCode() {
    }
}
