package org.edusum.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.edusum.ui.dialog.FileChoosers;

/** No file is asked for. */
class NoChoosers implements FileChoosers {
    @Override
    public Optional<Path> open(Optional<Path> from) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> importable(Optional<Path> folder) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> save(Optional<Path> from, String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> exportFolder(Optional<Path> from) {
        return Optional.empty();
    }

    @Override
    public List<Path> sheets(Optional<Path> from) {
        return List.of();
    }

    @Override
    public Optional<Path> saveSheet(String title, Optional<Path> from, String name, List<String> endings) {
        return Optional.empty();
    }
}
