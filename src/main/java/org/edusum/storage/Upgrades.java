package org.edusum.storage;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * The way from an older major version of {@code summary.json} to the current one, one step a version, each a function
 * on the JSON tree. A sample file of every released version stays in the tests for ever.
 */
final class Upgrades {

    /** The n-th step, from 0, leads from major version n+1 to n+2. Version 1 is the first: there are none yet. */
    private static final List<UnaryOperator<JsonNode>> STEPS = List.of();

    private Upgrades() {
    }

    static JsonNode toCurrent(JsonNode tree, FormatVersion version) {
        return apply(STEPS, tree, version);
    }

    static JsonNode apply(List<UnaryOperator<JsonNode>> steps, JsonNode tree, FormatVersion version) {
        JsonNode upgraded = tree;
        for (int step = version.major() - 1; step < steps.size(); step++) {
            upgraded = steps.get(step).apply(upgraded);
        }
        return upgraded;
    }
}
