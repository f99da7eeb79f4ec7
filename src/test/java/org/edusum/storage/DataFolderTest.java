package org.edusum.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    @Test
    void everySystemHasItsPlace() {
        assertEquals(Path.of("/home/k/.local/share/edusum"), folder("Linux", Map.of()));
        assertEquals(Path.of("/data/edusum"), folder("Linux", Map.of("XDG_DATA_HOME", "/data")));
        assertEquals(Path.of("/home/k/.local/share/edusum"), folder("Linux", Map.of("XDG_DATA_HOME", "relative")));
        assertEquals(Path.of("/home/k/AppData/Local/EduSum"), folder("Windows 11", Map.of()));
        assertEquals(Path.of("/l/EduSum"), folder("Windows 11", Map.of("LOCALAPPDATA", "/l")));
        assertEquals(Path.of("/home/k/Library/Application Support/EduSum"), folder("Mac OS X", Map.of()));
    }

    @Test
    void aPropertyOverridesIt() {
        Properties properties = properties("Linux");
        properties.setProperty(DataFolder.PROPERTY, "/tmp/x");
        assertEquals(Path.of("/tmp/x"), DataFolder.path(properties, Map.of("XDG_DATA_HOME", "/data")));
    }

    private static Path folder(String system, Map<String, String> environment) {
        return DataFolder.path(properties(system), environment);
    }

    private static Properties properties(String system) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/k");
        return properties;
    }
}
