package org.edusum.storage;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.edusum.model.Expression;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Formula;
import org.edusum.model.Origin;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.MachineForm;
import org.edusum.model.value.Value;
import org.edusum.storage.Extras.Owner;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fields and their types; values stand in machine form, and what is empty is left out. */
final class FieldJson {

    private static final Set<String> MEMBERS =
            Set.of("id", "type", "unit", "decimals", "label", "value", "previous", "source", "note", "formula", "overridden",
                    "origin", "reason");
    private static final Set<String> ORIGIN_MEMBERS = Set.of("file", "sheet", "cell", "division", "filler", "at");

    private FieldJson() {
    }

    static Field read(JsonPlace place, Reading reading) {
        FieldId id = reading.newId(place, FieldId::new, "field");
        FieldType type = type(place);
        String label = place.string("label");
        if (label.isBlank()) {
            throw place.member("label").fault("名称不能为空");
        }
        Field field = new Field(id, type, label, value(place, "value", type), value(place, "previous", type),
                place.stringOrEmpty("source"), place.stringOrEmpty("note"), formula(place),
                place.find("origin").map(object -> origin(object, owner(id), reading)), place.stringOrEmpty("reason"));
        reading.keepUnknown(place, owner(id), MEMBERS);
        return field;
    }

    private static Optional<Formula> formula(JsonPlace place) {
        boolean isOverridden = place.find("overridden").map(JsonPlace::bool).orElse(false);
        return place.find("formula").map(text -> new Formula(text.convert(Expression::new, "算式不合规"), isOverridden));
    }

    private static Origin origin(JsonPlace place, Owner field, Reading reading) {
        reading.keepUnknown(place, new Owner(Extras.Kind.ORIGIN, field.id()), ORIGIN_MEMBERS);
        return new Origin(place.stringOrEmpty("file"), place.stringOrEmpty("sheet"), place.stringOrEmpty("cell"),
                place.stringOrEmpty("division"), place.stringOrEmpty("filler"), instant(place.member("at")));
    }

    private static Instant instant(JsonPlace place) {
        try {
            return Instant.parse(place.string());
        } catch (DateTimeParseException noTime) {
            throw place.fault("不是时间");
        }
    }

    static Owner owner(FieldId id) {
        return new Owner(Extras.Kind.FIELD, id.value());
    }

    private static FieldType type(JsonPlace place) {
        JsonPlace code = place.member("type");
        FieldType type = place.checked(() -> switch (code.string()) {
            case "integer" -> new FieldType.Whole(place.string("unit"));
            case "decimal" -> new FieldType.Decimal(place.string("unit"), decimals(place));
            case "percent" -> new FieldType.Percent(decimals(place));
            case "money" -> new FieldType.Money(place.string("unit"), decimals(place));
            case "duration" -> new FieldType.Duration(place.string("unit"));
            case "age" -> new FieldType.Age();
            case "year" -> new FieldType.Year();
            case "yearMonth" -> new FieldType.YearMonth();
            case "monthDay" -> new FieldType.MonthDay();
            case "month" -> new FieldType.Month();
            case "date" -> new FieldType.Date();
            case "name" -> new FieldType.Name();
            case "text" -> new FieldType.Text();
            default -> throw code.fault("不认识的类型 " + code.string());
        }, "单位或小数位数不合规");
        if (!hasUnit(type)) {
            place.find("unit").ifPresent(unit -> {
                throw unit.fault("这种类型没有单位");
            });
        }
        if (!hasDecimals(type) && decimals(place) != 0) {
            throw place.member("decimals").fault("这种类型没有小数");
        }
        return type;
    }

    private static int decimals(JsonPlace place) {
        return place.find("decimals").map(JsonPlace::integer).orElse(0);
    }

    private static Value value(JsonPlace place, String name, FieldType type) {
        Optional<JsonPlace> member = place.find(name);
        return member.isEmpty() ? Value.EMPTY : MachineForm.read(type, member.get().string())
                .orElseThrow(() -> member.get().fault("“" + shortened(member.get().string()) + "”与类型 " + type.code()
                        + " 不符"));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 20 ? text : text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
    }

    static ObjectNode write(Field field, Extras extras) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("id", field.id().value()).put("type", field.type().code());
        if (hasUnit(field.type())) {
            object.put("unit", field.type().unit());
        }
        if (field.type().decimals() > 0) {
            object.put("decimals", field.type().decimals());
        }
        object.put("label", field.label());
        putUnlessEmpty(object, "value", MachineForm.write(field.value()));
        putUnlessEmpty(object, "previous", MachineForm.write(field.previous()));
        putUnlessEmpty(object, "source", field.source());
        putUnlessEmpty(object, "note", field.note());
        field.formula().ifPresent(formula -> {
            object.put("formula", formula.expression().text());
            if (formula.isOverridden()) {
                object.put("overridden", true);
            }
        });
        field.origin().ifPresent(origin -> write(origin, object.putObject("origin"), field.id(), extras));
        putUnlessEmpty(object, "reason", field.reason());
        SummaryWriter.addExtras(object, owner(field.id()), extras);
        return object;
    }

    private static void write(Origin origin, ObjectNode object, FieldId field, Extras extras) {
        putUnlessEmpty(object, "file", origin.file());
        putUnlessEmpty(object, "sheet", origin.sheet());
        putUnlessEmpty(object, "cell", origin.cell());
        putUnlessEmpty(object, "division", origin.division());
        putUnlessEmpty(object, "filler", origin.filler());
        object.put("at", origin.at().toString());
        SummaryWriter.addExtras(object, new Owner(Extras.Kind.ORIGIN, field.value()), extras);
    }

    private static void putUnlessEmpty(ObjectNode object, String name, String text) {
        if (!text.isEmpty()) {
            object.put(name, text);
        }
    }

    private static boolean hasUnit(FieldType type) {
        return type instanceof FieldType.Whole || type instanceof FieldType.Decimal
                || type instanceof FieldType.Money || type instanceof FieldType.Duration;
    }

    private static boolean hasDecimals(FieldType type) {
        return type instanceof FieldType.Decimal || type instanceof FieldType.Percent
                || type instanceof FieldType.Money;
    }
}
