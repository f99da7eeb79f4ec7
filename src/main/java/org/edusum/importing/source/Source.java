package org.edusum.importing.source;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is imported: one text, and what its file or program knew about it.
 *
 * <p>The text of a plain file is the file as decoded, from the first character behind a byte order mark. That of a DOCX
 * or of HTML is made: a line for each paragraph, automatic numbers printed in front as they are seen, a tab between the
 * cells of a table. All that is found in it is told by offsets into this text.
 *
 * @param name       of the file, or what the text is called otherwise; for the clerk
 * @param text       everything, line ends included
 * @param paragraphs of the text in order, without overlap; line ends and blank lines belong to none
 * @param notes      what the clerk should know: sentences in Chinese, such as which encoding was taken or what was left out
 */
public record Source(String name, String text, List<SourceParagraph> paragraphs, List<String> notes) {

    public Source {
        Objects.requireNonNull(name);
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
        int end = 0;
        for (SourceParagraph paragraph : paragraphs) {
            if (paragraph.span().start() < end || paragraph.span().end() > text.length()) {
                throw new IllegalArgumentException("paragraph out of place: " + paragraph.span());
            }
            end = paragraph.span().end();
        }
    }

    /** The same with more notes. */
    Source noting(List<String> more) {
        return new Source(name, text, paragraphs, Stream.concat(notes.stream(), more.stream()).toList());
    }
}
