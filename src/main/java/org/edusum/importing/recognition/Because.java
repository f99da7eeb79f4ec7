package org.edusum.importing.recognition;

import java.util.Objects;

/**
 * Why something was recognised as it was.
 *
 * @param rule       the code of the rule, such as {@code unit.people}; its sentence stands in {@code rules.properties}
 * @param confidence in percent, 0 to 100: how often the rule is right in texts like this one
 */
public record Because(String rule, int confidence) {

    /** Below this the clerk is asked to look. */
    public static final int SURE = 75;

    /** What the clerk said is certain. */
    public static final Because CLERK = new Because("clerk", 100);

    public Because {
        Objects.requireNonNull(rule);
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("confidence must be 0 to 100: " + confidence);
        }
    }

    public boolean isSure() {
        return confidence >= SURE;
    }
}
