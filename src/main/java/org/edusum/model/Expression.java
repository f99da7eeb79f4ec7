package org.edusum.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Arithmetic over fields, as files write it: {@code sum({f045},{f046})}, {@code {f055}/{f054}}. A field stands in braces
 * by its id, {@code {f054:last}} is its value of last year, {@code {f037:year}} the year in which it falls. What else it
 * may say, and what it comes to, is the business of the formula package; here it is only a text with references.
 *
 * @param text one line, 1 to {@value #MAX_LENGTH} characters
 */
public record Expression(String text) {

    public static final int MAX_LENGTH = 4000;

    private static final Pattern REFERENCE = Pattern.compile("\\{([A-Za-z0-9][A-Za-z0-9_.-]{0,63})(?::(last|year))?\\}");

    /** What of a field an expression takes. */
    public enum Part { VALUE, LAST, YEAR }

    /** One mention of a field. @param from offset of its opening brace @param to behind its closing one */
    public record Reference(FieldId field, Part part, int from, int to) {

        /** As it stands in the text. */
        public static String text(FieldId field, Part part) {
            return "{" + field.value() + switch (part) {
                case VALUE -> "";
                case LAST -> ":last";
                case YEAR -> ":year";
            } + "}";
        }
    }

    public Expression {
        if (text.isBlank() || text.length() > MAX_LENGTH || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not an expression");
        }
    }

    /** The value of one field. */
    public static Expression of(FieldId field) {
        return new Expression(Reference.text(field, Part.VALUE));
    }

    /** The mentions of fields, in the order of the text. */
    public List<Reference> references() {
        return REFERENCE.matcher(text).results().map(found -> new Reference(new FieldId(found.group(1)),
                part(found.group(2)), found.start(), found.end())).toList();
    }

    private static Part part(String word) {
        return word == null ? Part.VALUE : word.equals("last") ? Part.LAST : Part.YEAR;
    }

    /** The fields it mentions. */
    public Set<FieldId> fields() {
        return references().stream().map(Reference::field).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is nothing but the value of one field. */
    public boolean isJust(FieldId field) {
        return text.equals(Reference.text(field, Part.VALUE));
    }

    /** This expression with other fields in place of some. */
    public Expression replacing(Map<FieldId, FieldId> others) {
        Matcher matcher = REFERENCE.matcher(text);
        return new Expression(matcher.replaceAll(found -> {
            FieldId id = new FieldId(found.group(1));
            return Matcher.quoteReplacement(Reference.text(others.getOrDefault(id, id), part(found.group(2))));
        }));
    }

    @Override
    public String toString() {
        return text;
    }
}
