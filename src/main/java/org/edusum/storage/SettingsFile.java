package org.edusum.storage;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.edusum.file.AtomicFile;
import org.edusum.file.FileWriteException;
import org.edusum.model.OwnName;
import org.edusum.storage.Settings.Window;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code settings.json} in the data folder: a few hundred bytes that can be read before the window is built, long before
 * the draft store is open. See {@code src/docs/decisions/0005-settings-beside-the-store.md}.
 */
public final class SettingsFile {

    private static final String NAME = "settings.json";
    private static final int MAX_SIZE = 1 << 20;

    private final Path folder;

    /** @param folder the data folder, see {@link DataFolder}; made at the first write */
    public SettingsFile(Path folder) {
        this.folder = folder;
    }

    /** The settings; the defaults where there are none or they cannot be read: no desk is worth a failing start. */
    public Settings read() {
        return find().orElse(Settings.DEFAULT);
    }

    private Optional<Settings> find() {
        Path file = folder.resolve(NAME);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MAX_SIZE
                    ? Optional.of(settings(JsonPlace.root(JsonTree.parse(Files.readAllBytes(file))))) : Optional.empty();
        } catch (IOException | JsonFormatException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Changes the settings as they stand in the file now: another window may have written its own since they were read.
     *
     * @param known what to change when they cannot be read
     * @throws FileWriteException when they could not be written; the old ones are whole
     */
    public void change(UnaryOperator<Settings> change, Settings known) throws FileWriteException {
        write(change.apply(find().orElse(known)));
    }

    /** @throws FileWriteException when they could not be written; the old ones are whole */
    public void write(Settings settings) throws FileWriteException {
        try {
            DataFolder.make(folder);
        } catch (IOException seenWhenWriting) {
            throw new FileWriteException(folder, FileWriteException.Reason.NO_PERMISSION, seenWhenWriting);
        }
        AtomicFile.write(folder.resolve(NAME), JsonTree.bytes(json(settings)));
    }

    private static Settings settings(JsonPlace root) {
        Map<String, Double> dividers = new LinkedHashMap<>();
        root.find("dividers").ifPresent(all -> all.names().forEach(name -> dividers.put(name, all.member(name).decimal())));
        Map<OwnName, String> names = new EnumMap<>(OwnName.class);
        root.find("names").ifPresent(all -> {
            for (OwnName name : OwnName.values()) {
                all.find(name.key()).ifPresent(place -> names.put(name, place.string()));
            }
        });
        List<Path> recent = root.elements("recentFiles").stream().map(place -> Path.of(place.string())).toList();
        List<Settings.LookedAt> lookedAt = root.elements("lookedAt").stream().map(place -> new Settings.LookedAt(
                Path.of(place.string("file")), ViewJson.read(place.member("view")))).toList();
        return new Settings(root.find("dark").map(JsonPlace::bool).orElse(false),
                root.find("zoom").map(JsonPlace::integer).orElse(Settings.DEFAULT.zoom()),
                root.find("window").map(SettingsFile::window), dividers,
                root.find("lastFolder").map(place -> Path.of(place.string())), recent, names, lookedAt,
                root.find("tourSeen").map(JsonPlace::bool).orElse(false),
                root.find("export").map(SettingsFile::export).orElse(ExportSettings.DEFAULT),
                root.find("pageStyles").map(PageStyleJson::read).orElse(PageStyleSettings.NONE));
    }

    private static Window window(JsonPlace place) {
        return place.checked(() -> new Window(place.member("x").decimal(), place.member("y").decimal(),
                place.member("width").decimal(), place.member("height").decimal(),
                place.find("maximised").map(JsonPlace::bool).orElse(false)), "窗口大小不合规");
    }

    private static ExportSettings export(JsonPlace place) {
        return new ExportSettings(place.elements("formats").stream().map(JsonPlace::string).toList(),
                place.find("blanks").map(JsonPlace::string).orElse(""), place.find("style").map(JsonPlace::string).orElse(""),
                place.find("pattern").map(JsonPlace::string).orElse(""),
                place.find("folder").map(folder -> Path.of(folder.string())),
                place.find("open").map(JsonPlace::bool).orElse(ExportSettings.DEFAULT.isOpened()));
    }

    private static ObjectNode json(Settings settings) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("dark", settings.isDark()).put("zoom", settings.zoom());
        settings.window().ifPresent(window -> write(window, root.putObject("window")));
        ObjectNode dividers = root.putObject("dividers");
        settings.dividers().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(each -> dividers.put(each.getKey(), BigDecimal.valueOf(each.getValue())));
        Optional<Path> lastFolder = settings.lastFolder();
        lastFolder.ifPresent(folder -> root.put("lastFolder", folder.toString()));
        ArrayNode recent = root.putArray("recentFiles");
        settings.recentFiles().forEach(file -> recent.add(file.toString()));
        ObjectNode names = root.putObject("names");
        for (OwnName name : OwnName.values()) {
            Optional.ofNullable(settings.names().get(name)).ifPresent(value -> names.put(name.key(), value));
        }
        ArrayNode lookedAt = root.putArray("lookedAt");
        settings.lookedAt().forEach(each ->
                lookedAt.addObject().put("file", each.file().toString()).set("view", ViewJson.write(each.view())));
        root.put("tourSeen", settings.isTourSeen());
        write(settings.export(), root.putObject("export"));
        PageStyleJson.write(settings.pageStyles(), root.putObject("pageStyles"));
        return root;
    }

    private static void write(ExportSettings export, ObjectNode object) {
        ArrayNode formats = object.putArray("formats");
        export.formats().forEach(formats::add);
        object.put("blanks", export.blanks()).put("style", export.style()).put("pattern", export.pattern());
        Optional<Path> exportFolder = export.folder();
        exportFolder.ifPresent(path -> object.put("folder", path.toString()));
        object.put("open", export.isOpened());
    }

    private static void write(Window window, ObjectNode object) {
        object.put("x", BigDecimal.valueOf(window.x())).put("y", BigDecimal.valueOf(window.y()))
                .put("width", BigDecimal.valueOf(window.width()))
                .put("height", BigDecimal.valueOf(window.height())).put("maximised", window.isMaximised());
    }
}
