package org.edusum.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Form;
import org.edusum.model.Formalities;
import org.edusum.model.Outline;
import org.edusum.model.OwnName;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Statistics;
import org.edusum.model.Summary;
import org.edusum.model.value.MachineForm;
import org.edusum.model.value.Value;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code show --json} prints; scripts rely on every member. Kinds, tables and formalities stand only where there are
 * any.
 */
final class SummaryAsJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Summary summary;
    private final Outline outline;

    private SummaryAsJson(Summary summary) {
        this.summary = summary;
        this.outline = Outline.of(summary);
    }

    static ObjectNode of(Summary summary) {
        return new SummaryAsJson(summary).whole();
    }

    private ObjectNode whole() {
        ObjectNode whole = NODES.objectNode();
        whole.put("title", summary.title());
        if (summary.field(OwnName.YEAR).map(Field::value).orElse(Value.EMPTY) instanceof Value.Year(int year)) {
            whole.put("year", year);
        } else {
            whole.putNull("year");
        }
        ArrayNode chapters = whole.putArray("outline");
        summary.root().children().forEach(chapter -> chapters.add(node(chapter)));
        fields(whole.putArray("fields"));
        Statistics statistics = Statistics.of(summary);
        whole.putObject("stats").put("fields", statistics.fields()).put("filled", statistics.filled())
                .put("characters", statistics.characters());
        putTable(whole, summary.root());
        if (!summary.formalities().equals(Formalities.NONE)) {
            formalities(whole.putObject("formalities"));
        }
        return whole;
    }

    private ObjectNode node(Section section) {
        Outline.Entry entry = outline.entry(section.id()).orElseThrow();
        ObjectNode node = NODES.objectNode();
        node.put("id", section.id().value()).put("number", entry.number())
                .put("title", summary.printed(section.title())).put("depth", entry.depth())
                .put("status", section.marks().status().key()).put("division", section.marks().division());
        if (section.isAttachment()) {
            node.put("kind", "attachment");
        }
        putTable(node, section);
        ArrayNode children = node.putArray("children");
        section.children().forEach(child -> children.add(node(child)));
        return node;
    }

    private void formalities(ObjectNode node) {
        Formalities formalities = summary.formalities();
        node.put("addressee", formalities.addressee());
        formalities.imprint().ifPresent(imprint -> node.putObject("imprint").put("copiesTo", imprint.copiesTo())
                .put("issuer", imprint.issuer()).put("issued", imprint.issued()));
    }

    /** The table of a section as printed. */
    private void putTable(ObjectNode node, Section section) {
        section.table().ifPresent(table -> {
            ObjectNode written = node.putObject("table").put("headRows", table.headRows()).put("landscape", table.isLandscape());
            ArrayNode rows = written.putArray("rows");
            for (List<Prose> row : table.rows()) {
                ArrayNode cells = rows.addArray();
                row.forEach(cell -> cells.add(summary.printed(cell)));
            }
        });
    }

    /** In order of their first place; those without one follow by id. */
    private void fields(ArrayNode fields) {
        Map<FieldId, FieldPlace> places = FieldPlace.of(summary);
        Stream<FieldId> unplaced = summary.fields().keySet().stream().filter(id -> !places.containsKey(id)).sorted();
        Stream.concat(places.keySet().stream(), unplaced)
                .forEach(id -> fields.add(field(summary.field(id), places.get(id))));
    }

    private static ObjectNode field(Field field, FieldPlace place) {
        ObjectNode node = NODES.objectNode();
        node.put("id", field.id().value()).put("type", field.type().code()).put("unit", field.type().unit())
                .put("label", field.label());
        node.put("value", field.isFilled() ? MachineForm.write(field.value()) : null);
        node.put("text", place == null ? field.printed(Form.FULL) : place.text());
        node.put("section", place == null ? null : place.section().value());
        node.put("left", place == null ? "" : place.left());
        node.put("right", place == null ? "" : place.right());
        return node;
    }
}
