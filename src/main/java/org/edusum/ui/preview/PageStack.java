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
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.edusum.typeset.Line;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.text.Messages;

/** Pages below each other. Only those in view and their neighbours are there; they are painted in the background. */
final class PageStack extends Region {

    /** Pixels to a point at life size. */
    private static final double LIFE = 96 / 72.0;
    /** Beyond this a picture is stretched: it takes 32 MB, and there are four at most. */
    private static final double MOST_PIXELS = 8e6;
    private static final int NEIGHBOURS = 1;

    private final SheetPainting painting;
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(this, "zoom", Zoom.FIT_WIDTH);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", 0);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", 0);
    private final Map<Integer, PageSheet> sheets = new HashMap<>();
    private final PageBars bars = new PageBars(this::scrollTo, this::setAside);
    private final Region focusRing = new Region();
    private Optional<Pages> pages = Optional.empty();
    private PageStyle style = PageStyle.GB9704;
    private PageScroll scroll = new PageScroll(0, 1, 1, 1, 0);
    private Optional<PagePlaces.Spot> mark = Optional.empty();
    private Optional<PagePlaces.Spot> wanted = Optional.empty();
    /** Of the width of a page that is wider than the pane, how much of what does not fit lies at the left. */
    private double aside = 0.5;

    PageStack(Jobs jobs) {
        painting = new SheetPainting(jobs);
        getStyleClass().add("page-stack");
        setId("preview-pages");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        focusRing.getStyleClass().add("page-focus");
        focusRing.setMouseTransparent(true);
        focusRing.visibleProperty().bind(focusedProperty());
        getChildren().add(focusRing);
        getChildren().addAll(bars.nodes());
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
        style = shown.style();
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
            setAside(Math.clamp(aside + pixels / beyond, 0, 1));
        }
    }

    private void setAside(double changed) {
        aside = changed;
        requestLayout();
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
        PageStyle.Paper paper = style.paper();
        double wide = (room() - 2 * PageScroll.GAP) / paper.width();
        double high = (getHeight() - 2 * PageScroll.GAP) / paper.height();
        double free = switch (zoom.get()) {
            case Zoom.FitWidth fit -> wide;
            case Zoom.FitText fit -> (room() - 2 * PageScroll.GAP) / style.block().width();
            case Zoom.WholePage whole -> Math.min(wide, high);
            case Zoom.Percent(int percent) -> LIFE * percent / 100;
        };
        return Math.clamp(free, LIFE * Zoom.LEAST / 100, LIFE * 3);
    }

    /** Width beside the scroll bar. */
    private double room() {
        return Math.max(1, getWidth() - bars.breadth());
    }

    private double left() {
        double width = scroll.width() + 2 * PageScroll.GAP;
        return snapPositionX(PageScroll.GAP + (width <= room() ? (room() - width) / 2 : (room() - width) * aside));
    }

    @Override
    protected void layoutChildren() {
        PageStyle.Paper paper = style.paper();
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
        bars.layout(scroll, getWidth(), aside, zoom.get() instanceof Zoom.Percent);
        focusRing.resizeRelocate(0, 0, room(), getHeight());
        current.set(scroll.current());
        if (getScene() != null) {
            painting.paint(sheets, this::subject, scroll.current());
        }
    }

    private void place(int page) {
        PageSheet sheet = sheets.computeIfAbsent(page, index -> {
            PageSheet fresh = new PageSheet();
            getChildren().addFirst(fresh);
            return fresh;
        });
        PageStyle.Paper paper = style.paper();
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

    private Optional<Picture.Subject> subject(int index) {
        double out = Optional.ofNullable(getScene()).map(Scene::getWindow).map(Window::getOutputScaleX).orElse(1.0);
        double width = scroll.width() * out;
        double height = scroll.height() * out;
        double fit = Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)));
        return pages.map(Pages::all).filter(all -> index < all.size()).map(all -> new Picture.Subject(all.get(index), style,
                (int) Math.round(width * fit), (int) Math.round(height * fit)));
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
