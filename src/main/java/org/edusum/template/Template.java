package org.edusum.template;

import org.edusum.model.Summary;
import org.edusum.storage.SummaryJson;

/**
 * A built-in template; its document is read when it is asked for.
 *
 * @param id          names it on the command line: {@code education-bureau}
 * @param name        in Chinese, for lists
 * @param description in Chinese, one sentence
 */
public record Template(String id, String name, String description) {

    /** The document with its empty fields. */
    public Summary summary() {
        return SummaryJson.read(Resource.bytes(id + ".json"));
    }
}
