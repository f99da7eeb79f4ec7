package org.edusum.ui.relations;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Inline;
import org.edusum.model.Outline;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Relation;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.relating.SameThing;
import org.edusum.relating.SameThing.Candidate;
import org.edusum.ui.field.PlaceName;
import org.edusum.ui.text.Messages;

/**
 * What may be the same as a field, as the list shows it.
 *
 * @param place  number and title of the section where it stands, of a field where it stands first; empty where it stands nowhere
 * @param before the words before it, as they are printed
 * @param after  the words behind it
 */
record SameLine(Candidate candidate, String place, String before, String words, String after) {

    private static final int AROUND = 16;
    private static final int NEAREST = 10;

    /** The candidates for a field, without fields that a relation of the clerk's holds against it: total and part are not the same. */
    static List<SameLine> of(Summary summary, FieldId id) {
        List<Relation> about = summary.relations().confirmed().filter(relation -> relation.kind() != Relation.Kind.SAME
                && relation.fields().contains(id)).toList();
        Outline outline = Outline.of(summary);
        return SameThing.of(summary, id).stream().filter(candidate -> !(candidate instanceof SameThing.OtherField other
                && about.stream().anyMatch(relation -> relation.fields().contains(other.field().id()))))
                .map(candidate -> of(summary, outline, candidate)).toList();
    }

    private static SameLine of(Summary summary, Outline outline, Candidate candidate) {
        return switch (candidate) {
            case SameThing.OtherField other -> of(summary, outline, other);
            case SameThing.Passage passage -> switch (passage.spot()) {
                case SameThing.InProse(Place place) -> around(summary, passage, summary.prose(place).orElseThrow(),
                        passage.from(), passage.to(), PlaceName.of(summary, outline, place), passage.words());
                case SameThing.InCell cell -> new SameLine(passage, inTable(summary, outline, summary.section(cell.section()).orElseThrow()),
                        passage.before().replace(Prose.FIELD, '□'), passage.words(), passage.after().replace(Prose.FIELD, '□'));
            };
        };
    }

    private static SameLine of(Summary summary, Outline outline, SameThing.OtherField other) {
        Field field = other.field();
        String words = field.label() + "：" + field.printed(Form.FULL);
        Iterator<Prose> proses = summary.proses().iterator();
        for (Place place : summary.places().toList()) {
            Prose prose = proses.next();
            int at = 0;
            for (Inline inline : prose.inlines()) {
                if (inline instanceof FieldRef ref && ref.field().equals(field.id())) {
                    return around(summary, other, prose, at, at + 1, PlaceName.of(summary, outline, place), words);
                }
                at += inline.length();
            }
        }
        Optional<Section> section = summary.root().subtree().filter(one -> one.table().stream().flatMap(Table::proses)
                .flatMap(Prose::references).anyMatch(ref -> ref.field().equals(field.id()))).findFirst();
        return new SameLine(other, section.map(one -> inTable(summary, outline, one)).orElse(""), "", words, "");
    }

    private static SameLine around(Summary summary, Candidate candidate, Prose prose, int from, int to, String place, String words) {
        return new SameLine(candidate, place, summary.printed(prose.slice(Math.max(0, from - AROUND), from)), words,
                summary.printed(prose.slice(to, Math.min(prose.length(), to + AROUND))));
    }

    private static String inTable(Summary summary, Outline outline, Section section) {
        return Messages.text("same.place.table", PlaceName.of(summary, outline, new Place.Title(section.id())));
    }

    /** What it is, whether a field or plain words. */
    String kind() {
        return Messages.text(switch (candidate) {
            case SameThing.OtherField other -> "same.kind.field";
            case SameThing.Passage passage -> "same.kind.text";
        });
    }

    /** The last words before it: those right at it are what tells. */
    String lastBefore() {
        int cut = before.length() - NEAREST;
        return cut <= 0 ? before : "…" + before.substring(cut);
    }

    /** All that is known of it, in a sentence. */
    String detail() {
        return Messages.text("same.detail", place.isEmpty() ? Messages.text("same.place.none") : place, before + "【" + words + "】" + after,
                candidate.because());
    }
}
