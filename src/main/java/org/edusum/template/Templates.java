package org.edusum.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.model.value.Value;
import org.edusum.storage.JsonTree;
import tools.jackson.databind.JsonNode;

/** The built-in templates, and how a new summary starts from one. */
public final class Templates {

    /** What a bureau is called when nobody says otherwise: 云川区 + 教育局. */
    private static final String BUREAU = "教育局";

    private Templates() {
    }

    /** All templates, the one for every day first. */
    public static List<Template> all() {
        List<Template> templates = new ArrayList<>();
        for (JsonNode template : JsonTree.parse(Resource.bytes("templates.json")).get("templates")) {
            templates.add(new Template(template.get("id").stringValue(), template.get("name").stringValue(),
                    template.get("description").stringValue()));
        }
        return List.copyOf(templates);
    }

    public static Optional<Template> find(String id) {
        return all().stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /**
     * A new summary: the template with the bureau's own names and the year filled in wherever they stand. A bureau that
     * is not named is called after its district.
     *
     * @param names as {@link NameEntry} reads them; any may be missing or empty
     * @throws IllegalArgumentException when a value is not of the kind that its name holds
     */
    public static Summary start(Template template, Map<OwnName, Value> names) {
        Summary summary = template.summary();
        Map<OwnName, Value> given = new EnumMap<>(OwnName.class);
        given.putAll(names);
        if (given.get(OwnName.DISTRICT) instanceof Value.Words(String district)
                && !(given.get(OwnName.BUREAU) instanceof Value.Words) && district.length() <= NameEntry.MAX_LENGTH) {
            given.put(OwnName.BUREAU, new Value.Words(district + BUREAU));
        }
        Map<FieldId, Field> fields = new HashMap<>(summary.fields());
        given.forEach((name, value) -> summary.field(name)
                .ifPresent(field -> fields.put(field.id(), field.withValue(value))));
        return summary.withFields(fields);
    }
}
