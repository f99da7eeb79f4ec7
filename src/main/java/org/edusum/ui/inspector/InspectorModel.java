package org.edusum.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldListing;
import org.edusum.model.Outline;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.YearOnYear;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.FieldEdits;
import org.edusum.model.value.Entry;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.ui.field.Difference;
import org.edusum.ui.field.FieldTypes;
import org.edusum.ui.field.PlaceName;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** What the inspector shows of the selected field, and the edits it makes of what the clerk enters. */
public final class InspectorModel {

    /**
     * Where a field stands.
     *
     * @param place of its first time there; for a table the section that it belongs to
     * @param name  the number and title of the section
     * @param times how often it stands there, at least 1
     */
    public record Standing(Place place, String name, int times, boolean isTable) {
        @Override
        public String toString() {
            return isTable ? Messages.text("inspector.place.table", name, String.valueOf(times))
                    : times > 1 ? Messages.text("inspector.place.times", name, String.valueOf(times)) : name;
        }
    }

    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<Field>> field = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Runnable beforeSelection = () -> { };

    public InspectorModel(Session session) {
        this.session = session;
        session.selectedFieldProperty().addListener((o, old, now) -> {
            beforeSelection.run();
            update();
        });
        session.summaryProperty().addListener((o, old, now) -> update());
        update();
    }

    void undo() {
        session.undo();
    }

    void redo() {
        session.redo();
    }

    /** Runs when another field is about to be shown. */
    void setBeforeSelection(Runnable action) {
        beforeSelection = action;
    }

    /** A field as it is now; nothing when it is gone. */
    Optional<Field> find(FieldId id) {
        return Optional.ofNullable(session.summary().fields().get(id));
    }

    private void update() {
        field.set(session.selectedFieldProperty().get().map(session.summary().fields()::get));
    }

    /** The selected field as it is now. */
    public ReadOnlyObjectProperty<Optional<Field>> fieldProperty() {
        return field.getReadOnlyProperty();
    }

    /** The places of a field: titles, paragraphs and lines in reading order, then tables. */
    public List<Standing> places(FieldId id) {
        Summary summary = session.summary();
        Outline outline = Outline.of(summary);
        Stream<Standing> inProse = FieldListing.places(summary, id).stream().map(place ->
                new Standing(place, PlaceName.of(summary, outline, place), times(summary.prose(place).stream(), id), false));
        Stream<Standing> inTables = summary.root().subtree().filter(section -> section.table().isPresent()).map(section -> {
            Place title = new Place.Title(section.id());
            return new Standing(title, PlaceName.of(summary, outline, title), times(section.table().stream().flatMap(Table::proses), id), true);
        }).filter(standing -> standing.times() > 0);
        return Stream.concat(inProse, inTables).toList();
    }

    private static int times(Stream<Prose> proses, FieldId id) {
        return (int) proses.flatMap(Prose::references).filter(ref -> ref.field().equals(id)).count();
    }

    /** 出现在 35 处，按段列为 19 行. */
    static String count(List<Standing> places) {
        String times = String.valueOf(places.stream().mapToInt(Standing::times).sum());
        String rows = String.valueOf(places.size());
        return times.equals(rows) ? Messages.text("inspector.places", times) : Messages.text("inspector.places.rows", times, rows);
    }

    /** How this year's value differs from last year's: ＋12（＋10.0%）; empty where they cannot be compared. */
    public String difference(Field of) {
        return Difference.of(of);
    }

    /** Takes over an entry for this year's value. @return what is expected instead, when it was not understood */
    public Optional<String> enterValue(Field of, String typed) {
        return switch (of.type().read(typed)) {
            case Entry.Rejected(String sentence) -> Optional.of(sentence);
            case Entry.Accepted(Value value) -> {
                FieldEdits.fill(session.summary(), of, value)
                        .ifPresent(edit -> session.perform(edit, session.selectionProperty().get()));
                yield Optional.empty();
            }
        };
    }

    /** Takes over an entry for last year's value. @return what is expected instead, when it was not understood */
    public Optional<String> enterPrevious(Field of, String typed) {
        return switch (of.type().read(typed)) {
            case Entry.Rejected(String sentence) -> Optional.of(sentence);
            case Entry.Accepted(Value value) -> {
                put("修改上年值", of, of.withPrevious(value));
                yield Optional.empty();
            }
        };
    }

    /** Renames the field. @return what is expected instead of an empty name */
    public Optional<String> enterLabel(Field of, String typed) {
        if (typed.isBlank()) {
            return Optional.of(Messages.text("inspector.label.missing"));
        }
        put("修改数据项名称", of, of.withLabel(typed.strip()));
        return Optional.empty();
    }

    public void enterSource(Field of, String typed) {
        put("修改来源", of, of.withSource(typed.strip()));
    }

    public void enterNote(Field of, String typed) {
        put("修改备注", of, of.withNote(typed.strip()));
    }

    /** Takes over why the value differs so much from last year's, in one line. */
    public void enterReason(Field of, String typed) {
        put("填写变化原因", of, of.withReason(typed.strip()));
    }

    /** Whether the value differs so much from last year's that a reason is wanted. */
    public boolean wantsReason(Field of) {
        return YearOnYear.of(of, session.summary().relations().largeChange()).filter(YearOnYear::isLarge).isPresent();
    }

    void chooseType(Field of, FieldTypes chosen) {
        put("修改数据项类型", of, of.withType(chosen.from(of.type())));
    }

    /** Changes the unit the value is counted in; the number stays. @return what is wrong with the unit */
    Optional<String> enterUnit(Field of, String typed) {
        try {
            put("修改单位", of, of.withType(FieldTypes.of(of.type()).withUnit(of.type(), typed.strip())));
            return Optional.empty();
        } catch (IllegalArgumentException notAUnit) {
            return Optional.of(of.type() instanceof FieldType.Money
                    ? Messages.text("inspector.unit.money") : Messages.text("inspector.unit.missing"));
        }
    }

    private void put(String name, Field before, Field after) {
        if (!after.equals(before)) {
            perform(name, List.of(new Change.PutField(after)));
        }
    }

    private void perform(String name, List<Change> changes) {
        session.perform(new Edit(name, changes), session.selectionProperty().get());
    }
}
