package org.edusum.app;

import java.nio.file.Path;
import java.util.Optional;
import org.edusum.cli.CommandLineApp;

/** The program's entry: opens the window, or runs a command without loading anything of the window. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        System.exit(CommandLineApp.run(args, Main::openWindow));
    }

    private static void openWindow(Optional<Path> file) {
        WindowApplication.run(file);
    }
}
