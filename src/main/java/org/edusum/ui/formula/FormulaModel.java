package org.edusum.ui.formula;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.edusum.formula.Computation;
import org.edusum.formula.FormulaEdits;
import org.edusum.formula.FormulaText;
import org.edusum.formula.UnitHint;
import org.edusum.model.Expression;
import org.edusum.model.Expression.Part;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldListing;
import org.edusum.model.Form;
import org.edusum.model.Outline;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.ui.field.PlaceName;
import org.edusum.ui.text.Messages;

/** A formula in the making: its text, and at every key what it comes to or why it cannot stand. */
public final class FormulaModel {

    /** A field that can be taken into the formula. @param place number and title of the section where it stands first */
    public record Choice(Field field, String place) {
        String value() {
            return field.isFilled() ? field.printed(Form.FULL) : Messages.text("formula.empty");
        }
    }

    private final Summary summary;
    private final Field field;
    private final List<Choice> all;
    private final StringProperty text = new SimpleStringProperty();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper isSound = new ReadOnlyBooleanWrapper();
    private Optional<Expression> expression = Optional.empty();

    /** @param field gets the formula */
    public FormulaModel(Summary summary, Field field) {
        this.summary = summary;
        this.field = field;
        all = choices(summary).stream().filter(choice -> !choice.field().id().equals(field.id())).toList();
        text.addListener((o, old, now) -> update());
        text.set(field.formula().map(formula -> FormulaText.of(summary, formula.expression())).orElse(""));
        update();
    }

    /** All fields that arithmetic can take, in the order of the document. */
    public static List<Choice> choices(Summary summary) {
        Outline outline = Outline.of(summary);
        return FieldListing.of(summary).stream().filter(listing -> isNumber(listing.field()))
                .map(listing -> new Choice(listing.field(), listing.places().stream().findFirst()
                        .map(place -> PlaceName.of(summary, outline, place)).orElse(""))).toList();
    }

    /** Whether a field of this type can be worked out, and worked with. */
    public static boolean isNumber(Field field) {
        return switch (field.type()) {
            case FieldType.Whole t -> true;
            case FieldType.Decimal t -> true;
            case FieldType.Percent t -> true;
            case FieldType.Money t -> true;
            case FieldType.Duration t -> true;
            case FieldType.Age t -> true;
            case FieldType.Year t -> true;
            case FieldType.Month t -> true;
            case FieldType.YearMonth t -> false;
            case FieldType.MonthDay t -> false;
            case FieldType.Date t -> false;
            case FieldType.Name t -> false;
            case FieldType.Text t -> false;
        };
    }

    public Field field() {
        return field;
    }

    public StringProperty text() {
        return text;
    }

    /** The result as the field would print it, or why there is none, in Chinese. */
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether the formula can be taken; figures may still be missing. */
    public ReadOnlyBooleanProperty soundProperty() {
        return isSound.getReadOnlyProperty();
    }

    /** Fields whose label or place has the words in it: those of the same chapter and unit first. */
    public List<Choice> choices(String words) {
        String wanted = words.strip();
        return all.stream().filter(choice -> choice.field.label().contains(wanted) || choice.place.contains(wanted))
                .sorted(Comparator.comparingInt(choice -> choice.field.type().equals(field.type()) ? 0 : 1)).toList();
    }

    /** How a field is written in the formula. */
    public String mention(Field chosen, Part part) {
        return FormulaText.mention(summary, chosen, part);
    }

    private void update() {
        expression = Optional.empty();
        switch (FormulaText.read(summary, text.get())) {
            case FormulaText.Reading.Refused(String sentence) -> outcome.set(text.get().isBlank()
                    ? Messages.text("formula.hint") : sentence + "。");
            case FormulaText.Reading.Understood(Expression read) -> judge(read);
        }
        isSound.set(expression.isPresent());
    }

    private void judge(Expression read) {
        List<FieldId> cycle = Computation.cycle(summary, field.id(), read);
        if (!cycle.isEmpty()) {
            outcome.set(Messages.text("formula.cycle", String.join(" → ",
                    cycle.stream().map(id -> "“" + summary.field(id).label() + "”").toList())));
            return;
        }
        expression = Optional.of(read);
        Optional<Value> value = Computation.value(summary, field, read);
        String result = value.map(v -> Messages.text("formula.result", field.type().print(v)))
                .orElseGet(() -> Computation.obstacle(summary, field, read).orElse("") + "。");
        outcome.set(UnitHint.of(summary, read, field.type()).map(hint -> Messages.text("formula.unitHint", result, hint)).orElse(result));
    }

    /** The step that gives the field its formula; nothing when it has it already or it cannot stand. */
    public Optional<Edit> edit() {
        return expression.flatMap(sound -> FormulaEdits.set(field, sound));
    }
}
