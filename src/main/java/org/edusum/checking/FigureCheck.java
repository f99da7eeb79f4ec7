package org.edusum.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.edusum.formula.Computation;
import org.edusum.formula.RelationCheck;
import org.edusum.formula.Verdict;
import org.edusum.model.Expression;
import org.edusum.model.Expression.Reference;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Formula;
import org.edusum.model.Inline;
import org.edusum.model.Paragraph;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Relation;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.YearOnYear;
import org.edusum.model.value.Value;

/** Holds the figures of a summary against its relations, its formulas and last year's figures. */
final class FigureCheck {

    static final String OVERRIDDEN = "overridden-formula";
    private static final String FORMULA = "broken-formula";
    private static final String STALE = "stale-value";
    private static final String CHANGE = "large-change";

    /** Where a field stands first. */
    private record Spot(SectionId section, Place place, int from) {
    }

    private final Summary summary;
    private final Map<FieldId, Spot> spots = new HashMap<>();
    private final List<Problem> found = new ArrayList<>();

    FigureCheck(Summary summary) {
        this.summary = summary;
    }

    List<Problem> problems() {
        boolean hasFigures = !summary.relations().all().isEmpty() || summary.fields().values().stream()
                .anyMatch(field -> field.formula().isPresent() || !(field.previous() instanceof Value.Empty)
                        || PossibleRange.fault(field).isPresent());
        if (hasFigures) {
            locate(summary.root());
            summary.signature().lines().forEach(line -> locate(summary.root().id(), new Place.Body(line.id()), line.prose()));
            summary.relations().confirmed().forEach(this::check);
            summary.fields().values().stream().sorted(Comparator.comparing(Field::id)).forEach(field -> {
                field.formula().ifPresent(formula -> check(field, formula));
                checkChange(field);
                PossibleRange.fault(field).ifPresent(fault -> add(PossibleRange.NAME, fault.severity(), Optional.of(field.id()),
                        fault.sentence(), Optional.empty()));
            });
        }
        return found;
    }

    private void locate(Section section) {
        locate(section.id(), new Place.Title(section.id()), section.title());
        for (Paragraph paragraph : section.body()) {
            locate(section.id(), new Place.Body(paragraph.id()), paragraph.prose());
        }
        // Cells are no places: what stands only in a table is shown at the title above it.
        section.table().stream().flatMap(Table::proses).flatMap(Prose::references).forEach(ref ->
                spots.putIfAbsent(ref.field(), new Spot(section.id(), new Place.Title(section.id()), 0)));
        section.children().forEach(this::locate);
    }

    private void locate(SectionId section, Place place, Prose prose) {
        int at = 0;
        for (Inline inline : prose.inlines()) {
            if (inline instanceof FieldRef ref) {
                spots.putIfAbsent(ref.field(), new Spot(section, place, at));
            }
            at += inline.length();
        }
    }

    private void check(Relation relation) {
        Optional<String> message = switch (RelationCheck.check(summary, relation)) {
            case Verdict.Holds holds -> Optional.empty();
            case Verdict.Open open -> Optional.empty();
            case Verdict.Broken(String said) -> Optional.of(said);
            case Verdict.Impossible(String sentence) -> Optional.of(sentence);
        };
        message.ifPresent(said -> {
            boolean isHard = switch (relation.strength()) {
                case HARD -> true;
                case SOFT -> false;
            };
            add("relation-" + relation.kind().key(), isHard ? Severity.WRONG : Severity.DOUBTFUL, subject(relation),
                    relation.note().isEmpty() ? said : said + "（" + relation.note() + "）", Optional.of(relation.id()));
        });
    }

    /** The field a relation is about: the first one it mentions. */
    private Optional<FieldId> subject(Relation relation) {
        return Stream.of(relation.left(), relation.right()).map(Expression::references).flatMap(List::stream)
                .map(Reference::field).filter(summary.fields()::containsKey).findFirst();
    }

    private void check(Field field, Formula formula) {
        List<FieldId> cycle = Computation.cycle(summary, field.id(), formula.expression());
        if (!cycle.isEmpty()) {
            add(FORMULA, Severity.WRONG, Optional.of(field.id()), "“" + field.label() + "”的算式绕回了自己："
                    + String.join(" → ", cycle.stream().map(id -> "“" + summary.field(id).label() + "”").toList()), Optional.empty());
        } else if (formula.isOverridden()) {
            checkOverridden(field, formula.expression());
        } else if (Computation.isImpossible(summary, field, formula.expression())) {
            add(FORMULA, Severity.WRONG, Optional.of(field.id()), "“" + field.label() + "”算不出来："
                    + Computation.obstacle(summary, field, formula.expression()).orElse("")
                    + (field.isFilled() ? "；文中的 " + field.printed(Form.FULL) + " 不是算出来的，请改正算式" : ""), Optional.empty());
        } else {
            checkComputed(field, formula.expression());
        }
    }

    private void checkOverridden(Field field, Expression expression) {
        Optional<Value> computed = Computation.value(summary, field, expression);
        if (field.isFilled() && computed.isPresent() && !isPrinted(field, computed.get()) && !isSaid(field, expression)) {
            add(OVERRIDDEN, Severity.DOUBTFUL, Optional.of(field.id()), due(field, computed.get()) + "，手工填了 "
                    + field.printed(Form.FULL), Optional.empty());
        }
    }

    /** Every edit brings computed values along; a file may still hold another value than its formula gives. */
    private void checkComputed(Field field, Expression expression) {
        Optional<Value> computed = Computation.value(summary, field, expression);
        if (isPrinted(field, computed.orElse(Value.EMPTY)) || field.isFilled() && computed.isPresent() && isSaid(field, expression)) {
            return;
        }
        String said = computed.isEmpty() ? "“" + field.label() + "”是算出来的数，文中是 " + field.printed(Form.FULL) + "，算式却"
                + Computation.obstacle(summary, field, expression).orElse("") + "；请补填，或清空这个数"
                : field.isFilled() ? due(field, computed.get()) + "，文中是 " + field.printed(Form.FULL) + "；清空这个数就会重新计算"
                : due(field, computed.get()) + "，文中空着，请填上";
        add(STALE, Severity.WRONG, Optional.of(field.id()), said, Optional.empty());
    }

    private static boolean isPrinted(Field field, Value value) {
        return field.type().print(value).equals(field.printed(Form.FULL));
    }

    private static String due(Field field, Value computed) {
        return "“" + field.label() + "”按算式应为 " + field.type().print(computed);
    }

    /** A relation that says the same as the formula has its say already. */
    private boolean isSaid(Field field, Expression expression) {
        return summary.relations().confirmed().anyMatch(relation -> relation.left().isJust(field.id())
                && relation.comparison() == Relation.Comparison.EQUAL && relation.right().equals(expression));
    }

    private void checkChange(Field field) {
        YearOnYear.of(field, summary.relations().largeChange()).filter(YearOnYear::isLarge)
                .filter(change -> field.reason().isBlank())
                .ifPresent(change -> add(CHANGE, Severity.DOUBTFUL, Optional.of(field.id()), "“" + field.label() + "”今年 "
                        + field.type().print(field.value()) + "，上年 " + field.type().print(field.previous())
                        + "，变化较大，请核对并写一句原因", Optional.empty()));
    }

    private void add(String rule, Severity severity, Optional<FieldId> field, String message, Optional<String> relation) {
        Spot spot = field.map(spots::get).orElseGet(() ->
                new Spot(summary.root().id(), new Place.Title(summary.root().id()), 0));
        boolean isBox = spot.place() instanceof Place.Body || field.isPresent()
                && summary.prose(spot.place()).stream().flatMap(Prose::references).anyMatch(ref -> ref.field().equals(field.get()));
        found.add(new Problem(rule, severity, spot.section(), spot.place(), spot.from(), spot.from() + (isBox ? 1 : 0), message,
                field, relation));
    }
}
