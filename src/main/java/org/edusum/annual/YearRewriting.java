package org.edusum.annual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.edusum.annual.YearPlace.FieldPart;
import org.edusum.annual.YearPlace.InField;
import org.edusum.annual.YearPlace.InProse;
import org.edusum.annual.YearPlace.InRelation;
import org.edusum.annual.YearPlace.RelationPart;
import org.edusum.model.Expression;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Formalities;
import org.edusum.model.Formula;
import org.edusum.model.Imprint;
import org.edusum.model.Paragraph;
import org.edusum.model.Prose;
import org.edusum.model.Relation;
import org.edusum.model.Relations;
import org.edusum.model.Section;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.value.Value;

/** Puts the years that move into a summary, wherever they stand. */
final class YearRewriting {

    private final Map<YearPlace, List<YearMention>> moving;
    /** Of the next prose, in the order of {@link Summary#allProses}. */
    private int index;

    private YearRewriting(List<YearMention> mentions) {
        moving = mentions.stream().filter(YearMention::isMoving).collect(Collectors.groupingBy(YearMention::place));
    }

    /** A summary with the years moved that do. @param mentions the years of a summary that has the same texts */
    static Summary of(Summary summary, List<YearMention> mentions) {
        YearRewriting rewriting = new YearRewriting(mentions);
        Section root = rewriting.section(summary.root());
        Signature signature = rewriting.signature(summary.signature());
        Map<FieldId, Field> fields = new HashMap<>(summary.fields());
        fields.replaceAll((id, field) -> rewriting.field(field));
        Formalities formalities = summary.formalities();
        return summary.withFields(fields).withSignature(signature).withRoot(rewriting.tables(root))
                .withFormalities(new Formalities(formalities.addressee(), formalities.imprint().map(rewriting::imprint)))
                .withRelations(new Relations(summary.relations().all().stream().map(rewriting::relation).toList(),
                        summary.relations().largeChange()));
    }

    private Section section(Section section) {
        Prose title = prose(section.title());
        List<Paragraph> body = section.body().stream().map(this::paragraph).toList();
        List<Section> children = new ArrayList<>();
        for (Section child : section.children()) {
            children.add(section(child));
        }
        return section.withTitle(title).withBody(body).withChildren(children);
    }

    private Signature signature(Signature signature) {
        Paragraph signatory = paragraph(signature.signatory());
        return new Signature(signatory, paragraph(signature.date()));
    }

    private Section tables(Section section) {
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
        for (YearMention mention : moving.getOrDefault(new InProse(index), List.of())) {
            changed = changed.splice(mention.from(), mention.to(), Prose.of(new Text(mention.next())));
        }
        index++;
        return changed;
    }

    private String text(YearPlace place, String text) {
        StringBuilder changed = new StringBuilder(text);
        moving.getOrDefault(place, List.of()).forEach(mention -> changed.replace(mention.from(), mention.to(), mention.next()));
        return changed.toString();
    }

    private Field field(Field field) {
        FieldId id = field.id();
        InField inValue = new InField(id, FieldPart.VALUE);
        Value value = switch (field.value()) {
            case Value.Words(String words) -> new Value.Words(text(inValue, words));
            case Value.Year year -> moving.getOrDefault(inValue, List.of()).stream().findFirst()
                    .<Value>map(mention -> new Value.Year(Integer.parseInt(mention.next()))).orElse(year);
            default -> field.value();
        };
        return field.withLabel(text(new InField(id, FieldPart.LABEL), field.label()))
                .withNote(text(new InField(id, FieldPart.NOTE), field.note())).withValue(value).withFormula(field.formula().map(formula ->
                        new Formula(expression(new InField(id, FieldPart.FORMULA), formula.expression()), formula.isOverridden())));
    }

    private Expression expression(YearPlace place, Expression expression) {
        return new Expression(text(place, expression.text()));
    }

    private Imprint imprint(Imprint imprint) {
        return new Imprint(imprint.copiesTo(), imprint.issuer(), text(new YearPlace.Issued(), imprint.issued()));
    }

    private Relation relation(Relation relation) {
        String id = relation.id();
        return new Relation(id, relation.kind(), expression(new InRelation(id, RelationPart.LEFT), relation.left()), relation.comparison(),
                expression(new InRelation(id, RelationPart.RIGHT), relation.right()), relation.strength(), relation.standing(),
                text(new InRelation(id, RelationPart.NOTE), relation.note()));
    }
}
