package org.edusum.importing.source;

/**
 * A stretch of text. Offsets count UTF-16 units.
 *
 * @param start of its first character
 * @param end   behind its last one; not before the start
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int at) {
        return at >= start && at < end;
    }

    /** Whether they share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words of this stretch. */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
