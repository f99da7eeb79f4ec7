/**
 * The command line: {@code edusum new | templates | show | set | export}, over the same model, files and exports as the
 * window. Scripts rely on what it prints and on its exit codes ({@link org.edusum.cli.ExitCode}); {@code README.md}
 * describes both. No class of JavaFX or H2 is loaded by any command.
 */
package org.edusum.cli;
