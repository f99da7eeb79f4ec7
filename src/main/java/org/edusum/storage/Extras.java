package org.edusum.storage;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a project file holds beyond what this version knows: members of its JSON and entries of its ZIP, kept so that a
 * newer program's work is not lost when an older one saves. Written back as long as what they belong to is there.
 *
 * @param members by owner, then by name; each value as JSON text without blanks
 * @param entries by name
 */
public record Extras(SortedMap<Owner, SortedMap<String, String>> members, SortedMap<String, Blob> entries) {

    public static final Extras NONE = new Extras(new TreeMap<>(), new TreeMap<>());

    /** What kind of thing an unknown member was found in. */
    public enum Kind {
        SUMMARY, NAMES, SIGNATURE, SECTION, PARAGRAPH, FIELD, TITLE_REFERENCE, BODY_REFERENCE, META, FORMAT,
        TABLE, COLUMN, CELL, CELL_REFERENCE, FORMALITIES, IMPRINT, ORIGIN, RELATIONS, RELATION
    }

    /**
     * The thing an unknown member was found in.
     *
     * @param id the id of a section, a paragraph or a field; empty where there is one of the kind. A table has the id of
     *           its section, a column {@code section/n}, a cell {@code section/row/column}, all from 0. A reference is
     *           {@code owner/field/n}: the n-th reference, from 0, to that field in that paragraph, title or cell
     */
    public record Owner(Kind kind, String id) implements Comparable<Owner> {

        public Owner {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(id);
        }

        static Owner of(Kind kind) {
            return new Owner(kind, "");
        }

        @Override
        public int compareTo(Owner other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : id.compareTo(other.id);
        }
    }

    public Extras {
        SortedMap<Owner, SortedMap<String, String>> copy = new TreeMap<>();
        members.forEach((owner, values) -> copy.put(owner, Collections.unmodifiableSortedMap(new TreeMap<>(values))));
        members = Collections.unmodifiableSortedMap(copy);
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    Map<String, String> of(Owner owner) {
        return members.getOrDefault(owner, Collections.emptySortedMap());
    }

    public boolean isEmpty() {
        return members.isEmpty() && entries.isEmpty();
    }

    Extras withEntries(SortedMap<String, Blob> changed) {
        return new Extras(members, changed);
    }
}
