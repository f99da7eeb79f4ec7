package org.edusum.ui.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.edusum.model.FieldId;
import org.edusum.model.SectionId;
import org.edusum.ui.session.Session;
import org.edusum.ui.table.CellRange;
import org.edusum.ui.text.Messages;

/**
 * The data sheet as the clerk sees it: rows, filter, order, the cells chosen. Rows stay where they are while their cells
 * are edited, as in a spreadsheet; filter and order count anew only when the clerk sets them.
 */
public final class FigureModel {

    /** An order of rows. */
    public record Order(FigureColumn column, boolean isAscending) {
    }

    private final Session session;
    private final ReadOnlyObjectWrapper<List<FigureRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<CellRange> range = new ReadOnlyObjectWrapper<>(CellRange.at(0, FigureColumn.VALUE.ordinal()));
    private final ObjectProperty<FigureFilter> filter = new SimpleObjectProperty<>(FigureFilter.ALL);
    private final ReadOnlyObjectWrapper<Optional<Order>> order = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final FigureEntries entries;
    private List<FigureRow> all = List.of();
    private Set<FieldId> conflicts = Set.of();
    private Runnable jumped = () -> { };
    private Runnable arranged = () -> { };
    private Runnable refreshed = () -> { };
    private boolean isShown;
    private boolean isSelecting;

    public FigureModel(Session session) {
        this.session = session;
        session.summaryProperty().addListener((o, old, now) -> {
            if (isShown) {
                boolean isAnother = all.isEmpty();
                update();
                if (isAnother) {
                    arranged.run();
                }
            }
        });
        session.openedProperty().addListener((o, old, now) -> {
            all = List.of();
            rows.set(all);
            range.set(CellRange.at(0, FigureColumn.VALUE.ordinal()));
            filter.set(FigureFilter.ALL);
            order.set(Optional.empty());
            select(Optional.empty());
        });
        session.selectedFieldProperty().addListener((o, old, now) -> {
            if (isShown && !isSelecting) {
                // The prose, unseen now, lets go of its box when its caret moves; the row stays chosen.
                now.ifPresentOrElse(this::reveal, () -> here().ifPresent(row -> select(Optional.of(row.id()))));
            }
        });
        session.shownProperty().addListener((o, old, now) -> {
            if (isShown && !isSelecting) {
                reveal(now);
            }
        });
        filter.addListener((o, old, now) -> {
            arrange();
            arranged.run();
        });
        entries = new FigureEntries(session, this);
    }

    /** Begins or ends to follow the document: what is not seen does no work. */
    public void setShown(boolean isNow) {
        isShown = isNow;
        if (isNow) {
            all = FigureRows.of(session.summary(), conflicts);
            arrange();
            session.selectedFieldProperty().get().ifPresent(this::reveal);
        }
    }

    /** @param action runs when the clerk has been led to the first figure of a section */
    void setOnJumped(Runnable action) {
        jumped = action;
    }

    /** @param action runs when other rows are shown than before, or the same in another order */
    void setOnArranged(Runnable action) {
        arranged = action;
    }

    /** The fields whose figures do not agree. */
    public void setConflicts(Set<FieldId> fields) {
        boolean isNew = !conflicts.equals(fields);
        conflicts = fields;
        if (isShown && isNew) {
            update();
        }
    }

    public ReadOnlyObjectProperty<List<FigureRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public List<FigureRow> rows() {
        return rows.get();
    }

    public ReadOnlyObjectProperty<CellRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    public CellRange range() {
        return range.get();
    }

    public ObjectProperty<FigureFilter> filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<Optional<Order>> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** What the clerk enters into the cells. */
    public FigureEntries entries() {
        return entries;
    }

    /** The divisions there are. */
    public List<String> divisions() {
        return List.copyOf(new TreeSet<>(all.stream().map(FigureRow::division).filter(name -> !name.isEmpty()).toList()));
    }

    /** The chapters there are, in the order of the document. */
    public List<String> chapters() {
        return all.stream().map(FigureRow::chapter).filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** 显示 35/390 项，已填 12. */
    public String count() {
        long filled = rows().stream().filter(row -> row.field().isFilled()).count();
        return Messages.text("sheet.count", String.valueOf(rows().size()), String.valueOf(all.size()), String.valueOf(filled));
    }

    /**
     * Orders by a column and goes to the top; by the same again turns it round, then goes back to the order of the document
     * without leaving the row.
     */
    public void orderBy(FigureColumn column) {
        Optional<Order> now = order.get().filter(known -> known.column() == column);
        order.set(now.isEmpty() ? Optional.of(new Order(column, true))
                : now.get().isAscending() ? Optional.of(new Order(column, false)) : Optional.empty());
        arrange();
        if (order.get().isPresent()) {
            choose(CellRange.at(0, range().column()));
        }
        arranged.run();
    }

    private void arrange() {
        Optional<FieldId> here = here().map(FigureRow::id);
        Comparator<FigureRow> comparator = order.get().map(known -> known.column().order(known.isAscending()))
                .orElse(FigureColumn.NUMBER.order(true));
        rows.set(all.stream().filter(filter.get()::shows).sorted(comparator).toList());
        int row = here.map(this::indexOf).filter(index -> index >= 0).orElse(0);
        choose(CellRange.at(row, range().column()));
    }

    /** The same rows as they are now, those that are gone left out; new ones at their place in the document, or last in another order. */
    private void update() {
        Map<FieldId, FigureRow> known = new LinkedHashMap<>();
        Set<FieldId> before = new HashSet<>(all.stream().map(FigureRow::id).toList());
        all = FigureRows.of(session.summary(), conflicts);
        all.forEach(row -> known.put(row.id(), row));
        List<FigureRow> next = new ArrayList<>(rows().stream().map(row -> known.get(row.id())).filter(row -> row != null).toList());
        all.stream().filter(row -> !before.contains(row.id()) && filter.get().shows(row)).forEach(next::add);
        if (order.get().isEmpty()) {
            next.sort(FigureColumn.NUMBER.order(true));
        }
        rows.set(next);
        choose(range().within(Math.max(1, next.size()), FigureColumn.values().length));
    }

    private int indexOf(FieldId id) {
        return IntStream.range(0, rows().size()).filter(i -> rows().get(i).id().equals(id)).findFirst().orElse(-1);
    }

    private void reveal(FieldId id) {
        int row = indexOf(id);
        if (row >= 0 && row != range().row()) {
            choose(CellRange.at(row, range().column()));
        }
    }

    /** Goes to the first figure of a section, unless one of its figures is where the clerk is. */
    private void reveal(SectionId section) {
        if (here().filter(row -> FigureRows.stands(session.summary(), row.id(), section)).isEmpty()) {
            FigureRows.first(session.summary(), rows(), section).ifPresent(row -> {
                choose(CellRange.at(row, range().column()));
                jumped.run();
            });
        }
    }

    /** The row where the clerk is. */
    public Optional<FigureRow> here() {
        return range().row() < rows().size() ? Optional.of(rows().get(range().row())) : Optional.empty();
    }

    public FigureColumn column() {
        return FigureColumn.values()[range().column()];
    }

    /** Chooses cells; the field of the row shows at the side. */
    public void choose(CellRange cells) {
        range.set(cells.within(Math.max(1, rows().size()), FigureColumn.values().length));
        here().map(FigureRow::id).filter(id -> isShown && !session.selectedFieldProperty().get().equals(Optional.of(id)))
                .ifPresent(id -> select(Optional.of(id)));
    }

    /** Goes to this year's figure of the row. */
    void chooseValue() {
        choose(CellRange.at(range().row(), FigureColumn.VALUE.ordinal()));
    }

    private void select(Optional<FieldId> field) {
        isSelecting = true;
        session.selectedFieldProperty().set(field);
        isSelecting = false;
    }

    /** Goes to another cell. @param isExtending whether the cells between are chosen */
    public void move(int down, int right, boolean isExtending) {
        int row = range().row() + down;
        int column = range().column() + right;
        choose((isExtending ? range().to(Math.max(0, row), Math.max(0, column)) : CellRange.at(Math.max(0, row), Math.max(0, column))));
    }

    /** Goes as far as cells go on to be filled, or to the next filled one; where there is none, to the end. */
    public void jump(int down, int right, boolean isExtending) {
        int row = range().row();
        int column = range().column();
        boolean isRun = isFilled(row, column) && isFilled(row + down, column + right);
        do {
            row += down;
            column += right;
        } while (isInside(row, column) && (isRun ? isFilled(row + down, column + right) : !isFilled(row, column)));
        move(row - range().row(), column - range().column(), isExtending);
    }

    private boolean isInside(int row, int column) {
        return row >= 0 && row < rows().size() && column >= 0 && column < FigureColumn.values().length;
    }

    private boolean isFilled(int row, int column) {
        return isInside(row, column) && !rows().get(row).text(FigureColumn.values()[column]).isEmpty();
    }

    /** Goes to the next cell that can be written in, at the end of a row to the next row. */
    public void next(boolean forward) {
        int columns = FigureColumn.values().length;
        int at = range().row() * columns + range().column();
        int step = forward ? 1 : -1;
        for (int next = at + step; next >= 0 && next < rows().size() * columns; next += step) {
            if (FigureColumn.values()[next % columns].isEditable()) {
                choose(CellRange.at(next / columns, next % columns));
                return;
            }
        }
    }

    /** Goes to the next row without a value, beginning again at the end. */
    public void nextEmpty(boolean forward) {
        int count = rows().size();
        IntStream.rangeClosed(1, count).map(i -> Math.floorMod(range().row() + (forward ? i : -i), count))
                .filter(row -> !rows().get(row).field().isFilled()).findFirst()
                .ifPresent(row -> choose(CellRange.at(row, FigureColumn.VALUE.ordinal())));
    }

    public void chooseAll() {
        choose(new CellRange(0, 0, rows().size() - 1, FigureColumn.values().length - 1));
    }

    /** Shows the rows anew, where something but the document has changed what stands in them. */
    void refresh() {
        refreshed.run();
    }

    /** @param action runs when the rows are to be drawn anew though they are the same */
    void setOnRefreshed(Runnable action) {
        refreshed = action;
    }
}
