package org.edusum.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run of text and field references: what a paragraph or a title says.
 *
 * <p>Always canonical: neighbouring texts are one, so two proses that read alike are equal. Offsets count UTF-16
 * units; a field reference is one unit.
 *
 * @param inlines in reading order
 */
public record Prose(List<Inline> inlines) {

    /** Stands for a field reference in {@link #plain()}: OBJECT REPLACEMENT CHARACTER. */
    public static final char FIELD = '\uFFFC';

    public static final Prose EMPTY = new Prose(List.of());

    public Prose {
        inlines = canonical(inlines);
    }

    public static Prose of(Inline... inlines) {
        return new Prose(List.of(inlines));
    }

    /** The text as prose, cleaned of characters that prose cannot hold. */
    public static Prose of(String text) {
        String clean = Text.clean(text);
        return clean.isEmpty() ? EMPTY : of(new Text(clean));
    }

    private static List<Inline> canonical(List<Inline> inlines) {
        boolean isCanonical = true;
        for (int i = 1; i < inlines.size() && isCanonical; i++) {
            isCanonical = !(inlines.get(i - 1) instanceof Text && inlines.get(i) instanceof Text);
        }
        if (isCanonical) {
            return List.copyOf(inlines);
        }
        List<Inline> merged = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Text(String next) && !merged.isEmpty() && merged.getLast() instanceof Text(String last)) {
                merged.set(merged.size() - 1, new Text(last + next));
            } else {
                merged.add(inline);
            }
        }
        return List.copyOf(merged);
    }

    public boolean isEmpty() {
        return inlines.isEmpty();
    }

    /** Length in UTF-16 units. */
    public int length() {
        int length = 0;
        for (Inline inline : inlines) {
            length += inline.length();
        }
        return length;
    }

    /** The text, each field reference as one {@link #FIELD}. */
    public String plain() {
        return inlines.stream().map(inline -> switch (inline) {
            case Text(String value) -> value;
            case FieldRef ref -> String.valueOf(FIELD);
        }).collect(Collectors.joining());
    }

    public Stream<FieldRef> references() {
        return inlines.stream().filter(FieldRef.class::isInstance).map(FieldRef.class::cast);
    }

    /** The prose between two offsets. @throws IndexOutOfBoundsException when they do not lie in order inside it */
    public Prose slice(int from, int to) {
        Objects.checkFromToIndex(from, to, length());
        List<Inline> cut = new ArrayList<>();
        int start = 0;
        for (Inline inline : inlines) {
            int end = start + inline.length();
            if (from < to && start < to && end > from) {
                cut.add(switch (inline) {
                    case FieldRef ref -> ref;
                    case Text(String value) ->
                            new Text(value.substring(Math.max(from - start, 0), Math.min(to, end) - start));
                });
            }
            start = end;
        }
        return new Prose(cut);
    }

    public Prose append(Prose other) {
        return new Prose(Stream.concat(inlines.stream(), other.inlines.stream()).toList());
    }

    /** This prose with the part between two offsets replaced. */
    public Prose splice(int from, int to, Prose replacement) {
        return new Prose(Stream.of(slice(0, from), replacement, slice(to, length()))
                .flatMap(part -> part.inlines.stream()).toList());
    }

    /** Whether a caret or a cut may stand at the offset: inside the prose, and not inside a surrogate pair. */
    public boolean hasBoundaryAt(int offset) {
        if (offset < 0 || offset > length()) {
            return false;
        }
        String plain = plain();
        return offset == 0 || offset == plain.length()
                || !Character.isSurrogatePair(plain.charAt(offset - 1), plain.charAt(offset));
    }
}
