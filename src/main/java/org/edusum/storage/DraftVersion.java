package org.edusum.storage;

import java.time.Instant;

/** A state of a document that was kept (版本). @param name of a named one; else empty */
public record DraftVersion(long id, Instant at, Kind kind, String name) {

    /** Why a version was kept. */
    public enum Kind {
        SAVED, IMPORTED, NAMED
    }
}
