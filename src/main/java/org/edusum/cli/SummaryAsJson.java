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
        Map<FieldId, List<FieldPlace>> places = FieldPlace.of(summary);
        Stream<FieldId> unplaced = summary.fields().keySet().stream().filter(id -> !places.containsKey(id)).sorted();
        Stream.concat(places.keySet().stream(), unplaced)
                .forEach(id -> fields.add(field(summary.field(id), places.getOrDefault(id, List.of()))));
    }

    private static ObjectNode field(Field field, List<FieldPlace> places) {
        ObjectNode node = NODES.objectNode();
        node.put("id", field.id().value()).put("type", field.type().code()).put("unit", field.type().unit())
                .put("label", field.label());
        node.put("value", machine(field.value()));
        FieldPlace first = places.isEmpty() ? null : places.getFirst();
        node.put("text", first == null ? field.printed(Form.FULL) : first.text());
        node.put("section", first == null ? null : first.section().value());
        node.put("left", first == null ? "" : first.left());
        node.put("right", first == null ? "" : first.right());
        node.put("formula", field.formula().map(formula -> formula.expression().text()).orElse(null));
        field.formula().ifPresent(formula -> node.put("overridden", formula.isOverridden()));
        node.put("previous", machine(field.previous()));
        node.put("source", field.source());
        field.origin().ifPresent(origin -> node.putObject("origin").put("file", origin.file()).put("sheet", origin.sheet())
                .put("cell", origin.cell()).put("division", origin.division()).put("filler", origin.filler())
                .put("at", origin.at().toString()));
        if (!field.reason().isEmpty()) {
            node.put("reason", field.reason());
        }
        ArrayNode all = node.putArray("places");
        places.forEach(place -> all.addObject().put("section", place.section().value()).put("text", place.text())
                .put("left", place.left()).put("right", place.right()));
        return node;
    }

    private static String machine(Value value) {
        return value instanceof Value.Empty ? null : MachineForm.write(value);
    }
}
