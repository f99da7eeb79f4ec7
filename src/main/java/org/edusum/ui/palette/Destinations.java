package org.edusum.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.ui.text.Messages;

/** The sections and fields of a summary as the palette offers them, in reading order; spellings are kept between openings. */
final class Destinations {

    /** Names that were ever offered; far more than one document has. */
    private static final int MOST_SPELLINGS = 30_000;

    private record Name(String lead, String name) {
    }

    private final Visits visits;
    private final Map<Name, Spelling> spellings = new HashMap<>();

    /** Shows what was chosen. */
    interface Visits {

        void section(SectionId section);

        /** @param isInText whether the field stands anywhere in the prose */
        void field(FieldId field, boolean isInText);
    }

    Destinations(Visits visits) {
        this.visits = visits;
    }

    List<Candidate> of(Summary summary) {
        if (spellings.size() > MOST_SPELLINGS) {
            spellings.clear();
        }
        Outline outline = Outline.of(summary);
        List<Candidate> all = new ArrayList<>();
        outline.entries().values().forEach(entry -> all.add(section(summary, outline, entry)));
        Map<FieldId, SectionId> places = places(summary);
        places.forEach((field, section) -> all.add(field(summary.field(field),
                name(summary, outline.entry(section).orElseThrow()), true)));
        Set<FieldId> inTables = summary.tableProses().flatMap(Prose::references).map(FieldRef::field).collect(Collectors.toSet());
        summary.fields().values().stream().filter(field -> !places.containsKey(field.id())).sorted(Comparator.comparing(Field::id))
                .forEach(field -> all.add(field(field, Messages.text(
                        inTables.contains(field.id()) ? "palette.tables" : "palette.unplaced"), false)));
        return all;
    }

    private Candidate section(Summary summary, Outline outline, Outline.Entry entry) {
        List<Section> above = entry.path().subList(0, entry.depth());
        String path = entry.depth() == 0 ? Messages.text("outline.whole") : above.stream().skip(1)
                .map(section -> name(summary, outline.entry(section.id()).orElseThrow())).collect(Collectors.joining(" › "));
        SectionId id = entry.section().id();
        return new Candidate(Candidate.Kind.SECTION, "section " + id.value(),
                spelling(entry.number(), title(summary, entry)), path, "", true, () -> visits.section(id));
    }

    private Candidate field(Field field, String where, boolean isInText) {
        String value = field.isFilled() ? field.printed(Form.FULL) : Messages.text("palette.unfilled");
        return new Candidate(Candidate.Kind.FIELD, "field " + field.id().value(), spelling("", field.label()),
                where, value, true,
                () -> visits.field(field.id(), isInText));
    }

    private Spelling spelling(String lead, String name) {
        return spellings.computeIfAbsent(new Name(lead, name), key -> new Spelling(key.lead, key.name));
    }

    private static String name(Summary summary, Outline.Entry entry) {
        return entry.label() + title(summary, entry);
    }

    private static String title(Summary summary, Outline.Entry entry) {
        String title = summary.printed(entry.section().title());
        return title.isBlank() ? Messages.text("outline.untitled") : title;
    }

    /** The section where each field stands first, in reading order. */
    private static Map<FieldId, SectionId> places(Summary summary) {
        Map<FieldId, SectionId> places = new LinkedHashMap<>();
        summary.root().subtree().forEach(section -> Stream.concat(Stream.of(section.title()),
                section.body().stream().map(Paragraph::prose)).flatMap(Prose::references).map(FieldRef::field)
                .forEach(field -> places.putIfAbsent(field, section.id())));
        summary.signature().lines().stream().map(Paragraph::prose).flatMap(Prose::references).map(FieldRef::field)
                .forEach(field -> places.putIfAbsent(field, summary.root().id()));
        return places;
    }
}
