package org.edusum.ui.preview;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.text.Messages;

/** Pages below each other. Only those in view and their neighbours are there; they are painted in the background. */
final class PageStack extends Region {

    /** Pixels to a point at life size. */
    private static final double LIFE = 96 / 72.0;
    /** Beyond this a picture is stretched: 2 of them must not take more than some 100 MB. */
    private static final double MOST_PIXELS = 12e6;
    private static final int NEIGHBOURS = 1;

    private final Jobs jobs;
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(this, "zoom", Zoom.FIT_WIDTH);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", 0);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", 0);
    private final Map<Integer, PageSheet> sheets = new HashMap<>();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Region focusRing = new Region();
    private Optional<Pages> pages = Optional.empty();
    private PagePainter painter = new PagePainter(PageStyle.GB9704);
    private PageScroll scroll = new PageScroll(0, 1, 1, 1, 0);
    private Optional<PagePlaces.Spot> mark = Optional.empty();
    private Optional<PagePlaces.Spot> wanted = Optional.empty();
    /** Of the width of a page that is wider than the pane, how much of what does not fit lies at the left. */
    private double aside = 0.5;
    private boolean isPainting;
    private boolean isMovingBars;

    PageStack(Jobs jobs) {
        this.jobs = jobs;
        getStyleClass().add("page-stack");
        setId("preview-pages");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        focusRing.getStyleClass().add("page-focus");
        focusRing.setMouseTransparent(true);
        focusRing.visibleProperty().bind(focusedProperty());
        down.setOrientation(Orientation.VERTICAL);
        down.setAccessibleText(Messages.text("preview.scroll"));
        across.setAccessibleText(Messages.text("preview.scroll.across"));
        getChildren().addAll(focusRing, down, across);
        down.valueProperty().addListener((o, old, now) -> barMoved(() -> scrollTo(now.doubleValue())));
        across.valueProperty().addListener((o, old, now) -> barMoved(() -> {
            aside = now.doubleValue();
            requestLayout();
        }));
        zoom.addListener((o, old, now) -> requestLayout());
        current.addListener((o, old, now) -> tell());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        sceneProperty().addListener((o, old, now) -> {
            if (now == null) {
                drop(sheet -> true);
            }
        });
        tell();
    }

    private void barMoved(Runnable move) {
        if (!isMovingBars) {
            move.run();
        }
    }

    ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** The page looked at, from 0. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The size in which pages are shown, in percent of life size. */
    int percent() {
        return (int) Math.round(scale() / LIFE * 100);
    }

    /** The pages, as they are now. */
    Optional<Pages> pages() {
        return pages;
    }

    void show(Pages shown) {
        if (!painter.style().equals(shown.style())) {
            painter = new PagePainter(shown.style());
        }
        pages = Optional.of(shown);
        count.set(shown.all().size());
        requestLayout();
        tell();
    }

    /** Marks the line of the caret. @param isToBeSeen whether it is brought into view */
    void mark(Optional<PagePlaces.Spot> spot, boolean isToBeSeen) {
        if (!spot.equals(mark)) {
            mark = spot;
            requestLayout();
        }
        if (isToBeSeen && spot.isPresent()) {
            wanted = spot;
            requestLayout();
        }
    }

    /** @param position as in {@link PageScroll} */
    void scrollTo(double position) {
        wanted = Optional.empty();
        scroll = scroll.to(position);
        requestLayout();
    }

    void scrollBy(double pixels) {
        scrollTo(scroll.by(pixels).position());
    }

    /** Scrolls by nearly all that is in view. */
    void turn(boolean forward) {
        scrollBy((forward ? 0.9 : -0.9) * scroll.view());
    }

    void scrollAcross(double pixels) {
        double beyond = scroll.width() + 2 * PageScroll.GAP - room();
        if (beyond > 0) {
            aside = Math.clamp(aside + pixels / beyond, 0, 1);
            requestLayout();
        }
    }

    /** Where a point of this pane lies. @param page from 0 @param at in points from the paper's top left */
    record At(int page, Point2D at) { }

    /** The page at a point; none on the desk. */
    Optional<At> at(double x, double y) {
        if (pages.isEmpty() || x >= room()) {
            return Optional.empty();
        }
        int page = (int) Math.floor(scroll.position() + (y - PageScroll.GAP) / scroll.pitch());
        double left = x - left();
        double top = y - scroll.top(page);
        boolean isOnPaper = page >= 0 && page < count.get() && left >= 0 && left <= scroll.width() && top <= scroll.height();
        return isOnPaper ? Optional.of(new At(page, new Point2D.Double(left / scale(), top / scale()))) : Optional.empty();
    }

    private double scale() {
        PageStyle.Paper paper = painter.style().paper();
        double wide = (room() - 2 * PageScroll.GAP) / paper.width();
        double high = (getHeight() - 2 * PageScroll.GAP) / paper.height();
        double free = switch (zoom.get()) {
            case Zoom.FitWidth fit -> wide;
            case Zoom.WholePage whole -> Math.min(wide, high);
            case Zoom.Percent(int percent) -> LIFE * percent / 100;
        };
        return Math.clamp(free, LIFE / 10, LIFE * 3);
    }

    /** Width beside the scroll bar. */
    private double room() {
        return Math.max(1, getWidth() - down.prefWidth(-1));
    }

    private double left() {
        double width = scroll.width() + 2 * PageScroll.GAP;
        return snapPositionX(PageScroll.GAP + (width <= room() ? (room() - width) / 2 : (room() - width) * aside));
    }

    @Override
    protected void layoutChildren() {
        PageStyle.Paper paper = painter.style().paper();
        scroll = new PageScroll(count.get(), snapSizeX(paper.width() * scale()), snapSizeY(paper.height() * scale()),
                Math.max(1, getHeight()), scroll.position());
        wanted.filter(spot -> getHeight() > 0 && spot.page() < count.get()).ifPresent(spot ->
                scroll = scroll.showing(spot.page(), spot.band().getMinY() * scale(), spot.band().getMaxY() * scale()));
        int from = Math.max(0, scroll.first() - NEIGHBOURS);
        int to = Math.min(count.get() - 1, scroll.last() + NEIGHBOURS);
        drop(page -> page < from || page > to);
        for (int page = from; page <= to; page++) {
            place(page);
        }
        layoutBars();
        focusRing.resizeRelocate(0, 0, room(), getHeight());
        current.set(scroll.current());
        paint();
    }

    private void place(int page) {
        PageSheet sheet = sheets.computeIfAbsent(page, index -> {
            PageSheet fresh = new PageSheet();
            getChildren().addFirst(fresh);
            return fresh;
        });
        PageStyle.Paper paper = painter.style().paper();
        sheet.mark(mark.filter(spot -> spot.page() == page).map(spot -> new Rectangle2D.Double(
                spot.band().getX() / paper.width(), spot.band().getY() / paper.height(),
                spot.band().getWidth() / paper.width(), spot.band().getHeight() / paper.height())));
        sheet.resizeRelocate(left(), snapPositionY(scroll.top(page)), scroll.width(), scroll.height());
    }

    private void drop(IntPredicate gone) {
        sheets.entrySet().removeIf(entry -> {
            boolean isGone = gone.test(entry.getKey());
            if (isGone) {
                getChildren().remove(entry.getValue());
            }
            return isGone;
        });
    }

    private void layoutBars() {
        isMovingBars = true;
        double bar = down.prefWidth(-1);
        double beyond = scroll.width() + 2 * PageScroll.GAP - room();
        down.setMax(scroll.most());
        down.setVisibleAmount(scroll.most() == 0 ? 1 : scroll.most() * scroll.view() / (count.get() * scroll.pitch() + PageScroll.GAP));
        down.setUnitIncrement(0.05);
        down.setBlockIncrement(0.9 * scroll.view() / scroll.pitch());
        down.setValue(scroll.position());
        down.setDisable(scroll.most() == 0);
        down.resizeRelocate(getWidth() - bar, 0, bar, getHeight());
        across.setVisible(beyond > 1);
        across.setMax(1);
        across.setVisibleAmount(room() / (scroll.width() + 2 * PageScroll.GAP));
        across.setValue(aside);
        across.resizeRelocate(0, getHeight() - across.prefHeight(-1), room(), across.prefHeight(-1));
        isMovingBars = false;
    }

    /** Paints one page, then looks again: meanwhile another may be wanted. */
    private void paint() {
        if (isPainting || pages.isEmpty() || getScene() == null) {
            return;
        }
        next().ifPresent(index -> {
            Picture.Subject subject = subject(index);
            PagePainter painting = painter;
            isPainting = true;
            jobs.startQuietly(() -> Picture.of(subject, painting), picture -> {
                isPainting = false;
                // A page further down when lines went above: then it is painted again.
                Optional.ofNullable(sheets.get(index)).ifPresent(sheet -> sheet.put(picture));
                paint();
            });
        });
    }

    /** The page to be painted first: in view before out of view. */
    private Optional<Integer> next() {
        return sheets.keySet().stream().filter(page -> page < count.get())
                .filter(page -> !sheets.get(page).shows(subject(page)))
                .min((a, b) -> Double.compare(Math.abs(a - scroll.current()), Math.abs(b - scroll.current())));
    }

    private Picture.Subject subject(int index) {
        Page page = pages.orElseThrow().all().get(index);
        double out = Optional.ofNullable(getScene().getWindow()).map(Window::getOutputScaleX).orElse(1.0);
        double width = scroll.width() * out;
        double height = scroll.height() * out;
        double fit = Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)));
        return new Picture.Subject(page, painter.style(), (int) Math.round(width * fit), (int) Math.round(height * fit));
    }

    private void tell() {
        setAccessibleText(Messages.text("preview.spoken", String.valueOf(current.get() + 1), String.valueOf(count.get())));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** What a screen reader reads: which page it is, and what stands on it. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? getAccessibleText() + "\n" + text()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String text() {
        return pages.filter(now -> current.get() < now.all().size()).map(now -> now.all().get(current.get()).lines().stream()
                .map(Line::text).collect(Collectors.joining("\n"))).orElse("");
    }
}
