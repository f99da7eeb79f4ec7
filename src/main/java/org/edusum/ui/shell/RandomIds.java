package org.edusum.ui.shell;

import org.edusum.file.RandomName;
import org.edusum.model.IdSource;

/** Ids of 64 random bits: two copies of a document can both grow and still be compared by id. */
public final class RandomIds implements IdSource {

    @Override
    public String next(String prefix) {
        return prefix + "-" + RandomName.next();
    }
}
