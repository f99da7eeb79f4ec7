package org.edusum.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.edusum.ui.text.Messages;

/**
 * Something that worked, told for a while.
 *
 * @param title   what was done, in a few words
 * @param details what else is to be known; may be empty
 * @param files   what was written, all in one folder; none where that is not what was done
 */
public record Success(String title, String details, List<Path> files) {

    private static final int NAMED = 3;

    public Success {
        files = List.copyOf(files);
    }

    /** Files were written: the first of them by name, and their folder. @param files at least one */
    static Success written(List<Path> files) {
        String names = files.stream().limit(NAMED).map(file -> file.getFileName().toString()).collect(Collectors.joining("、"));
        return new Success(Messages.text("written.title", files.size()), Messages.text(files.size() > NAMED ? "written.several" : "written.all",
                names, files.getFirst().toAbsolutePath().getParent()), files);
    }
}
