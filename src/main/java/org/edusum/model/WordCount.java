package org.edusum.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the clerk is told of the length of a text (字数统计). Fields count as printed; an empty one has no characters.
 *
 * @param characters without white space (字数), as in {@link Statistics}
 * @param withSpaces with white space
 * @param paragraphs headings and paragraphs that are not empty
 * @param fields     different fields
 * @param filled     how many of them have a value
 */
public record WordCount(int characters, int withSpaces, int paragraphs, int fields, int filled) {

    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    /** The whole document, title and signature included. */
    public static WordCount of(Summary summary) {
        return of(summary, summary.allProses());
    }

    /** A section with all below it. */
    public static WordCount of(Summary summary, Section section) {
        return of(summary, Stream.concat(section.proses(), section.tableProses()));
    }

    /** Any pieces of a summary's prose. */
    public static WordCount of(Summary summary, Stream<Prose> proses) {
        Tally tally = new Tally(summary);
        proses.forEach(tally::add);
        return tally.count();
    }

    private static final class Tally {

        private final Summary summary;
        private final Set<FieldId> seen = new HashSet<>();
        private int characters;
        private int withSpaces;
        private int paragraphs;

        Tally(Summary summary) {
            this.summary = summary;
        }

        void add(Prose prose) {
            for (Inline inline : prose.inlines()) {
                switch (inline) {
                    case Text(String text) -> add(text);
                    case FieldRef(FieldId id, Form form) -> {
                        seen.add(id);
                        Field field = summary.field(id);
                        add(field.isFilled() ? field.printed(form) : "");
                    }
                }
            }
            paragraphs += prose.isEmpty() ? 0 : 1;
        }

        private void add(String text) {
            int all = text.codePointCount(0, text.length());
            withSpaces += all;
            characters += all - (int) text.chars().filter(c -> Character.isWhitespace(c) || c == IDEOGRAPHIC_SPACE).count();
        }

        WordCount count() {
            return new WordCount(characters, withSpaces, paragraphs, seen.size(), filled(seen));
        }

        private int filled(Collection<FieldId> ids) {
            return (int) ids.stream().filter(id -> summary.field(id).isFilled()).count();
        }
    }
}
