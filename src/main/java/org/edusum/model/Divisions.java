package org.edusum.model;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which division (责任科室) answers for each field: the one noted with the field itself, else that of the section where
 * it first stands, or of the nearest section above that has one.
 */
public final class Divisions {

    private Divisions() {
    }

    /** The division of each field that has one; others are missing. Attachments and cells of tables count. */
    public static Map<FieldId, String> of(Summary summary) {
        Map<FieldId, String> divisions = new HashMap<>();
        summary.fields().values().stream().filter(field -> !field.source().isBlank())
                .forEach(field -> divisions.put(field.id(), field.source().strip()));
        collect(summary.root(), "", divisions);
        divisions.values().removeIf(String::isEmpty);
        return divisions;
    }

    private static void collect(Section section, String above, Map<FieldId, String> divisions) {
        String own = section.marks().division();
        String division = own.isEmpty() ? above : own;
        Stream<Prose> body = section.body().stream().map(Paragraph::prose);
        Stream<Prose> cells = section.table().stream().flatMap(Table::proses);
        Stream.of(Stream.of(section.title()), body, cells).flatMap(proses -> proses).flatMap(Prose::references)
                .forEach(ref -> divisions.putIfAbsent(ref.field(), division));
        section.children().forEach(child -> collect(child, division, divisions));
    }
}
