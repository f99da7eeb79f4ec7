package org.edusum.importing.build;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.Span;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.OwnName;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/** The fields of an import: one for each mark, or for all marks of the same name. */
final class FieldTable {

    private final Map<FieldId, Field> fields = new LinkedHashMap<>();
    private final Map<OwnName, FieldId> names = new EnumMap<>(OwnName.class);
    private final Map<FieldMark, Placed> places = new HashMap<>();
    private final Map<String, FieldId> variables = new HashMap<>();
    private int count = 0;

    /** @param taken how many characters behind the mark the reference prints as well */
    record Placed(FieldRef reference, int taken) {
    }

    FieldTable(Recognition recognition) {
        String text = recognition.reading().text();
        Optional<Span> date = recognition.structure().date();
        for (FieldMark mark : recognition.fields()) {
            if (mark.role() == Role.VALUE || mark.role() == Role.TEXT) {
                boolean isIssued = mark.kind() == Kind.DATE && date.filter(span -> span.overlaps(mark.span())).isPresent();
                put(mark.variable().isEmpty() && isIssued ? Optional.of(OwnName.ISSUED) : own(mark), mark, FieldMaking.of(mark, text));
            }
        }
    }

    private void put(Optional<OwnName> called, FieldMark mark, FieldMaking making) {
        FieldId known = mark.variable().isEmpty() ? null : variables.get(mark.variable());
        if (known != null && isAlike(fields.get(known), making)) {
            if (!fields.get(known).isFilled()) {
                fields.put(known, fields.get(known).withValue(making.value()));
            }
            places.put(mark, new Placed(new FieldRef(known, making.form()), making.taken()));
            return;
        }
        Optional<OwnName> own = called.filter(name -> !names.containsKey(name) && holds(name, making.type()));
        FieldId id = own.map(name -> new FieldId(name.key())).orElseGet(() -> new FieldId("f%03d".formatted(++count)));
        String label = mark.label().isBlank() ? "数据项" : mark.label();
        fields.put(id, new Field(id, making.type(), label, making.value(), Value.EMPTY, "", ""));
        own.ifPresent(name -> names.put(name, id));
        if (!mark.variable().isEmpty()) {
            variables.putIfAbsent(mark.variable(), id);
        }
        places.put(mark, new Placed(new FieldRef(id, making.form()), making.taken()));
    }

    /** A place can share a field only of its own type, and with no other value. */
    private static boolean isAlike(Field field, FieldMaking making) {
        boolean isSameType = field.type().getClass() == making.type().getClass()
                || field.type() instanceof FieldType.Name && making.type() instanceof FieldType.Text;
        return isSameType && (making.value() instanceof Value.Empty || !field.isFilled() || field.value().equals(making.value()));
    }

    private static Optional<OwnName> own(FieldMark mark) {
        return Optional.ofNullable(switch (mark.variable()) {
            case "province" -> OwnName.PROVINCE;
            case "city" -> OwnName.CITY;
            case "district" -> OwnName.DISTRICT;
            case "bureau" -> OwnName.BUREAU;
            case "year" -> OwnName.YEAR;
            case "issued" -> OwnName.ISSUED;
            default -> null;
        });
    }

    /** Whether fields of this type can hold an own name. */
    private static boolean holds(OwnName name, FieldType type) {
        return switch (name) {
            case PROVINCE, CITY, DISTRICT, BUREAU -> type instanceof FieldType.Name;
            case YEAR -> type instanceof FieldType.Year;
            case ISSUED -> type instanceof FieldType.Date;
        };
    }

    Map<FieldId, Field> fields() {
        return fields;
    }

    Map<OwnName, FieldId> names() {
        return names;
    }

    /** Where a mark went; nothing for one that is no field. */
    Optional<Placed> place(FieldMark mark) {
        return Optional.ofNullable(places.get(mark));
    }
}
