package org.edusum.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.edusum.annual.YearPlace.FieldPart;
import org.edusum.annual.YearPlace.InField;
import org.edusum.annual.YearPlace.InProse;
import org.edusum.annual.YearPlace.InRelation;
import org.edusum.annual.YearPlace.RelationPart;
import org.edusum.formula.FormulaText;
import org.edusum.model.Expression;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldListing;
import org.edusum.model.Form;
import org.edusum.model.OwnName;
import org.edusum.model.Prose;
import org.edusum.model.Relation;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/** Collects the years of a summary: of its prose, then of its fields, its imprint and its relations. */
final class YearsInSummary {

    /** Years of these stay: a plan still began when it began. */
    private static final Pattern OTHER_YEAR = Pattern.compile("目标|规划|启动|到达|建成|建立|成立|创办|设立|获评|评为");
    /** So much of an expression is shown around a constant. */
    private static final int AROUND = 40;

    private final Summary summary;
    private final YearSearch search;
    private final YearsOfValues values;
    private final List<YearMention> found = new ArrayList<>();

    private YearsInSummary(Summary summary, YearSearch search) {
        this.summary = summary;
        this.search = search;
        values = YearsOfValues.of(summary, search);
    }

    static List<YearMention> of(Summary summary, YearSearch search) {
        YearsInSummary years = new YearsInSummary(summary, search);
        List<Prose> proses = summary.allProses().toList();
        for (int i = 0; i < proses.size(); i++) {
            years.found.addAll(search.in(new InProse(i), proses.get(i).plain()));
        }
        FieldListing.of(summary).forEach(listing -> years.read(listing.field()));
        summary.formalities().imprint().ifPresent(imprint -> years.found.addAll(search.in(new YearPlace.Issued(), imprint.issued())));
        summary.relations().all().forEach(years::read);
        return years.found;
    }

    private void read(Field field) {
        FieldId id = field.id();
        found.addAll(search.in(new InField(id, FieldPart.LABEL), field.label()));
        readValue(new InField(id, FieldPart.VALUE), field);
        found.addAll(search.in(new InField(id, FieldPart.NOTE), field.note()));
        field.formula().ifPresent(formula -> read(new InField(id, FieldPart.FORMULA), formula.expression(),
                field.type() instanceof FieldType.Year || reckonsWithYears(formula.expression()), "", ""));
    }

    /** Words, and years but for the report's own, which is the next one in any case. */
    private void readValue(InField place, Field field) {
        List<YearMention> years = values.of(field).orElseGet(() -> search.in(place, field.printed(Form.FULL)));
        switch (field.value()) {
            case Value.Words words -> found.addAll(years);
            case Value.Year year when !field.id().equals(summary.names().get(OwnName.YEAR))
                    && year.year() + search.step() <= RollForward.LAST_YEAR -> years.forEach(mention ->
                            found.add(mention.moving(mention.isMoving() && !OTHER_YEAR.matcher(field.label()).find())));
            default -> { }
        }
    }

    private void read(Relation relation) {
        boolean isAboutYears = reckonsWithYears(relation.left()) || reckonsWithYears(relation.right());
        String sign = " " + relation.comparison().sign() + " ";
        read(new InRelation(relation.id(), RelationPart.LEFT), relation.left(), isAboutYears, "", sign + words(relation.right().text()));
        read(new InRelation(relation.id(), RelationPart.RIGHT), relation.right(), isAboutYears, words(relation.left().text()) + sign, "");
        found.addAll(search.in(new InRelation(relation.id(), RelationPart.NOTE), relation.note()));
    }

    /** @param before what the clerk sees before the expression @param after what follows it */
    private void read(YearPlace place, Expression expression, boolean isAboutYears, String before, String after) {
        String text = expression.text();
        StringBuilder constants = new StringBuilder(text);
        expression.references().forEach(reference -> constants.replace(reference.from(), reference.to(),
                String.valueOf(Prose.FIELD).repeat(reference.to() - reference.from())));
        search.inExpression(place, constants.toString(), isAboutYears).forEach(mention -> {
            String shownBefore = before + words(text.substring(0, mention.from()));
            String shownAfter = words(text.substring(mention.to())) + after;
            found.add(mention.between(shownBefore.substring(Math.max(0, shownBefore.length() - AROUND)),
                    shownAfter.substring(0, Math.min(AROUND, shownAfter.length()))));
        });
    }

    private boolean reckonsWithYears(Expression expression) {
        return expression.references().stream().anyMatch(reference -> reference.part() == Expression.Part.YEAR
                || summary.fields().containsKey(reference.field()) && summary.field(reference.field()).type() instanceof FieldType.Year);
    }

    /** A part of an expression with the labels of its fields. */
    private String words(String part) {
        return part.isBlank() ? part : FormulaText.of(summary, new Expression(part));
    }
}
