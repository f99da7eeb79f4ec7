package org.edusum.cli;

import java.nio.file.Path;
import org.edusum.storage.Project;
import org.edusum.storage.ProjectFile;
import picocli.CommandLine.Model.CommandSpec;

/** How commands read the project that they do not change. */
final class ProjectToRead {

    private ProjectToRead() {
    }

    /** The project of a file; what the user must know about it goes to the error stream. */
    static Project read(CommandSpec spec, Path file) {
        Project project = ProjectFile.read(file);
        project.notice().ifPresent(notice -> spec.commandLine().getErr().println("edusum: " + notice));
        return project;
    }
}
