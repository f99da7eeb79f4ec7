package org.edusum.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.edusum.model.FieldId;
import org.edusum.model.OwnName;
import org.edusum.model.SectionId;
import org.edusum.model.edit.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void settingsComeBackEqual() throws IOException {
        Settings settings = new Settings(true, 125, Optional.of(new Settings.Window(-8, 0.5, 1366, 768, true)),
                Map.of("outline", 0.25, "inspector", 0.8), Optional.of(Path.of("/资料")),
                List.of(Path.of("/资料/甲.edusum"), Path.of("/资料/乙.edusum")), Map.of(OwnName.DISTRICT, "云川区", OwnName.YEAR, "2025"),
                List.of(new Settings.LookedAt(Path.of("/资料/甲.edusum"), new View(Optional.of(new SectionId("c1")), Optional.empty(),
                        Optional.of(new FieldId("f1"))))), true, new ExportSettings(List.of("docx", "pdf"), "refuse", "plain",
                        "{区}{年}总结", Optional.of(Path.of("/报送")), false),
                new PageStyleSettings("own-1", List.of(new PageStyleSettings.Own("own-1", "本单位格式", Map.of("lines", "24")))));
        SettingsFile file = new SettingsFile(folder.resolve("还没有"));
        file.write(settings);
        assertEquals(settings, file.read());
    }

    @Test
    void withoutAFileTheDefaultsHold() {
        assertEquals(Settings.DEFAULT, new SettingsFile(folder).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"zoom\":\"big\"}", "{\"window\":{\"x\":0,\"y\":0,\"width\":0,\"height\":0}}",
        "{\"recentFiles\":[1]}", "{\"lastFolder\":\"\\u0000\"}"})
    void aBrokenFileGivesTheDefaults(String content) throws IOException {
        Files.writeString(folder.resolve("settings.json"), content);
        assertEquals(Settings.DEFAULT, new SettingsFile(folder).read());
    }

    @Test
    void aChangeKeepsWhatAnotherWindowWroteMeanwhile() throws IOException {
        SettingsFile one = new SettingsFile(folder);
        SettingsFile two = new SettingsFile(folder);
        Settings atStart = one.read();
        one.change(settings -> settings.withOpened(folder.resolve("甲.edusum")), atStart);
        two.change(settings -> settings.withDark(true), atStart);
        assertEquals(atStart.withOpened(folder.resolve("甲.edusum")).withDark(true), one.read());
    }

    @Test
    void aChangeOfAnUnreadableFileGoesOutFromWhatIsKnown() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{");
        Settings known = Settings.DEFAULT.withZoom(150);
        new SettingsFile(folder).change(settings -> settings.withDark(true), known);
        assertEquals(known.withDark(true), new SettingsFile(folder).read());
    }

    @Test
    void theViewsOfFiftyFilesAreRememberedTheLastLeftFirst() {
        Settings settings = Settings.DEFAULT;
        for (int i : IntStream.rangeClosed(1, 52).toArray()) {
            settings = settings.withView(folder.resolve(i + ".edusum"), View.NOTHING.withShown(new SectionId("c" + i)));
        }
        settings = settings.withView(folder.resolve("9.edusum"), View.NOTHING.withShown(new SectionId("new")));
        assertEquals(50, settings.lookedAt().size());
        assertEquals(Optional.of(new SectionId("new")), settings.view(folder.resolve("9.edusum")).shown());
        assertEquals(View.NOTHING, settings.view(folder.resolve("2.edusum")));
    }

    @Test
    void theLastOpenedFileComesFirstAndOnlyOnce() {
        Settings settings = Settings.DEFAULT;
        for (int i : IntStream.rangeClosed(1, 12).toArray()) {
            settings = settings.withOpened(folder.resolve(i + ".edusum"));
        }
        settings = settings.withOpened(folder.resolve("7.edusum"));
        assertEquals(List.of("7", "12", "11", "10", "9", "8", "6", "5", "4", "3"), settings.recentFiles().stream()
                .map(path -> path.getFileName().toString().replace(".edusum", "")).toList());
        assertEquals(Optional.of(folder), settings.lastFolder());
    }
}
