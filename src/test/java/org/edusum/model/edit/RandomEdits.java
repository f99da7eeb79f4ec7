package org.edusum.model.edit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Formalities;
import org.edusum.model.HeadingForm;
import org.edusum.model.Imprint;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Origin;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.SectionMarks;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/** Edits of every kind for properties that must hold of all of them; the same seed gives the same ones. */
public final class RandomEdits {

    private static final Origin ORIGIN =
            new Origin("基教科.xlsx", "填报", "E7", "基教科", "经办人", Instant.ofEpochSecond(1_700_000_000));

    private final Random random;
    private int ids;

    public RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /** An edit of one to three changes that the summary takes. */
    public Edit next(Summary summary) {
        while (true) {
            Edit edit = new Edit("修改" + random.nextInt(5), changes(summary));
            if (edit.apply(summary) instanceof Outcome.Applied<Edit>) {
                return edit;
            }
        }
    }

    /** A caret or a selection somewhere in the summary, or none. */
    public Optional<Selection> selection(Summary summary) {
        Caret caret = new Caret(any(summary.places().toList()), random.nextInt(9));
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Selection.at(caret));
            default -> Optional.of(new Selection(new Caret(any(summary.places().toList()), random.nextInt(9)), caret));
        };
    }

    public boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private List<Change> changes(Summary summary) {
        return random.ints(1 + random.nextInt(3), 0, 15).mapToObj(kind -> change(summary, kind)).toList();
    }

    private Change change(Summary summary, int kind) {
        List<Section> sections = summary.root().subtree().toList();
        SectionId section = any(sections).id();
        return switch (kind) {
            case 0 -> splice(summary);
            case 1 -> new Change.InsertParagraph(section, random.nextInt(2), paragraph());
            case 2 -> sections.stream().flatMap(s -> s.body().stream()).findAny()
                    .<Change>map(p -> new Change.RemoveParagraph(p.id())).orElseGet(() -> splice(summary));
            case 3 -> new Change.InsertSection(section, 0, new Section(new SectionId("ns" + id()),
                    Prose.of("新增条目"), List.of(paragraph()), List.of()));
            case 4 -> chance(3) ? new Change.RemoveSection(section) : splice(summary);
            case 5 -> new Change.MoveSection(section, any(sections).id(), random.nextInt(3));
            case 6 -> new Change.PutField(Field.empty(new FieldId("nf" + id()), new FieldType.Whole("份"), "新增数据项")
                    .withOrigin(chance(2) ? Optional.empty() : Optional.of(ORIGIN)));
            case 7 -> unused(summary).<Change>map(Change.RemoveField::new).orElseGet(() -> splice(summary));
            case 8 -> value(summary);
            case 9 -> new Change.SetMarks(section, new SectionMarks(any(List.of(SectionMarks.Status.values())),
                    chance(2) ? "" : "科室" + random.nextInt(9)));
            case 10 -> new Change.SetTable(section, chance(3) ? Optional.empty() : Optional.of(table(summary)));
            case 11 -> new Change.SetFormalities(chance(3) ? Formalities.NONE
                    : new Formalities("各学校" + random.nextInt(9), Optional.of(new Imprint("", "教育局", ""))));
            case 12 -> {
                int index = random.nextInt(summary.root().children().size() + 1);
                yield new Change.InsertSection(chance(9) ? section : summary.root().id(), index, new Section(
                        new SectionId("ns" + id()), Prose.of("新增附件"), List.of(paragraph()), List.of())
                        .withTable(Optional.of(table(summary))).withKind(Section.Kind.ATTACHMENT));
            }
            case 13 -> new Change.SetRelations(summary.relations().withLargeChange(1 + random.nextInt(99)));
            default -> new Change.SetLayout(new Layout(
                    chance(2) ? Numbering.STANDARD : Numbering.SKIPPING, any(List.of(HeadingForm.values()))));
        };
    }

    private static Optional<FieldId> unused(Summary summary) {
        Set<FieldId> used = summary.allProses().flatMap(Prose::references).map(FieldRef::field).collect(Collectors.toSet());
        used.addAll(summary.names().values());
        return summary.fields().keySet().stream().filter(id -> !used.contains(id)).sorted().findFirst();
    }

    private Change splice(Summary summary) {
        Place place = any(summary.places().toList());
        int length = summary.prose(place).orElseThrow().length();
        int from = random.nextInt(length + 1);
        int to = chance(2) ? from : from + random.nextInt(length - from + 1);
        List<FieldId> fields = summary.fields().keySet().stream().sorted().toList();
        Prose with = fields.isEmpty() || chance(2) ? Prose.of("输入" + random.nextInt(100) + (chance(3) ? "。" : ""))
                : Prose.of(new FieldRef(any(fields)));
        return new Change.SpliceProse(place, from, to, chance(4) ? Prose.EMPTY : with);
    }

    private Table table(Summary summary) {
        Table table = Table.empty(1 + random.nextInt(3), 1 + random.nextInt(3)).withCell(0, 0, Prose.of("表头" + random.nextInt(9)));
        List<FieldId> fields = summary.fields().keySet().stream().sorted().toList();
        return fields.isEmpty() ? table : table.withCell(0, 0, Prose.of(new FieldRef(any(fields))));
    }

    private Change value(Summary summary) {
        List<Field> filled = summary.fields().values().stream().sorted(java.util.Comparator.comparing(Field::id)).toList();
        if (filled.isEmpty()) {
            return splice(summary);
        }
        Field field = any(filled);
        return new Change.SetValue(field.id(), chance(3) ? Value.EMPTY : field.previous());
    }

    private Paragraph paragraph() {
        return new Paragraph(new ParagraphId("np" + id()), Prose.of("新段落" + ids));
    }

    private int id() {
        return ++ids;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
