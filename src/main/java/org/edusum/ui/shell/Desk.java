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

    /**
     * Changes the settings: here at once, and in the file as it stands by then.
     *
     * @param change pure, since it is carried out a second time on another thread
     */
    public void change(UnaryOperator<Settings> change) {
        Settings before = settings();
        Settings changed = change.apply(before);
        if (!changed.equals(before)) {
            settings.set(changed);
            jobs.start(() -> {
                // The change, not the whole: another window's settings stand in the same file.
                file.change(change, before);
                return changed;
            }, written -> { }, unwritten -> {
                // No reason to disturb the clerk: they hold until the end.
            });
        }
    }

    /** A file was opened or saved. */
    public void opened(Path path) {
        change(now -> now.withOpened(path));
    }
}
