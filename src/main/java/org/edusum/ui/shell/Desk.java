package org.edusum.ui.shell;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.edusum.storage.Settings;
import org.edusum.storage.SettingsFile;
import org.edusum.ui.jobs.Jobs;

/** The clerk's settings while the program runs; each change is written in the background. */
public final class Desk {

    private final SettingsFile file;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Settings> settings;

    public Desk(SettingsFile file, Jobs jobs) {
        this.file = file;
        this.jobs = jobs;
        this.settings = new ReadOnlyObjectWrapper<>(file.read());
    }

    public Settings settings() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Changes the settings. That they could not be written is no reason to disturb the clerk: they hold until the end. */
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings());
        if (!changed.equals(settings())) {
            settings.set(changed);
            jobs.start(() -> {
                file.write(changed);
                return changed;
            }, written -> { }, unwritten -> { });
        }
    }

    /** A file was opened or saved. */
    public void opened(Path path) {
        change(now -> now.withOpened(path));
    }
}
