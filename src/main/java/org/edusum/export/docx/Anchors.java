package org.edusum.export.docx;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.edusum.model.FieldId;
import org.edusum.model.SectionId;

/**
 * The names by which sections and the places of fields are found again in a document that comes back.
 *
 * <table>
 * <caption>Names</caption>
 * <tr><th>what</th><th>tag of the content control</th><th>bookmark</th></tr>
 * <tr><td>first place of field f012</td><td>{@code f012}</td><td>{@code es_f012}</td></tr>
 * <tr><td>its second place</td><td>{@code f012#2}</td><td>{@code es_f012__2}</td></tr>
 * <tr><td>field issued in the date of issue</td><td></td><td>{@code date_issued}</td></tr>
 * <tr><td>section c3-2</td><td></td><td>{@code sec_c3_2}</td></tr>
 * </table>
 *
 * <p>Names follow from the id alone, so that whoever has the summary can work them out again. Bookmarks hold 40 letters,
 * digits and underscores and do not tell cases apart: an id that is longer or has other characters than lower-case letters,
 * digits and single hyphens gives its first letters and digits, {@code __x} and twelve hexadecimal digits of its SHA-256. {@code #}
 * never occurs in an id. A tag holds 64 characters; where an id with its count is longer, it is named like a bookmark.
 */
final class Anchors {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_PLAIN = 26;
    private static final int LONGEST_TAG = 64;

    private final Map<FieldId, Integer> places = new HashMap<>();
    private final Map<FieldId, Integer> dates = new HashMap<>();
    private int last;

    /**
     * A place of a field.
     *
     * @param tag empty where there is no content control
     * @param number tells bookmarks and controls of one document apart
     */
    record Anchor(String tag, String bookmark, int number) { }

    /** The next place of a field, in reading order. */
    Anchor next(FieldId field) {
        int place = places.merge(field, 1, Integer::sum);
        return new Anchor(tag(field, place), bookmark(field, place), ++last);
    }

    /** The next place of a field in the date of issue, which has a bookmark and no content control. */
    Anchor nextOfDate(FieldId field) {
        int place = dates.merge(field, 1, Integer::sum);
        return new Anchor("", named("date_", field, place), ++last);
    }

    /** A number that no other bookmark or control of the document has. */
    int number() {
        return ++last;
    }

    /** @param place from 1 */
    static String tag(FieldId field, int place) {
        String count = place == 1 ? "" : "#" + place;
        String tag = field.value() + count;
        return tag.length() <= LONGEST_TAG ? tag : key(field.value()) + count;
    }

    /** @param place from 1 */
    static String bookmark(FieldId field, int place) {
        return named("es_", field, place);
    }

    private static String named(String prefix, FieldId field, int place) {
        return prefix + key(field.value()) + (place == 1 ? "" : "__" + place);
    }

    static String bookmark(SectionId section) {
        return "sec_" + key(section.value());
    }

    private static String key(String id) {
        if (id.length() <= LONGEST_PLAIN && PLAIN.matcher(id).matches()) {
            return id.replace('-', '_');
        }
        String letters = id.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
        return letters.substring(0, Math.min(letters.length(), 12)) + "__x" + hash(id);
    }

    private static String hash(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
