package org.edusum.model.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.OwnNames;
import org.edusum.model.value.Entry;
import org.edusum.model.value.Value;

/**
 * Works out the edit that replaces what was found. In prose only text is replaced, so fields stay fields; of fields
 * their names, and values that are words. A value that is a number or a date is left, and so is a match over text and
 * fields together.
 */
public final class Replacing {

    public static final String ONE = "替换";

    private final Summary summary;
    private final Substitute with;
    private final Map<Place, List<Match.InText>> texts = new LinkedHashMap<>();
    private final Map<FieldId, List<Match.InLabel>> labels = new LinkedHashMap<>();
    private final Map<FieldId, List<Match.InValue>> values = new LinkedHashMap<>();
    private final Map<Place, List<Replaced.Splice>> splices = new LinkedHashMap<>();
    private int count;
    private int valueCount;
    private int left;

    private Replacing(Summary summary, Substitute with) {
        this.summary = summary;
        this.with = with;
    }

    /** Replaces one match. */
    public static Replaced one(Summary summary, Query query, Match match, String with) {
        Replacing replacing = new Replacing(summary, new Substitute(with, query.isPattern()));
        replacing.add(match, true);
        return replacing.result(ONE);
    }

    /**
     * Replaces all that is found. In a part of the document fields are left: their names and values stand elsewhere too.
     *
     * @return nothing when the query cannot be used
     */
    public static Optional<Replaced> all(Summary summary, Query query, String with) {
        return switch (Search.all(summary, query)) {
            case Found.Failed failed -> Optional.empty();
            case Found.Matches(List<Match> matches, boolean isCut) -> {
                Replacing replacing = new Replacing(summary, new Substitute(with, query.isPattern()));
                matches.forEach(match -> replacing.add(match, query.scope() instanceof Scope.Whole));
                yield Optional.of(replacing.result("全部替换"));
            }
        };
    }

    private void add(Match match, boolean hasFields) {
        switch (match) {
            case Match.InText m -> texts.computeIfAbsent(m.place(), place -> new ArrayList<>()).add(m);
            case Match.OverFields m -> left++;
            case Match.InLabel m when hasFields -> labels.computeIfAbsent(m.field(), id -> new ArrayList<>()).add(m);
            case Match.InValue m when hasFields && summary.field(m.field()).value() instanceof Value.Words ->
                    values.computeIfAbsent(m.field(), id -> new ArrayList<>()).add(m);
            case Match.InLabel m -> left++;
            case Match.InValue m -> left++;
        }
    }

    private Replaced result(String name) {
        List<Change> changes = new ArrayList<>();
        // Names before values: a name is put with the whole field, its old value included.
        labels.forEach((id, found) -> relabel(summary.field(id), found, changes));
        revalue(changes);
        texts.forEach((place, found) -> changes.add(splice(place, found)));
        String counted = name.equals(ONE) ? name : name + "（" + count + "处）";
        return new Replaced(changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(counted, changes)),
                count, valueCount, left, splices);
    }

    private void relabel(Field field, List<Match.InLabel> found, List<Change> changes) {
        StringBuilder label = new StringBuilder(field.label());
        found.reversed().forEach(m -> label.replace(m.from(), m.to(), with.of(m.groups())));
        String changed = Prose.of(label.toString()).plain().strip();
        if (changed.isEmpty()) {
            left += found.size();
        } else {
            count += found.size();
            changes.add(new Change.PutField(field.withLabel(changed)));
        }
    }

    private void revalue(List<Change> changes) {
        Map<FieldId, Value> changed = new LinkedHashMap<>();
        values.forEach((id, found) -> {
            Optional<Value> value = value(summary.field(id), found);
            value.ifPresentOrElse(v -> {
                changed.put(id, v);
                count += found.size();
                valueCount += found.size();
            }, () -> left += found.size());
        });
        if (!changed.isEmpty()) {
            changes.addAll(OwnNames.setting(summary, changed));
        }
    }

    /** The value with its parts replaced, each once though the field may stand in many places. */
    private Optional<Value> value(Field field, List<Match.InValue> found) {
        StringBuilder words = new StringBuilder(((Value.Words) field.value()).text());
        found.stream().filter(m -> m.box().equals(found.getFirst().box())).toList().reversed()
                .forEach(m -> words.replace(m.from(), m.to(), with.of(m.groups())));
        return field.type().read(words.toString()) instanceof Entry.Accepted(Value.Words value)
                ? Optional.of(value) : Optional.empty();
    }

    /** One change for all matches of a place; what stands between them, fields too, is put back as it is. */
    private Change splice(Place place, List<Match.InText> found) {
        Prose before = summary.prose(place).orElseThrow();
        int from = found.getFirst().from();
        int to = found.getLast().to();
        Prose after = Prose.EMPTY;
        int at = from;
        for (Match.InText match : found) {
            Prose words = Prose.of(with.of(match.groups()));
            after = after.append(before.slice(at, match.from())).append(words);
            splices.computeIfAbsent(place, p -> new ArrayList<>())
                    .add(new Replaced.Splice(match.from(), match.to(), words.length()));
            at = match.to();
        }
        count += found.size();
        return new Change.SpliceProse(place, from, to, after);
    }
}
