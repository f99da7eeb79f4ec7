package org.edusum.model;

import java.util.regex.Pattern;

/** The shape that all ids share: 1 to 64 ASCII letters, digits, {@code _ . -}, not starting with a mark. */
final class Ids {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");

    private Ids() {
    }

    static String checked(String value) {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id: " + value);
        }
        return value;
    }
}
