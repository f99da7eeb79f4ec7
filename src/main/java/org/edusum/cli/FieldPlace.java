package org.edusum.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Inline;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.Text;

/**
 * A place where a field stands, with what is printed around it.
 *
 * @param section of the place; the root for the preamble and the signature
 * @param text    as printed there
 * @param left    up to {@value #AROUND} characters of the same paragraph before it, as printed
 * @param right   up to {@value #AROUND} characters after it
 */
record FieldPlace(SectionId section, String text, String left, String right) {

    /** Characters shown on each side, in code points. */
    static final int AROUND = 12;

    /**
     * The places of all fields: those in the prose in reading order, then those in tables. The fields come in the order of
     * their first places.
     */
    static Map<FieldId, List<FieldPlace>> of(Summary summary) {
        Map<FieldId, List<FieldPlace>> places = new LinkedHashMap<>();
        collect(summary, summary.root(), places);
        summary.signature().lines().forEach(line -> collect(summary, summary.root().id(), line.prose(), places));
        summary.root().subtree().forEach(section -> section.table().stream().flatMap(Table::proses)
                .forEach(cell -> collect(summary, section.id(), cell, places)));
        return places;
    }

    private static void collect(Summary summary, Section section, Map<FieldId, List<FieldPlace>> places) {
        Stream.concat(Stream.of(section.title()), section.body().stream().map(p -> p.prose()))
                .forEach(prose -> collect(summary, section.id(), prose, places));
        section.children().forEach(child -> collect(summary, child, places));
    }

    private static void collect(Summary summary, SectionId section, Prose prose, Map<FieldId, List<FieldPlace>> places) {
        String printed = summary.printed(prose);
        int at = 0;
        for (Inline inline : prose.inlines()) {
            int length = switch (inline) {
                case Text(String text) -> text.length();
                case FieldRef(FieldId id, Form form) -> {
                    String text = summary.field(id).printed(form);
                    places.computeIfAbsent(id, field -> new ArrayList<>()).add(new FieldPlace(section, text,
                            last(printed.substring(0, at)), first(printed.substring(at + text.length()))));
                    yield text.length();
                }
            };
            at += length;
        }
    }

    private static String first(String text) {
        return text.codePointCount(0, text.length()) <= AROUND ? text : text.substring(0, text.offsetByCodePoints(0, AROUND));
    }

    private static String last(String text) {
        return text.codePointCount(0, text.length()) <= AROUND ? text
                : text.substring(text.offsetByCodePoints(text.length(), -AROUND));
    }
}
