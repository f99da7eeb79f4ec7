package org.edusum.ui.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.edusum.model.FieldId;
import org.edusum.ui.session.Session;
import org.edusum.ui.table.CellRange;
import org.edusum.ui.text.Messages;

/**
 * What the clerk enters into the data sheet: typed into the cell where the clerk is, or pasted, filled down or cleared in
 * all chosen ones, each as one step; and what is to be said of it.
 */
public final class FigureEntries {

    /** More sentences than these nobody reads. */
    private static final int MAX_TOLD = 100;

    private final Session session;
    private final FigureModel model;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final Map<FieldId, Map<FigureColumn, String>> left = new HashMap<>();

    FigureEntries(Session session, FigureModel model) {
        this.session = session;
        this.model = model;
        session.openedProperty().addListener((o, old, now) -> left.clear());
    }

    /** What is to be said of the last entry; empty when all is well. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** What stands in the cell where the clerk is, or was left there and not understood. */
    String present() {
        return model.here().map(row -> leftAt(row.id(), model.column()).orElseGet(() -> row.editable(model.column()))).orElse("");
    }

    /** An entry that was left and not understood. */
    Optional<String> leftAt(FieldId id, FigureColumn column) {
        return Optional.ofNullable(left.getOrDefault(id, Map.of()).get(column));
    }

    /** Keeps an entry that was refused, so that it is there when the clerk comes back. */
    void leave(String typed) {
        model.here().ifPresent(row -> left.computeIfAbsent(row.id(), id -> new HashMap<>()).put(model.column(), typed));
        model.refresh();
    }

    void forget() {
        model.here().ifPresent(row -> left.getOrDefault(row.id(), new HashMap<>()).remove(model.column()));
        told.set("");
        model.refresh();
    }

    /** Takes over an entry into the cell where the clerk is. @return false when it is refused */
    boolean take(String typed) {
        if (model.here().isEmpty() || !model.column().isEditable()) {
            told.set(model.here().isEmpty() ? "" : Messages.text("sheet.readOnly", model.column().head()));
            return true;
        }
        FigureRow row = model.here().get();
        left.getOrDefault(row.id(), new HashMap<>()).remove(model.column());
        if (typed.equals(row.editable(model.column()))) {
            // Opened and closed again: what it shows may be less exact than what it holds.
            told.set("");
            model.refresh();
            return true;
        }
        FigureEdits edits = new FigureEdits(session.summary());
        edits.enter(row.id(), model.column(), typed);
        perform(edits, Messages.text("sheet.edit.enter", row.field().label()), List.of());
        return edits.refused().isEmpty();
    }

    /** @param more sentences to be told */
    private void perform(FigureEdits edits, String name, List<String> more) {
        told.set(String.join("\n", Stream.concat(sentences(edits.refused()).stream(), more.stream()).toList()));
        edits.edit(name).ifPresentOrElse(step -> session.perform(step, session.selectionProperty().get()), model::refresh);
    }

    private List<String> sentences(List<FigureEdits.Refused> refused) {
        if (refused.size() == 1) {
            return List.of(refused.getFirst().sentence());
        }
        Map<FieldId, Integer> numbers = model.rows().stream().collect(Collectors.toMap(FigureRow::id, FigureRow::number));
        List<String> sentences = new ArrayList<>(refused.stream().limit(MAX_TOLD).map(one -> Messages.text("sheet.refused",
                String.valueOf(numbers.get(one.field())), session.summary().field(one.field()).label(), one.typed(), one.sentence())).toList());
        if (refused.size() > MAX_TOLD) {
            sentences.add(Messages.text("sheet.refused.more", String.valueOf(refused.size())));
        }
        return sentences;
    }

    /** Clears the chosen cells, in one step. */
    public void clear() {
        enterAll(Messages.text("sheet.edit.clear"), (row, column) -> column == FigureColumn.LABEL ? Optional.empty() : Optional.of(""));
    }

    /** Puts what stands in the topmost of the chosen cells into those below it; with one row, what stands above it. */
    public void fillDown() {
        int top = model.range().rows() > 1 ? model.range().top() : model.range().top() - 1;
        if (top >= 0 && top < model.rows().size()) {
            FigureRow from = model.rows().get(top);
            enterAll(Messages.text("sheet.edit.fillDown"), (row, column) -> row == top ? Optional.empty() : Optional.of(from.editable(column)));
        }
    }

    private interface Cells {
        Optional<String> at(int row, FigureColumn column);
    }

    private void enterAll(String name, Cells cells) {
        FigureEdits edits = new FigureEdits(session.summary());
        for (int row = model.range().top(); row <= Math.min(model.range().bottom(), model.rows().size() - 1); row++) {
            for (int i = model.range().left(); i <= model.range().right(); i++) {
                FigureColumn column = FigureColumn.values()[i];
                FieldId id = model.rows().get(row).id();
                cells.at(row, column).filter(text -> column.isEditable()).ifPresent(text -> edits.enter(id, column, text));
            }
        }
        perform(edits, name, List.of());
    }

    /** The chosen cells as text for other programs. */
    public String copied() {
        return FigureBlock.copied(model.rows(), model.range());
    }

    /** Puts cells of another program in from the chosen cell on, one value into all chosen ones. Wrong ones are told and left out. */
    public void paste(String text) {
        FigureBlock block = FigureBlock.of(text);
        if (block.cells().isEmpty() || model.rows().isEmpty()) {
            return;
        }
        FigureEdits edits = new FigureEdits(session.summary());
        CellRange target = block.target(model.range(), model.rows().size());
        List<String> leftOut = block.enter(edits, model.rows(), target);
        perform(edits, Messages.text("sheet.edit.paste"), leftOut);
        model.choose(target);
    }
}
