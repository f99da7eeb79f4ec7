package org.edusum.ui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DroppedFilesTest {

    private static boolean canOpen(String... names) {
        return DataCommands.canOpen(Stream.of(names).map(Path::of).toList());
    }

    @Test
    void oneFileOfAnyKindOrManySheetsCanBeDropped() {
        assertTrue(canOpen("总结.edusum"));
        assertTrue(canOpen("文稿.docx"));
        assertTrue(canOpen("基教科.xlsx", "人事科.XLS", "办公室.et", "督导室.csv"));
        assertFalse(canOpen("基教科.xlsx", "总结.edusum"));
        assertFalse(DataCommands.canOpen(List.of()));
    }
}
