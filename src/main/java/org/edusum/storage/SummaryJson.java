package org.edusum.storage;

import org.edusum.model.Summary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A summary as the JSON of {@code summary.json}; described in {@code src/docs/edusum-format.md}.
 *
 * <p>Reading takes the members of an object in any order, and checks everything before it builds anything.
 */
public final class SummaryJson {

    private SummaryJson() {
    }

    /** The summary of a tree. @throws JsonFormatException with the place of the first fault */
    public static Summary read(JsonNode tree) {
        return new SummaryReader(JsonPlace.root(tree)).read().summary();
    }

    /** The summary of UTF-8 text. @throws JsonFormatException with the place of the first fault */
    public static Summary read(byte[] utf8) {
        return read(JsonTree.parse(utf8));
    }

    /** The tree of a summary; equal summaries give trees that are written with the same bytes. */
    public static ObjectNode write(Summary summary) {
        return SummaryWriter.write(summary, Extras.NONE);
    }
}
