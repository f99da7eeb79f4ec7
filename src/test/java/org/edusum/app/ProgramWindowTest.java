package org.edusum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.edusum.storage.DataFolder;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.dialog.FileChoosers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** The real window on a data folder of its own, with the built-in template on the desk; no file is asked for. */
@ExtendWith(WindowExtension.class)
abstract class ProgramWindowTest {

    @TempDir
    static Path folder;

    final WindowApplication program = new WindowApplication();

    /** Not by the extension's own annotation: it looks for that in the class of the test only. */
    @BeforeEach
    void start() throws IOException, TimeoutException {
        System.setProperty(DataFolder.PROPERTY, Files.createTempDirectory(folder, "data").toString());
        FxToolkit.setupStage(stage -> program.build(stage, choosers()));
    }

    /** What is answered when a file is asked for. */
    FileChoosers choosers() {
        return new NoChoosers();
    }

    @AfterEach
    void stop() {
        program.stop();
    }
}
