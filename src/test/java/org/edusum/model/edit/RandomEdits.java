package org.edusum.model.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.HeadingForm;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/** Edits of every kind that fit, or nearly fit, a summary; the same seed gives the same ones. */
public final class RandomEdits {

    private final Random random;
    private int ids;

    public RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /** An edit of one to three changes; a summary may refuse it. */
    public Edit next(Summary summary) {
        List<Change> changes = new ArrayList<>();
        Summary current = summary;
        for (int i = random.nextInt(3); i >= 0; i--) {
            Change change = change(current);
            changes.add(change);
            if (Changes.apply(current, change) instanceof Outcome.Applied<Change>(Summary after, Change inverse)) {
                current = after;
            }
        }
        return new Edit("改动", changes);
    }

    private Change change(Summary summary) {
        List<Section> sections = summary.root().subtree().toList();
        Section section = any(sections);
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> splice(summary);
            case 3 -> new Change.InsertParagraph(section.id(), random.nextInt(section.body().size() + 1), paragraph(summary));
            case 4 -> new Change.RemoveParagraph(section.body().isEmpty()
                    ? summary.signature().date().id() : any(section.body()).id());
            case 5 -> new Change.InsertSection(section.id(), random.nextInt(section.children().size() + 1),
                    new Section(new SectionId("new" + ++ids), prose(summary), List.of(paragraph(summary)), List.of()));
            case 6 -> new Change.RemoveSection(section.id());
            case 7 -> new Change.MoveSection(section.id(), any(sections).id(), random.nextInt(3));
            case 8 -> new Change.PutField(Field.empty(new FieldId("fnew" + ++ids), any(RandomSummary.types()), "新数据项"));
            case 9 -> summary.fields().isEmpty() ? splice(summary) : new Change.RemoveField(anyField(summary).id());
            case 10 -> summary.fields().isEmpty() ? splice(summary) : setValue(anyField(summary));
            default -> new Change.SetLayout(new Layout(random.nextBoolean() ? Numbering.STANDARD : Numbering.SKIPPING,
                    any(List.of(HeadingForm.values()))));
        };
    }

    private Change splice(Summary summary) {
        Place place = any(summary.places().toList());
        int length = summary.prose(place).orElseThrow().length();
        int from = random.nextInt(length + 1);
        return new Change.SpliceProse(place, from, from + random.nextInt(length - from + 1),
                random.nextInt(4) == 0 ? Prose.EMPTY : prose(summary));
    }

    private Change setValue(Field field) {
        return new Change.SetValue(field.id(), switch (field.type()) {
            case FieldType.Name t -> new Value.Words("海棠区" + random.nextInt(9));
            case FieldType.Year t -> new Value.Year(2000 + random.nextInt(50));
            case FieldType.Text t -> Value.EMPTY;
            default -> new Value.Quantity(BigDecimal.valueOf(random.nextInt(150)));
        });
    }

    private Paragraph paragraph(Summary summary) {
        return new Paragraph(new ParagraphId("pnew" + ++ids), prose(summary));
    }

    private Prose prose(Summary summary) {
        Text text = new Text("今年新增" + random.nextInt(100));
        return summary.fields().isEmpty() ? Prose.of(text) : Prose.of(text, new FieldRef(anyField(summary).id()));
    }

    private Field anyField(Summary summary) {
        return summary.field(any(summary.fields().keySet().stream().sorted().toList()));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
