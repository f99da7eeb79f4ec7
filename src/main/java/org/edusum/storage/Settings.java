package org.edusum.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.edusum.model.OwnName;
import org.edusum.model.edit.View;

/**
 * What the program remembers of the clerk's desk from one sitting to the next.
 *
 * @param isDark      whether the dark theme is on
 * @param zoom        of the editor, in percent, {@value #MIN_ZOOM} to {@value #MAX_ZOOM}
 * @param window      where the window stood; empty before the first sitting
 * @param dividers    the place of each divider by its name, as a part of the whole, 0 to 1
 * @param lastFolder  where a file was last opened or saved
 * @param recentFiles the last opened first, at most {@value #MAX_RECENT}
 * @param names       the own names last given to a template, the year among them
 * @param lookedAt    what was last looked at in files, the last one first, at most {@value #MAX_LOOKED_AT}
 * @param isTourSeen  whether the tour of the first start was seen or skipped
 * @param export      how the clerk last exported
 * @param pageStyles  the clerk's own page styles, and which style is in use
 */
public record Settings(boolean isDark, int zoom, Optional<Window> window, Map<String, Double> dividers,
                       Optional<Path> lastFolder, List<Path> recentFiles, Map<OwnName, String> names,
                       List<LookedAt> lookedAt, boolean isTourSeen, ExportSettings export,
                       PageStyleSettings pageStyles) {

    public static final int MIN_ZOOM = 50;
    public static final int MAX_ZOOM = 300;
    public static final int MAX_RECENT = 10;
    public static final int MAX_LOOKED_AT = 50;

    public static final Settings DEFAULT =
            new Settings(false, 100, Optional.empty(), Map.of(), Optional.empty(), List.of(), Map.of(),
                    List.of(), false, ExportSettings.DEFAULT, PageStyleSettings.NONE);

    /** Bounds of a window in the pixels of the toolkit. Whether a screen still shows them is for the window to see. */
    public record Window(double x, double y, double width, double height, boolean isMaximised) {

        public Window {
            if (!(width > 0 && height > 0 && Double.isFinite(x + y + width + height))) {
                throw new IllegalArgumentException("not a window");
            }
        }
    }

    /** What the clerk last looked at in a file. */
    public record LookedAt(Path file, View view) {
    }

    public Settings {
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
        Objects.requireNonNull(window);
        dividers = Map.copyOf(dividers);
        Objects.requireNonNull(lastFolder);
        recentFiles = List.copyOf(recentFiles.subList(0, Math.min(MAX_RECENT, recentFiles.size())));
        names = Map.copyOf(names);
        lookedAt = List.copyOf(lookedAt.subList(0, Math.min(MAX_LOOKED_AT, lookedAt.size())));
        Objects.requireNonNull(export);
        Objects.requireNonNull(pageStyles);
    }

    public Settings withDark(boolean changed) {
        return new Settings(changed, zoom, window, dividers, lastFolder, recentFiles, names, lookedAt,
                isTourSeen, export, pageStyles);
    }

    public Settings withZoom(int changed) {
        return new Settings(isDark, changed, window, dividers, lastFolder, recentFiles, names, lookedAt,
                isTourSeen, export, pageStyles);
    }

    public Settings withWindow(Window changed) {
        return new Settings(isDark, zoom, Optional.of(changed), dividers, lastFolder, recentFiles, names, lookedAt,
                isTourSeen, export, pageStyles);
    }

    public Settings withDividers(Map<String, Double> changed) {
        return new Settings(isDark, zoom, window, changed, lastFolder, recentFiles, names, lookedAt,
                isTourSeen, export, pageStyles);
    }

    public Settings withNames(Map<OwnName, String> changed) {
        return new Settings(isDark, zoom, window, dividers, lastFolder, recentFiles, changed, lookedAt,
                isTourSeen, export, pageStyles);
    }

    /** A file was opened or saved: it comes first, and its folder is offered next time. */
    public Settings withOpened(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(recentFiles);
        files.remove(absolute);
        files.addFirst(absolute);
        return new Settings(isDark, zoom, window, dividers, Optional.ofNullable(absolute.getParent()), files, names,
                lookedAt, isTourSeen, export, pageStyles);
    }

    /** A file could no longer be opened. */
    public Settings withoutRecent(Path file) {
        List<Path> files = new ArrayList<>(recentFiles);
        files.remove(file.toAbsolutePath().normalize());
        return new Settings(isDark, zoom, window, dividers, lastFolder, files, names,
                lookedAt, isTourSeen, export, pageStyles);
    }

    /** A file was left: the next time it opens with this view. */
    public Settings withView(Path file, View view) {
        Path absolute = file.toAbsolutePath().normalize();
        List<LookedAt> all = new ArrayList<>(lookedAt);
        all.removeIf(each -> each.file().equals(absolute));
        all.addFirst(new LookedAt(absolute, view));
        return new Settings(isDark, zoom, window, dividers, lastFolder, recentFiles, names, all, isTourSeen,
                export, pageStyles);
    }

    /** What was last looked at in a file; nothing of one that is not remembered. */
    public View view(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return lookedAt.stream().filter(each -> each.file().equals(absolute)).map(LookedAt::view).findFirst()
                .orElse(View.NOTHING);
    }

    public Settings withTourSeen() {
        return new Settings(isDark, zoom, window, dividers, lastFolder, recentFiles, names, lookedAt, true, export, pageStyles);
    }

    public Settings withExport(ExportSettings changed) {
        return new Settings(isDark, zoom, window, dividers, lastFolder, recentFiles, names, lookedAt, isTourSeen, changed,
                pageStyles);
    }

    public Settings withPageStyles(PageStyleSettings changed) {
        return new Settings(isDark, zoom, window, dividers, lastFolder, recentFiles, names, lookedAt, isTourSeen, export,
                changed);
    }
}
