package org.edusum.storage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.storage.Extras.Owner;

/**
 * What the readers of one JSON tree carry along: the ids met so far, the field table that references must be found in,
 * and the unknown members to keep. It finds with their place the faults that the summary's constructor would find
 * without.
 */
final class Reading {

    /** Most sections, paragraphs or fields read: a hundred times a real document. */
    static final int MAX_PARTS = 50_000;

    private final Optional<Set<FieldId>> fields;
    /** Most cells of tables read, of all tables together. */
    static final int MAX_CELLS = 400_000;

    private int cells;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final SortedMap<Owner, SortedMap<String, String>> extras = new TreeMap<>();

    private Reading(Optional<Set<FieldId>> fields) {
        this.fields = fields;
    }

    /** Of parts without their field table: references are taken as they are. */
    static Reading ofParts() {
        return new Reading(Optional.empty());
    }

    /** Of a document whose field table is known. */
    static Reading ofDocument(Set<FieldId> fields) {
        return new Reading(Optional.of(fields));
    }

    Extras extras() {
        return new Extras(extras, new TreeMap<>());
    }

    /** Keeps the members of a place that are not among the known ones. */
    void keepUnknown(JsonPlace place, Owner owner, Set<String> known) {
        for (String name : place.names()) {
            if (!known.contains(name)) {
                extras.computeIfAbsent(owner, o -> new TreeMap<>())
                        .put(name, JsonTree.text(place.member(name).node()));
            }
        }
    }

    /** The id of an object, which must be new among its kind. */
    <T> T newId(JsonPlace object, Function<String, T> constructor, String kind) {
        JsonPlace place = object.member("id");
        T id = place.convert(constructor, "编号不合规");
        Set<String> seen = ids.computeIfAbsent(kind, k -> new HashSet<>());
        if (!seen.add(place.string())) {
            throw place.fault("编号 " + place.string() + " 重复");
        }
        if (seen.size() > MAX_PARTS) {
            throw place.fault("内容过多，超过 " + MAX_PARTS + " 个");
        }
        return id;
    }

    /** Counts a cell of a table against the limit. */
    void countCell(JsonPlace cell) {
        if (++cells > MAX_CELLS) {
            throw cell.fault("表格内容过多，超过 " + MAX_CELLS + " 格");
        }
    }

    /** A reference to a field that the field table must have. */
    FieldRef checked(FieldRef ref, JsonPlace place) {
        if (fields.isPresent() && !fields.get().contains(ref.field())) {
            throw place.fault("没有编号为 " + ref.field() + " 的数据项");
        }
        return ref;
    }
}
