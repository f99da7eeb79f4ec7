package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.FieldId;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.model.value.Value;

/** Setting values such that the bureau's name follows its district: 云川区教育局 becomes 海棠区教育局. */
public final class OwnNames {

    private OwnNames() {
    }

    /** The changes that give one field its value. */
    public static List<Change> setting(Summary summary, FieldId field, Value value) {
        return setting(summary, Map.of(field, value));
    }

    /**
     * The changes that give fields their values. A bureau's name that begins with the old name of the district begins
     * with the new one afterwards, unless it is given a value itself.
     */
    public static List<Change> setting(Summary summary, Map<FieldId, Value> values) {
        Map<FieldId, Value> all = new LinkedHashMap<>(values);
        FieldId bureau = summary.names().get(OwnName.BUREAU);
        if (bureau != null && !values.containsKey(bureau)) {
            renamedBureau(summary, values).ifPresent(name -> all.put(bureau, name));
        }
        List<Change> changes = new ArrayList<>();
        all.forEach((field, value) -> changes.add(new Change.SetValue(field, value)));
        return changes;
    }

    private static Optional<Value> renamedBureau(Summary summary, Map<FieldId, Value> values) {
        FieldId district = summary.names().get(OwnName.DISTRICT);
        if (district == null
                || !(values.get(district) instanceof Value.Words(String newName))
                || !(summary.field(district).value() instanceof Value.Words(String oldName))
                || !(summary.field(OwnName.BUREAU).orElseThrow().value() instanceof Value.Words(String bureau))
                || !bureau.startsWith(oldName)) {
            return Optional.empty();
        }
        String renamed = newName + bureau.substring(oldName.length());
        return renamed.length() <= Value.Words.MAX_LENGTH ? Optional.of(new Value.Words(renamed)) : Optional.empty();
    }
}
