package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Formalities;
import org.edusum.model.HeadingForm;
import org.edusum.model.Imprint;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.value.FieldType;
import org.junit.jupiter.api.Test;

/** What is set for the document as a whole, and the tables of its sections. */
class DocumentEditsTest {

    private static final FieldId FIELD = new FieldId("own");

    private final Summary summary = assertApplies(RandomSummary.of(1),
            new Change.PutField(Field.empty(FIELD, new FieldType.Whole("人"), "人数")));
    private final SectionId root = summary.root().id();

    private static Summary assertApplies(Summary before, Change change) {
        return ChangeLaws.assertApplies(before, change);
    }

    private static Summary done(Summary before, Optional<Edit> edit, String name) {
        assertEquals(name, edit.orElseThrow().name());
        return assertApplies(before, edit.orElseThrow().changes().getFirst());
    }

    @Test
    void aTableIsPutInChangedAndTakenAwayUnderItsName() {
        Summary bare = assertApplies(summary, new Change.SetTable(root, Optional.empty()));
        Table table = Table.empty(2, 2);
        assertEquals(Optional.empty(), TableEdits.set(bare, root, Optional.empty()));
        Summary with = done(bare, TableEdits.set(bare, root, Optional.of(table)), "插入附表");
        assertEquals(Optional.empty(), TableEdits.set(with, root, Optional.of(Table.empty(2, 2))));
        Summary changed = done(with, TableEdits.set(with, root, Optional.of(table.withRow(1))), "修改附表");
        assertEquals(bare, done(changed, TableEdits.set(changed, root, Optional.empty()), "删除附表"));
        assertEquals(Optional.empty(), TableEdits.set(bare, new SectionId("gone"), Optional.of(table)));
    }

    @Test
    void aFieldThatStandsInATableStays() {
        Table table = Table.empty(1, 1).withCell(0, 0, Prose.of(new FieldRef(FIELD)));
        Summary with = assertApplies(summary, new Change.SetTable(root, Optional.of(table)));
        ChangeLaws.assertRefused(with, new Change.RemoveField(FIELD));
        assertEquals(Map.of(), assertApplies(summary, new Change.RemoveField(FIELD)).fields().entrySet().stream()
                .filter(field -> field.getKey().equals(FIELD)).collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Table unknown = table.withCell(0, 0, Prose.of(new FieldRef(new FieldId("gone"))));
        ChangeLaws.assertRefused(summary, new Change.SetTable(root, Optional.of(unknown)));
    }

    @Test
    void formalitiesAndLayoutAreSetOnce() {
        Formalities formalities = new Formalities("市教育局", Optional.of(new Imprint("各校", "办公室", "2022年12月9日")));
        Summary formal = done(summary, DocumentEdits.setFormalities(summary, formalities), "公文要素");
        assertEquals(formalities, formal.formalities());
        assertEquals(Optional.empty(), DocumentEdits.setFormalities(formal, formalities));
        Layout layout = new Layout(Numbering.SKIPPING, HeadingForm.OWN_LINE);
        Summary laid = done(formal, DocumentEdits.setLayout(formal, layout), "标题编排");
        assertEquals(layout, laid.layout());
        assertEquals(Optional.empty(), DocumentEdits.setLayout(laid, layout));
    }
}
