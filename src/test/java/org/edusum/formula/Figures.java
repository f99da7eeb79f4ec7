package org.edusum.formula;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edusum.model.Expression;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Form;
import org.edusum.model.FieldRef;
import org.edusum.model.Formula;
import org.edusum.model.HeadingForm;
import org.edusum.model.Inline;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.Relation;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.value.Entry;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/** Small summaries whose fields all stand in one paragraph. */
public final class Figures {

    private final Map<FieldId, Field> fields = new LinkedHashMap<>();

    public static Field field(String id, FieldType type, String label, String typed) {
        return Field.empty(new FieldId(id), type, label).withValue(((Entry.Accepted) type.read(typed)).value());
    }

    public Figures with(Field field) {
        fields.put(field.id(), field);
        return this;
    }

    public Figures whole(String id, String label, String typed) {
        return with(field(id, new FieldType.Whole("所"), label, typed));
    }

    public Figures percent(String id, String label, String typed) {
        return with(field(id, new FieldType.Percent(1), label, typed));
    }

    public Figures computed(String id, FieldType type, String label, String formula) {
        return with(Field.empty(new FieldId(id), type, label)
                .withFormula(java.util.Optional.of(Formula.of(new Expression(formula)))));
    }

    public Summary summary(Relation... relations) {
        List<Inline> inlines = fields.keySet().stream().<Inline>map(id -> new FieldRef(id, Form.FULL)).toList();
        Section chapter = new Section(new SectionId("c1"), Prose.of("概况"),
                List.of(new Paragraph(new ParagraphId("p1"), new Prose(inlines))), List.of());
        Summary summary = new Summary(new Section(new SectionId("root"), Prose.of("总结"), List.of(), List.of(chapter)),
                new Signature(new Paragraph(new ParagraphId("w"), Prose.of("局")), new Paragraph(new ParagraphId("d"), Prose.of("日"))),
                fields, Map.of(), new Layout(Numbering.SKIPPING, HeadingForm.RUN_IN));
        return summary.withRelations(new org.edusum.model.Relations(List.of(relations), 30));
    }

    public static Relation relation(String id, String left, String comparison, String right) {
        Relation.Comparison sign = java.util.stream.Stream.of(Relation.Comparison.values())
                .filter(c -> c.sign().equals(comparison)).findFirst().orElseThrow();
        return new Relation(id, Relation.Kind.OTHER, new Expression(left), sign, new Expression(right),
                Relation.Strength.HARD, Relation.Standing.CONFIRMED, "");
    }

    public static String printed(Summary summary, String id) {
        return summary.field(new FieldId(id)).printed(Form.FULL);
    }

    public static Value value(FieldType type, String typed) {
        return ((Entry.Accepted) type.read(typed)).value();
    }
}
