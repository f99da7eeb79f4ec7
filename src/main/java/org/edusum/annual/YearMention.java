package org.edusum.annual;

/**
 * A year that is, or holds, the year of the report, the year before or the one after.
 *
 * @param place    where it stands
 * @param from     offset in the text there
 * @param to       offset behind it
 * @param text     as it stands
 * @param next     what it becomes when it moves on; as long as {@code text}
 * @param before   what is printed before it, shortened; □ for fields in the prose
 * @param after    what follows it
 * @param isMoving whether it moves on; the clerk may decide otherwise
 */
public record YearMention(YearPlace place, int from, int to, String text, String next, String before, String after, boolean isMoving) {

    public YearMention moving(boolean isNow) {
        return new YearMention(place, from, to, text, next, before, after, isNow);
    }

    YearMention between(String shownBefore, String shownAfter) {
        return new YearMention(place, from, to, text, next, shownBefore, shownAfter, isMoving);
    }

    /** With offsets that count from so many characters further on. */
    YearMention after(int characters) {
        return new YearMention(place, from - characters, to - characters, text, next, before, after, isMoving);
    }
}
