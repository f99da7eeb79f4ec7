package org.edusum.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "显示这段说明。")
    private boolean isHelp;

    @Option(names = "--debug", description = "出错时显示程序内部的调用过程，供开发者查找原因。")
    private boolean isDebug;

    /** Whether the stack trace of a fault is to be shown. */
    boolean isDebug() {
        return isDebug || Boolean.getBoolean(CommandLineApp.DEBUG);
    }
}
