package org.edusum.storage;

import java.util.List;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.MachineForm;
import org.edusum.model.value.Value;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A value where its field's type is not at hand: its kind as the one member, in machine form; no member when empty. */
final class ValueJson {

    private ValueJson() {
    }

    static ObjectNode write(Value value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        return value instanceof Value.Empty ? object : object.put(kind(value), MachineForm.write(value));
    }

    private static String kind(Value value) {
        return switch (value) {
            case Value.Empty v -> "empty";
            case Value.Quantity v -> "quantity";
            case Value.Span v -> "span";
            case Value.Year v -> "year";
            case Value.YearMonth v -> "yearMonth";
            case Value.MonthDay v -> "monthDay";
            case Value.Month v -> "month";
            case Value.Date v -> "date";
            case Value.Words v -> "words";
        };
    }

    static Value read(JsonPlace object) {
        List<String> names = object.names().stream().toList();
        if (names.isEmpty()) {
            return Value.EMPTY;
        }
        JsonPlace member = object.member(names.getFirst());
        Value value = MachineForm.read(type(names.getFirst(), member), member.string())
                .orElseThrow(() -> member.fault("值不合规"));
        if (names.size() > 1 || !kind(value).equals(names.getFirst())) {
            throw object.fault("值不合规");
        }
        return value;
    }

    /** A type that every value of the kind fits. */
    private static FieldType type(String kind, JsonPlace place) {
        return switch (kind) {
            case "quantity" -> new FieldType.Percent(0);
            case "span" -> new FieldType.Age();
            case "year" -> new FieldType.Year();
            case "yearMonth" -> new FieldType.YearMonth();
            case "monthDay" -> new FieldType.MonthDay();
            case "month" -> new FieldType.Month();
            case "date" -> new FieldType.Date();
            case "words" -> new FieldType.Text();
            default -> throw place.fault("不认识的值类型 " + kind);
        };
    }
}
