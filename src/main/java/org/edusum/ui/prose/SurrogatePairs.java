package org.edusum.ui.prose;

/** Joins a character that arrives in two halves: Windows sends each half of a rare Chinese character by itself. */
final class SurrogatePairs {

    private String half = "";

    /** Text as it can be used; the first half of a character is held back until the second comes. */
    String join(String text) {
        String joined = half + text;
        boolean isHalf = !joined.isEmpty() && Character.isHighSurrogate(joined.charAt(joined.length() - 1));
        half = isHalf ? joined.substring(joined.length() - 1) : "";
        return isHalf ? joined.substring(0, joined.length() - 1) : joined;
    }
}
