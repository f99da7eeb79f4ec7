package org.edusum.importing.source;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.edusum.importing.foreign.ForeignTable;

/**
 * A paragraph of a source: a line of a plain file, a paragraph of a DOCX, or a whole table.
 *
 * @param span         its place in the text, without its line end
 * @param kind         what its program says it is
 * @param level        its outline level from 1, where a style, an outline level or a Markdown mark gives one
 * @param numberLength how many of its first characters are an automatic number with what follows it (tab, blank); 0 if none
 * @param markup       stretches inside that are signs of Markdown and not words, in order
 * @param tables       the one table of a {@link Kind#TABLE}; else none
 */
public record SourceParagraph(Span span, Kind kind, OptionalInt level, int numberLength, List<Span> markup,
                              List<ForeignTable> tables) {

    /** What the program that made the text says about a paragraph. */
    public enum Kind {
        /** Nothing but its words. */
        PROSE,
        /** It has the style of a document's title. */
        TITLE,
        /** A line of a contents page. */
        CONTENTS,
        /** A table; its text has a line for each row and a tab between cells. */
        TABLE
    }

    public SourceParagraph {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(level);
        markup = List.copyOf(markup);
        tables = List.copyOf(tables);
        if (numberLength < 0 || numberLength > span.length() || tables.size() != (kind == Kind.TABLE ? 1 : 0)) {
            throw new IllegalArgumentException("not a paragraph: " + span);
        }
    }

    /** A paragraph of which nothing but the words is known. */
    public static SourceParagraph of(Span span) {
        return new SourceParagraph(span, Kind.PROSE, OptionalInt.empty(), 0, List.of(), List.of());
    }
}
