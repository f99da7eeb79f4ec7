package org.edusum.ui.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.edusum.model.Field;
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
    private static final int MAX_NAMED = 3;

    private final Session session;
    private final FigureModel model;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper noted = new ReadOnlyStringWrapper("");
    private final Map<FieldId, Map<FigureColumn, String>> left = new HashMap<>();

    FigureEntries(Session session, FigureModel model) {
        this.session = session;
        this.model = model;
        session.openedProperty().addListener((o, old, now) -> left.clear());
        session.summaryProperty().addListener((o, old, now) -> {
            // Another value by whatever way takes the place of what was not understood.
            boolean isStale = left.keySet().removeIf(id -> !Objects.equals(old.fields().get(id), now.fields().get(id)));
            say(List.of(), List.of());
            if (isStale) {
                model.refresh();
            }
        });
    }

    /** What of the last entry is wrong, and why; empty when all is well. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** What the clerk should know of an entry that is not wrong: that it takes the place of a formula. */
    public ReadOnlyStringProperty notedProperty() {
        return noted.getReadOnlyProperty();
    }

    private void say(List<String> wrong, List<String> worthKnowing) {
        told.set(String.join("\n", wrong));
        noted.set(String.join("\n", worthKnowing));
    }

    /**
     * An entry is about to begin. What is typed on a name goes to the figure of the row.
     *
     * @param isTyped in place of what stands in the cell; otherwise that is edited
     * @return false where nothing can be entered; why is told
     */
    boolean begin(boolean isTyped) {
        if (isTyped && model.column() == FigureColumn.LABEL) {
            model.chooseValue();
        }
        if (!model.column().isEditable()) {
            say(List.of(model.column().refusal()), List.of());
            return false;
        }
        if (isTyped) {
            told.set("");
        }
        noted.set(model.here().map(FigureRow::field).filter(field -> model.column() == FigureColumn.VALUE && field.isComputed())
                .map(field -> Messages.text("sheet.computed", field.label())).orElse(""));
        return model.here().isPresent();
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
        say(List.of(), List.of());
        model.refresh();
    }

    /** Takes over an entry into the cell where the clerk is. @return false when it is refused */
    boolean take(String typed) {
        if (model.here().isEmpty() || !model.column().isEditable()) {
            return true;
        }
        FigureRow row = model.here().get();
        left.getOrDefault(row.id(), new HashMap<>()).remove(model.column());
        if (typed.equals(row.editable(model.column()))) {
            // Opened and closed again: what it shows may be less exact than what it holds.
            say(List.of(), List.of());
            model.refresh();
            return true;
        }
        FigureEdits edits = new FigureEdits(session.summary());
        edits.enter(row.id(), model.column(), typed);
        perform(edits, Messages.text("sheet.edit.enter", row.field().label()), edits.refused().stream().map(FigureEdits.Refused::sentence).toList());
        return edits.refused().isEmpty();
    }

    /** @param wrong sentences to be told */
    private void perform(FigureEdits edits, String name, List<String> wrong) {
        List<Field> computed = session.summary().fields().values().stream().filter(Field::isComputed).toList();
        edits.edit(name).ifPresentOrElse(step -> session.perform(step, session.selectionProperty().get()), model::refresh);
        List<Field> overridden = computed.stream().filter(field -> !session.summary().field(field.id()).isComputed()).toList();
        // Only now: what was said before goes when the document changes.
        say(wrong, Stream.of(named("sheet.overridden", overridden), named("sheet.kept", edits.kept())).flatMap(Optional::stream).toList());
    }

    private static Optional<String> named(String key, List<Field> fields) {
        String names = fields.stream().limit(MAX_NAMED).map(Field::label).collect(Collectors.joining("”“"));
        return fields.isEmpty() ? Optional.empty() : Optional.of(Messages.text(key, fields.size() > MAX_NAMED
                ? Messages.text("sheet.names.more", names, String.valueOf(fields.size())) : Messages.text("sheet.names", names)));
    }

    /** What was refused of several cells, each with its number. */
    private List<String> sentences(List<FigureEdits.Refused> refused) {
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
        enterAll(Messages.text("sheet.edit.clear"), (row, column) -> Optional.of(""));
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
        List<FigureColumn> columns = IntStream.rangeClosed(model.range().left(), model.range().right())
                .mapToObj(i -> FigureColumn.values()[i]).filter(FigureColumn::isEnterable).toList();
        if (columns.isEmpty()) {
            say(List.of(model.column().refusal()), List.of());
            return;
        }
        FigureEdits edits = new FigureEdits(session.summary());
        for (int row = model.range().top(); row <= Math.min(model.range().bottom(), model.rows().size() - 1); row++) {
            for (FigureColumn column : columns) {
                FieldId id = model.rows().get(row).id();
                cells.at(row, column).ifPresent(text -> {
                    left.getOrDefault(id, new HashMap<>()).remove(column);
                    edits.enter(id, column, text);
                });
            }
        }
        perform(edits, name, sentences(edits.refused()));
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
        perform(edits, Messages.text("sheet.edit.paste"), Stream.concat(sentences(edits.refused()).stream(), leftOut.stream()).toList());
        model.choose(target);
    }
}
