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
import org.edusum.model.Paragraph;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionMarks;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/**
 * The next year's draft, made from this year's (转入新年度). What becomes of a field:
 * <ul>
 * <li>figures and dates: the value becomes last year's, the field is empty;
 * <li>years that are the report's, the one before or the one after move on by as many years, other years stay;
 * <li>names and words stay, for brands and streets seldom change; the bureau's own names too, but for year and date of
 *     issue;
 * <li>formulas speak again, origins and reasons are forgotten, notes and divisions stay.
 * </ul>
 * Prose, outline, tables and relations stay; sections are not begun. Years in the text: {@link YearMention}.
 *
 * @param from     the year of the report
 * @param to       the year of the next one
 * @param mentions the years in the text
 */
public record RollForward(Summary summary, int from, int to, List<YearMention> mentions) {

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
     * @throws IllegalArgumentException when the years are not in order
     */
    public static RollForward plan(Summary summary, int from, int to) {
        if (to <= from || to > 2100) {
            throw new IllegalArgumentException("not the next year: " + from + " to " + to);
        }
        List<Prose> proses = summary.allProses().toList();
        List<YearMention> mentions = new ArrayList<>();
        for (int i = 0; i < proses.size(); i++) {
            mentions.addAll(YearMention.of(i, proses.get(i), from, to - from));
        }
        return new RollForward(summary, from, to, mentions);
    }

    /** With one year in the text moving or staying. */
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
        Map<Integer, List<YearMention>> moving = new HashMap<>();
        mentions.stream().filter(YearMention::isMoving)
                .forEach(mention -> moving.computeIfAbsent(mention.index(), i -> new ArrayList<>()).add(mention));
        Rewriting rewriting = new Rewriting(moving);
        Section root = rewriting.section(summary.root());
        Signature signature = rewriting.signature(summary.signature());
        return Recalculation.upToDate(summary.withFields(fields).withSignature(signature).withRoot(rewriting.tables(root)));
    }

    private Field rolled(Field field, Optional<OwnName> name) {
        Field bare = field.withOrigin(Optional.empty()).withReason("")
                .withFormula(field.formula().map(formula -> Formula.of(formula.expression())));
        boolean isOwn = name.isPresent() && name.get() != OwnName.YEAR && name.get() != OwnName.ISSUED;
        if (isOwn) {
            return bare;
        }
        Value next = switch (field.type()) {
            case FieldType.Year t -> field.value() instanceof Value.Year(int year) && Math.abs(year - from) <= 1
                    && year + to - from <= 2100 ? new Value.Year(year + to - from) : field.value();
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

    /** Walks through all prose in the order of {@link Summary#allProses} and puts the years in. */
    private static final class Rewriting {

        private final Map<Integer, List<YearMention>> moving;
        private int index;

        Rewriting(Map<Integer, List<YearMention>> moving) {
            this.moving = moving;
        }

        Section section(Section section) {
            Prose title = prose(section.title());
            List<Paragraph> body = section.body().stream().map(this::paragraph).toList();
            List<Section> children = new ArrayList<>();
            for (Section child : section.children()) {
                children.add(section(child));
            }
            SectionMarks marks = section.marks().withStatus(SectionMarks.Status.NOT_STARTED);
            return section.withTitle(title).withBody(body).withChildren(children).withMarks(marks);
        }

        Signature signature(Signature signature) {
            Paragraph signatory = paragraph(signature.signatory());
            return new Signature(signatory, paragraph(signature.date()));
        }

        Section tables(Section section) {
            Section own = section.table().isEmpty() ? section
                    : section.withTable(section.table().map(table -> table.withProses(this::prose)));
            List<Section> children = new ArrayList<>();
            for (Section child : section.children()) {
                children.add(tables(child));
            }
            return own.withChildren(children);
        }

        private Paragraph paragraph(Paragraph paragraph) {
            return paragraph.withProse(prose(paragraph.prose()));
        }

        /** As many digits as before: the offsets of the others stay. */
        private Prose prose(Prose prose) {
            Prose changed = prose;
            for (YearMention mention : moving.getOrDefault(index, List.of())) {
                changed = changed.splice(mention.from(), mention.to(), Prose.of(new Text(mention.next())));
            }
            index++;
            return changed;
        }
    }
}
