package org.edusum.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.edusum.sheet.read.SheetReader;
import org.edusum.storage.ProjectFile;
import org.edusum.ui.text.Messages;

/** The choosers of the operating system. */
public final class SystemFileChoosers implements FileChoosers {

    private final Window owner;

    public SystemFileChoosers(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(Optional<Path> folder) {
        FileChooser chooser = projects(Messages.text("file.open"), folder);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Messages.text("file.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> importable(Optional<Path> folder) {
        FileChooser chooser = chooser(Messages.text("file.import"), folder);
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(Messages.text("file.importable"),
                "*.docx", "*.txt", "*.md", "*.html", "*.htm"), new FileChooser.ExtensionFilter(Messages.text("file.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(Optional<Path> folder, String name) {
        FileChooser chooser = projects(Messages.text("file.save"), folder);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath)
                .map(path -> withExtension(path, ProjectFile.EXTENSION));
    }

    @Override
    public Optional<Path> exportFolder(Optional<Path> folder) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("file.export"));
        folder.filter(Files::isDirectory).ifPresent(f -> chooser.setInitialDirectory(f.toFile()));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public List<Path> sheets(Optional<Path> folder) {
        FileChooser chooser = chooser(Messages.text("collect.return.title"), folder);
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(Messages.text("file.sheets"),
                        SheetReader.ENDINGS.stream().map(ending -> "*." + ending).toList()),
                new FileChooser.ExtensionFilter(Messages.text("file.all"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> saveSheet(String title, Optional<Path> folder, String name, List<String> endings) {
        FileChooser chooser = chooser(title, folder);
        endings.forEach(ending -> chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending)));
        chooser.setInitialFileName(name + "." + endings.getFirst());
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).map(path ->
                endings.stream().anyMatch(ending -> path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith("." + ending)) ? path
                        : withExtension(path, chooser.getSelectedExtensionFilter() == null ? "." + endings.getFirst()
                        : chooser.getSelectedExtensionFilter().getExtensions().getFirst().substring(1)));
    }

    private static FileChooser projects(String title, Optional<Path> folder) {
        FileChooser chooser = chooser(title, folder);
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(Messages.text("file.projects"), "*" + ProjectFile.EXTENSION));
        return chooser;
    }

    private static FileChooser chooser(String title, Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        folder.filter(Files::isDirectory).ifPresent(f -> chooser.setInitialDirectory(f.toFile()));
        return chooser;
    }

    private static Path withExtension(Path path, String extension) {
        String name = path.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(extension) ? path : path.resolveSibling(name + extension);
    }
}
