package org.edusum.storage;

import java.util.Comparator;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.storage.Extras.Kind;
import org.edusum.storage.Extras.Owner;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes one {@code summary.json}: always in the same order, so that equal projects give equal bytes. */
final class SummaryWriter {

    private SummaryWriter() {
    }

    static ObjectNode write(Summary summary, Extras extras) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        LayoutJson.write(summary.layout(), root);
        ObjectNode names = root.putObject("names");
        for (OwnName name : OwnName.values()) {
            FieldId id = summary.names().get(name);
            if (id != null) {
                names.put(name.key(), id.value());
            }
        }
        addExtras(names, Owner.of(Kind.NAMES), extras);
        root.set("document", SectionJson.write(summary.root(), extras));
        ObjectNode signature = root.putObject("signature");
        signature.set("signatory", SectionJson.writeParagraph(summary.signature().signatory(), extras));
        signature.set("date", SectionJson.writeParagraph(summary.signature().date(), extras));
        addExtras(signature, Owner.of(Kind.SIGNATURE), extras);
        FormalitiesJson.write(summary.formalities(), root, extras);
        ArrayNode fields = root.putArray("fields");
        summary.fields().values().stream().sorted(Comparator.comparing(Field::id))
                .forEach(field -> fields.add(FieldJson.write(field, extras)));
        RelationsJson.write(summary.relations(), root, extras);
        addExtras(root, Owner.of(Kind.SUMMARY), extras);
        return root;
    }

    /** Writes back what an owner had beyond what this version knows, after the rest, by name. */
    static void addExtras(ObjectNode object, Owner owner, Extras extras) {
        extras.of(owner).forEach((name, json) -> {
            if (!object.has(name)) {
                object.set(name, JsonTree.parse(json));
            }
        });
    }
}
