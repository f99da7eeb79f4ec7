package org.edusum.model;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a document or a part of it is.
 *
 * @param fields     different fields that stand in the prose and in tables
 * @param filled     how many of them have a value
 * @param characters printed characters (字数), blanks of empty fields and white space not counted
 */
public record Statistics(int fields, int filled, int characters) {

    /** The whole document, title and signature included. */
    public static Statistics of(Summary summary) {
        return of(summary, summary.allProses());
    }

    /** A section with all below it. */
    public static Statistics of(Summary summary, Section section) {
        return of(summary, Stream.concat(section.proses(), section.tableProses()));
    }

    private static Statistics of(Summary summary, Stream<Prose> proses) {
        Set<FieldId> seen = new HashSet<>();
        int characters = proses.mapToInt(prose -> {
            prose.references().map(FieldRef::field).forEach(seen::add);
            return characters(summary, prose);
        }).sum();
        Predicate<FieldId> isFilled = id -> summary.field(id).isFilled();
        return new Statistics(seen.size(), (int) seen.stream().filter(isFilled).count(), characters);
    }

    private static int characters(Summary summary, Prose prose) {
        int characters = 0;
        for (Inline inline : prose.inlines()) {
            characters += switch (inline) {
                case Text(String text) -> visible(text);
                case FieldRef(FieldId id, Form form) -> summary.field(id).isFilled()
                        ? visible(summary.field(id).printed(form)) : 0;
            };
        }
        return characters;
    }

    /** Characters of a text that leave something on paper; a surrogate pair is one. */
    private static int visible(String text) {
        int visible = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isLowSurrogate(c)) {
                visible++;
            }
        }
        return visible;
    }

    /** The fields that stand in the prose, in order of their first place, then those that stand in tables alone. */
    public static Set<FieldId> fieldsInOrder(Summary summary) {
        return summary.allProses().flatMap(Prose::references).map(FieldRef::field)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
