package org.edusum.ui.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;

/**
 * The sheet of paper with the rows in view: only these have cells. The view is anchored by one row and where its top
 * stands, so that rows above it, whose heights are only estimated, never make the text jump.
 */
final class VirtualRows extends Region {

    /** The longest line, in pixels at zoom 1. */
    private static final double MEASURE = 780;
    private static final double SIDE = 56;
    private static final double NARROW_SIDE = 28;
    private static final double TOP = 52;
    private static final double BOTTOM = 72;
    private static final double DESK = 16;
    private static final double MARGIN = 40;

    private final Supplier<ProseCell> newCell;
    private final Region paper = new Region();
    private final ScrollBar bar = new ScrollBar();
    private final Map<Place, ProseCell> live = new LinkedHashMap<>();
    private final Deque<ProseCell> idle = new ArrayDeque<>();
    private final RowHeights heights = new RowHeights();
    private Overlay overlay;
    private Consumer<VirtualRows> afterLayout = rows -> { };
    private Spoken spoken;
    private Rows rows = Rows.none();
    private Summary summary;
    private double zoom = 1;
    private double textWidth;
    private int anchor;
    private double anchorTop = TOP;
    private double rowsBottom;
    private Optional<Target> target = Optional.empty();
    private boolean isScrolling;
    private Supplier<Optional<Caret>> caretInView = Optional::empty;
    private Optional<KeptLine> kept = Optional.empty();

    private record Target(Place place, int offset, boolean isAtLineEnd) {
    }

    /** What stands over the rows: the composition in the prose, the marks. */
    interface Overlay {

        Prose shown(Row row);

        Marks marks(Row row);
    }

    /** What a screen reader is told of the text. */
    interface Spoken {

        Optional<Object> answer(AccessibleAttribute attribute, Object... parameters);

        /** Does what a screen reader asks for. @return whether it was something known */
        boolean act(AccessibleAction action, Object... parameters);
    }

    VirtualRows(Supplier<ProseCell> newCell) {
        this.newCell = newCell;
        getStyleClass().add("prose-rows");
        paper.getStyleClass().add("prose-paper");
        paper.setMouseTransparent(true);
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty().addListener((o, old, now) -> scrollBarMoved());
        getChildren().addAll(paper, bar);
    }

    /** Puts a node that belongs to no row over all rows. */
    void addOnTop(Node node) {
        getChildren().add(getChildren().indexOf(bar), node);
    }

    /** Whether an event's target is the scroll bar. */
    boolean isOnBar(Object target) {
        for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
            if (node == bar) {
                return true;
            }
        }
        return false;
    }

    void setSpoken(Spoken answers) {
        spoken = answers;
    }

    void setOverlay(Overlay shown) {
        overlay = shown;
    }

    /** Is told after every layout of the rows. */
    void setAfterLayout(Consumer<VirtualRows> listener) {
        afterLayout = listener;
    }

    /** Shows other rows; the row at the top stays where it is if it is still there. */
    void show(Rows next, Summary from) {
        Optional<Place> top = anchor < rows.size() ? Optional.of(rows.get(anchor).place()) : Optional.empty();
        rows = next;
        summary = from;
        anchor = top.flatMap(rows::indexOf).orElse(Math.clamp(anchor, 0, Math.max(0, rows.size() - 1)));
        heights.show(rows, textWidth, zoom);
        requestLayout();
    }

    /** Goes back to the first row. */
    void scrollToStart() {
        anchor = 0;
        anchorTop = TOP * zoom;
        requestLayout();
    }

    void setZoom(double factor) {
        kept = kept.or(() -> KeptLine.of(this, caretInView.get()));
        anchorTop = anchorTop / zoom * factor;
        zoom = factor;
        heights.forget();
        heights.show(rows, textWidth, zoom);
        requestLayout();
    }

    /** Puts a line back to the height where it stood before the zoom changed. */
    private void keepLine(double left) {
        Optional<KeptLine> wanted = kept;
        kept = Optional.empty();
        wanted.ifPresent(line -> rows.indexOf(line.caret().place()).ifPresent(index -> {
            anchor = index;
            anchorTop = line.y();
            placeAll(left);
            anchorTop += line.shift(this);
            placeAll(left);
        }));
    }

    /** @param caret gives the caret, to be kept where it is when the zoom changes */
    void setCaretInView(Supplier<Optional<Caret>> caret) {
        caretInView = caret;
    }

    double zoom() {
        return zoom;
    }

    Rows rows() {
        return rows;
    }

    /** Brings a caret position into view with the next layout. */
    void reveal(Place place, int offset, boolean isAtLineEnd) {
        target = Optional.of(new Target(place, offset, isAtLineEnd));
        requestLayout();
    }

    /** Forgets what was to be brought into view. */
    void stay() {
        target = Optional.empty();
    }

    /** Scrolls by pixels; positive goes towards the end. */
    void scrollBy(double pixels) {
        anchorTop -= pixels;
        requestLayout();
    }

    double viewportHeight() {
        return getHeight();
    }

    /** The cell of a row in view. */
    Optional<ProseCell> cellOf(Place place) {
        return Optional.ofNullable(live.get(place));
    }

    Iterable<ProseCell> cells() {
        return live.values();
    }

    /** The row under a height of this view, the nearest one when there is none. */
    Optional<ProseCell> cellAt(double y) {
        ProseCell nearest = null;
        for (ProseCell cell : live.values()) {
            if (nearest == null || distance(cell, y) < distance(nearest, y)) {
                nearest = cell;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private double distance(ProseCell cell, double y) {
        double top = cell.getLayoutY();
        return y < top ? top - y : Math.max(0, y - top - cell.getHeight());
    }

    /** The caret in this view's coordinates, when its row is in view. */
    Optional<Bounds> caret(Place place, int offset, boolean isAtLineEnd) {
        return cellOf(place).map(cell -> {
            Bounds inCell = cell.caret(offset, isAtLineEnd);
            return new BoundingBox(inCell.getMinX() + cell.getLayoutX(), inCell.getMinY() + cell.getLayoutY(),
                    0, inCell.getHeight());
        });
    }

    /** Lays out one more row than are in view, so that positions in it can be asked. */
    Optional<ProseCell> measure(int index) {
        if (index < 0 || index >= rows.size()) {
            return Optional.empty();
        }
        layout();
        boolean isNew = !live.containsKey(rows.get(index).place());
        ProseCell cell = cell(index);
        if (isNew) {
            cell.relocate(cell.getLayoutX(), -10 * Math.max(1000, getHeight()));
        }
        return Optional.of(cell);
    }

    private ProseCell cell(int index) {
        Row row = rows.get(index);
        ProseCell cell = live.get(row.place());
        if (cell == null) {
            cell = idle.isEmpty() ? newCell.get() : idle.pop();
            live.put(row.place(), cell);
            getChildren().add(getChildren().indexOf(paper) + 1, cell);
        }
        cell.show(row, overlay.shown(row), summary, zoom);
        heights.measured(index, row, cell.layOut(textWidth));
        cell.resize(textWidth, heights.of(index));
        return cell;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return spoken.answer(attribute, parameters).orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (!spoken.act(action, parameters)) {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0 || summary == null) {
            return;
        }
        double barWidth = Math.ceil(bar.prefWidth(-1));
        double room = getWidth() - barWidth - 2 * DESK;
        double side = (room < 640 ? NARROW_SIDE : SIDE) * Math.min(zoom, 1.2);
        double width = Math.max(120, Math.min(MEASURE * zoom, Math.floor(room - 2 * side)));
        if (width != textWidth) {
            textWidth = width;
            heights.forget();
            heights.show(rows, textWidth, zoom);
        }
        double left = Math.floor((getWidth() - barWidth - textWidth) / 2);
        placeAll(left);
        keepLine(left);
        revealTarget(left);
        paint(left, side);
        bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
        updateBar();
        afterLayout.accept(this);
    }

    private void placeAll(double left) {
        Set<Place> used = placeOnce(left);
        double empty = getHeight() - BOTTOM * zoom - rowsBottom;
        boolean isEndAbove = empty > 0 && rows.size() > 0 && used.contains(rows.get(rows.size() - 1).place());
        if (isEndAbove && !(anchor == 0 && anchorTop >= TOP * zoom)) {
            anchorTop += empty;
            used = placeOnce(left);
        }
        release(used);
    }

    /** Places rows from the anchor up and down until the view is full. */
    private Set<Place> placeOnce(double left) {
        Set<Place> used = new HashSet<>();
        int first = anchor;
        double y = anchorTop;
        while (y > 0 && first > 0) {
            first--;
            cell(first);
            y -= heights.of(first);
        }
        if (first == 0 && y > TOP * zoom) {
            y = TOP * zoom;
        }
        boolean isAnchored = false;
        int i = first;
        for (; i < rows.size() && y < getHeight(); i++) {
            ProseCell cell = cell(i);
            if (!isAnchored && (y + heights.of(i) > 0 || i == rows.size() - 1)) {
                anchor = i;
                anchorTop = y;
                isAnchored = true;
            }
            if (y + heights.of(i) > 0) {
                cell.relocate(left, Math.round(y));
                used.add(rows.get(i).place());
            }
            y += heights.of(i);
        }
        rowsBottom = i == rows.size() ? y : Double.MAX_VALUE / 2;
        return used;
    }

    private void release(Set<Place> used) {
        live.entrySet().removeIf(entry -> {
            if (used.contains(entry.getKey())) {
                return false;
            }
            getChildren().remove(entry.getValue());
            idle.push(entry.getValue());
            return true;
        });
    }

    private void revealTarget(double left) {
        Optional<Target> wanted = target;
        target = Optional.empty();
        wanted.ifPresent(t -> rows.indexOf(t.place()).ifPresent(index -> {
            if (!live.containsKey(t.place())) {
                anchorTop = index < anchor ? MARGIN : getHeight() * 0.4;
                anchor = index;
                placeAll(left);
            }
            caret(t.place(), t.offset(), t.isAtLineEnd()).ifPresent(caret -> {
                double margin = Math.min(MARGIN, getHeight() / 4);
                double below = caret.getMaxY() + margin - getHeight();
                double above = caret.getMinY() - margin;
                if (above < 0 || below > 0) {
                    anchorTop -= above < 0 ? above : below;
                    placeAll(left);
                }
            });
        }));
    }

    private void paint(double left, double side) {
        live.values().forEach(cell -> cell.mark(overlay.marks(cell.row())));
        boolean isStart = anchor == 0;
        double top = isStart ? anchorTop - TOP * zoom + DESK : -DESK;
        double bottom = Math.max(top + getHeight() - 2 * DESK, Math.min(rowsBottom + BOTTOM * zoom - DESK, getHeight() + DESK));
        paper.resizeRelocate(left - side, top, textWidth + 2 * side, bottom - top);
    }

    private void updateBar() {
        double total = (TOP + BOTTOM) * zoom + heights.ofAll();
        double above = TOP * zoom + heights.ofFirst(anchor);
        isScrolling = true;
        double range = Math.max(0, total - getHeight());
        bar.setMax(range);
        bar.setVisibleAmount(total <= 0 ? 0 : range * Math.min(1, getHeight() / total));
        bar.setUnitIncrement(32 * zoom);
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setValue(Math.clamp(above - anchorTop, 0, range));
        bar.setVisible(range > 1);
        isScrolling = false;
    }

    private void scrollBarMoved() {
        if (isScrolling) {
            return;
        }
        double top = TOP * zoom - bar.getValue();
        anchor = heights.indexAt(-top);
        anchorTop = top + heights.ofFirst(anchor);
        requestLayout();
    }
}
