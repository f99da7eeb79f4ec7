package org.edusum.storage;

/**
 * JSON that is not what the format says.
 *
 * <p>Unchecked, and caught where the file's name is known: {@link ProjectFile} turns it into a sentence for the clerk.
 */
public final class JsonFormatException extends RuntimeException {

    private final String place;
    private final String reason;

    /**
     * @param place  where: a path such as {@code fields[3].value}, or a line and column; empty for the whole
     * @param reason what is wrong there, in Chinese
     */
    public JsonFormatException(String place, String reason) {
        this(place, reason, null);
    }

    public JsonFormatException(String place, String reason, Throwable cause) {
        super(place.isEmpty() ? reason : place + "：" + reason, cause);
        this.place = place;
        this.reason = reason;
    }

    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }
}
