package org.edusum.importing.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.value.Value;

/**
 * An import as one step that can be undone: an empty document, and the edit that makes the imported one of it.
 *
 * @param blank has nothing but the own names, empty
 * @param edit  named 导入; applied to the blank it gives the imported summary
 */
public record ImportEdit(Summary blank, Edit edit) {

    /** @param name of the step, in Chinese */
    public static ImportEdit of(Summary imported, String name) {
        Section root = imported.root();
        Map<FieldId, Field> names = imported.fields().entrySet().stream()
                .filter(entry -> imported.names().containsValue(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().withValue(Value.EMPTY)));
        Signature signature = new Signature(imported.signature().signatory().withProse(Prose.EMPTY),
                imported.signature().date().withProse(Prose.EMPTY));
        ParagraphId first = root.body().isEmpty() ? new ParagraphId("p0") : root.body().getFirst().id();
        Summary blank = new Summary(new Section(root.id(), Prose.EMPTY, List.of(new Paragraph(first, Prose.EMPTY)), List.of()),
                signature, names, imported.names(), imported.layout());
        return new ImportEdit(blank, new Edit(name, changes(blank, imported, first)));
    }

    private static List<Change> changes(Summary blank, Summary imported, ParagraphId first) {
        List<Change> changes = new ArrayList<>();
        Section root = imported.root();
        imported.fields().values().stream().filter(field -> !field.equals(blank.fields().get(field.id())))
                .sorted(Comparator.comparing(field -> field.id().value())).forEach(field -> changes.add(new Change.PutField(field)));
        splice(changes, new Place.Title(root.id()), root.title());
        changes.add(new Change.RemoveParagraph(first));
        for (int i = 0; i < root.body().size(); i++) {
            changes.add(new Change.InsertParagraph(root.id(), i, root.body().get(i)));
        }
        if (root.table().isPresent()) {
            changes.add(new Change.SetTable(root.id(), root.table()));
        }
        for (int i = 0; i < root.children().size(); i++) {
            changes.add(new Change.InsertSection(root.id(), i, root.children().get(i)));
        }
        imported.signature().lines().forEach(line -> splice(changes, new Place.Body(line.id()), line.prose()));
        return changes;
    }

    private static void splice(List<Change> changes, Place place, Prose prose) {
        if (!prose.isEmpty()) {
            changes.add(new Change.SpliceProse(place, 0, 0, prose));
        }
    }
}
