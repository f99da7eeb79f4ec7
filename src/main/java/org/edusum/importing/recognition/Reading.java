package org.edusum.importing.recognition;

import java.util.Arrays;
import java.util.List;
import org.edusum.importing.source.Source;
import org.edusum.importing.source.SourceParagraph;
import org.edusum.importing.source.Span;

/**
 * A source as it reads: what is no part of the document left out, slips mended, lines that a program broke joined. Every
 * character knows where it comes from. Headings and fields are told by offsets into {@link #text()}.
 */
public final class Reading {

    private final Source source;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final List<Piece> pieces;
    private final List<Skipped> skipped;
    private final List<Mend> mends;

    /**
     * A paragraph as it reads.
     *
     * @param span in the reading; pieces do not touch: between two stands one line end
     * @param from the paragraph of the source it begins with
     */
    public record Piece(Span span, SourceParagraph from) {
    }

    /**
     * @param starts  for each character of the text, where what it stands for begins in the source; never falling
     * @param ends    for each character, where that ends
     * @param skipped in the order of the source
     * @param mends   in the order of the source
     */
    public Reading(Source source, String text, int[] starts, int[] ends, List<Piece> pieces, List<Skipped> skipped,
                   List<Mend> mends) {
        if (starts.length != text.length() || ends.length != text.length()) {
            throw new IllegalArgumentException("every character needs an origin");
        }
        this.source = source;
        this.text = text;
        this.starts = starts.clone();
        this.ends = ends.clone();
        this.pieces = List.copyOf(pieces);
        this.skipped = List.copyOf(skipped);
        this.mends = List.copyOf(mends);
    }

    public Source source() {
        return source;
    }

    /** The words, paragraphs apart by one line end. */
    public String text() {
        return text;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public List<Skipped> skipped() {
        return skipped;
    }

    public List<Mend> mends() {
        return mends;
    }

    /** Where a character stands in the source; for the end of the text, the end of what was read. */
    public int origin(int at) {
        return at < text.length() ? starts[at] : text.isEmpty() ? 0 : ends[text.length() - 1];
    }

    /** The stretch of the source that a stretch of the reading comes from. */
    public Span origin(Span span) {
        if (span.isEmpty()) {
            return new Span(origin(span.start()), origin(span.start()));
        }
        return new Span(starts[span.start()], Math.max(starts[span.start()], ends[span.end() - 1]));
    }

    /** The first character of the reading that comes from a place of the source or from behind it. */
    public int at(int origin) {
        int found = Arrays.binarySearch(starts, origin);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && starts[found - 1] == origin) {
            found--;
        }
        return found;
    }

    /**
     * What of the reading comes from a stretch of the source; nothing that was put in at its borders, such as a line end in
     * front. Empty where none of it is read.
     */
    public Span at(Span origin) {
        int start = at(origin.start());
        while (start < starts.length && starts[start] == ends[start]) {
            start++;
        }
        return new Span(start, Math.max(start, at(origin.end())));
    }
}
