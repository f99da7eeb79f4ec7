package org.edusum.ui.preview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.edusum.typeset.PageStyle;
import org.edusum.ui.jobs.Jobs;

/** Paints pages in the background, one after another: that in view first, and never one that nobody wants any more. */
final class SheetPainting {

    private final Jobs jobs;
    /** Used by the jobs' thread only: the first one looks for fonts. */
    private Optional<PagePainter> painter = Optional.empty();
    private Wanted wanted = new Wanted(Map.of(), index -> {
        throw new IllegalStateException("nothing to paint");
    }, 0);
    private boolean isPainting;
    /** What could not be painted, by page: it is not tried again as long as it is the same. */
    private final Map<Integer, Picture.Subject> broken = new HashMap<>();

    /** What is to be painted: the sheets that are there, what belongs on each, and the one looked at. */
    private record Wanted(Map<Integer, PageSheet> sheets, IntFunction<Optional<Picture.Subject>> subjects, int current) { }

    SheetPainting(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Brings the sheets up to date; what was wanted before no longer counts. */
    void paint(Map<Integer, PageSheet> sheets, IntFunction<Optional<Picture.Subject>> subjects, int current) {
        wanted = new Wanted(sheets, subjects, current);
        next();
    }

    private void next() {
        if (!isPainting) {
            wanted.sheets().entrySet().stream().sorted(Comparator.comparingInt(entry -> Math.abs(entry.getKey() - wanted.current())))
                    .flatMap(entry -> wanted.subjects().apply(entry.getKey()).stream()
                            .filter(subject -> !entry.getValue().shows(subject) && !isBroken(entry.getKey(), subject))
                            .map(subject -> Map.entry(entry.getKey(), subject)))
                    .findFirst().ifPresent(first -> start(first.getKey(), first.getValue()));
        }
    }

    private void start(int index, Picture.Subject subject) {
        isPainting = true;
        jobs.startQuietly(() -> Picture.of(subject, painter(subject.style())), picture -> {
            isPainting = false;
            Optional.ofNullable(wanted.sheets().get(index)).ifPresent(sheet -> sheet.put(picture));
            next();
        }, () -> {
            isPainting = false;
            broken.put(index, subject);
            next();
        });
    }

    private boolean isBroken(int index, Picture.Subject subject) {
        return Optional.ofNullable(broken.get(index)).filter(known -> known.isSame(subject)).isPresent();
    }

    private PagePainter painter(PageStyle style) {
        PagePainter now = painter.filter(each -> each.style().equals(style)).orElseGet(() -> new PagePainter(style));
        painter = Optional.of(now);
        return now;
    }
}
