package org.edusum.annual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.formula.Recalculation;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Formula;
import org.edusum.model.OwnName;
import org.edusum.model.Section;
import org.edusum.model.SectionMarks;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/**
 * The next year's draft, made from this year's (转入新年度). What becomes of a field:
 * <ul>
 * <li>figures and dates: the value becomes last year's, the field is empty;
 * <li>names and words stay, for brands and streets seldom change; the bureau's own names too, but for year and date of
 *     issue; these and years move as the years in the text do;
 * <li>formulas speak again, origins and reasons are forgotten, notes and divisions stay.
 * </ul>
 * Prose, outline, tables and relations stay; sections are not begun. Which years move, in prose, fields, imprint and
 * relations: {@link YearSearch}.
 *
 * @param from     the year of the report
 * @param to       the year of the next one
 * @param mentions the years in it, in the order of the document; those of fields, imprint and relations last
 */
public record RollForward(Summary summary, int from, int to, List<YearMention> mentions) {

    /** The last year that a summary can report on. */
    public static final int LAST_YEAR = 2100;

    private static final Pattern IN_TITLE = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

    public RollForward {
        mentions = List.copyOf(mentions);
    }

    /** The year a summary reports on: its own, else the one in its title; nothing where there is neither. */
    public static Optional<Integer> year(Summary summary) {
        if (summary.field(OwnName.YEAR).map(Field::value).orElse(Value.EMPTY) instanceof Value.Year(int year)) {
            return Optional.of(year);
        }
        Matcher inTitle = IN_TITLE.matcher(summary.title());
        return inTitle.find() ? Optional.of(Integer.parseInt(inTitle.group(1))) : Optional.empty();
    }

    /**
     * What rolling forward would do.
     *
     * @throws IllegalArgumentException when the years are not in order, or {@code to} is after {@value #LAST_YEAR}
     */
    public static RollForward plan(Summary summary, int from, int to) {
        if (to <= from || to > LAST_YEAR) {
            throw new IllegalArgumentException("not the next year: " + from + " to " + to);
        }
        return new RollForward(summary, from, to, YearsInSummary.of(summary, new YearSearch(from, to - from)));
    }

    /** With one of the years moving or staying. @param mention its index */
    public RollForward with(int mention, boolean isMoving) {
        List<YearMention> changed = new ArrayList<>(mentions);
        changed.set(mention, changed.get(mention).moving(isMoving));
        return new RollForward(summary, from, to, changed);
    }

    /** The figures and dates that become last year's. */
    public long cleared() {
        return summary.fields().values().stream().filter(field -> field.isFilled()
                && !rolled(field, Optional.empty()).isFilled()).count();
    }

    /** The draft of the next year. */
    public Summary result() {
        Map<FieldId, Field> fields = new HashMap<>();
        Map<FieldId, OwnName> names = new HashMap<>();
        summary.names().forEach((name, id) -> names.put(id, name));
        summary.fields().values().forEach(field ->
                fields.put(field.id(), rolled(field, Optional.ofNullable(names.get(field.id())))));
        Summary rolled = summary.withFields(fields).withRoot(notStarted(summary.root()));
        return Recalculation.upToDate(YearRewriting.of(rolled, mentions));
    }

    private static Section notStarted(Section section) {
        return section.withMarks(section.marks().withStatus(SectionMarks.Status.NOT_STARTED))
                .withChildren(section.children().stream().map(RollForward::notStarted).toList());
    }

    private Field rolled(Field field, Optional<OwnName> name) {
        Field bare = field.withOrigin(Optional.empty()).withReason("")
                .withFormula(field.formula().map(formula -> Formula.of(formula.expression())));
        boolean isOwn = name.isPresent() && name.get() != OwnName.YEAR && name.get() != OwnName.ISSUED;
        if (isOwn) {
            return bare;
        }
        Value next = switch (field.type()) {
            case FieldType.Year t -> field.value();
            case FieldType.Name t -> field.value();
            case FieldType.Text t -> field.value();
            case FieldType.Whole t -> Value.EMPTY;
            case FieldType.Decimal t -> Value.EMPTY;
            case FieldType.Percent t -> Value.EMPTY;
            case FieldType.Money t -> Value.EMPTY;
            case FieldType.Duration t -> Value.EMPTY;
            case FieldType.Age t -> Value.EMPTY;
            case FieldType.YearMonth t -> Value.EMPTY;
            case FieldType.MonthDay t -> Value.EMPTY;
            case FieldType.Month t -> Value.EMPTY;
            case FieldType.Date t -> Value.EMPTY;
        };
        Field moved = bare.withPrevious(field.value()).withValue(next);
        // A year field that was never filled still says which year it is about: the report's own.
        return name.filter(own -> own == OwnName.YEAR).isPresent() && field.type() instanceof FieldType.Year
                ? moved.withValue(new Value.Year(to)) : moved;
    }
}
