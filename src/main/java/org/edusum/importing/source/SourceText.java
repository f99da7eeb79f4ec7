package org.edusum.importing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.edusum.importing.foreign.ForeignTable;
import org.edusum.importing.source.SourceParagraph.Kind;

/** Makes the text of a source that has none of its own: a line for each paragraph, one below the other. */
final class SourceText {

    private final StringBuilder text = new StringBuilder();
    private final List<SourceParagraph> paragraphs = new ArrayList<>();

    /** @param number with what follows it; may be empty */
    void paragraph(String number, String words, Kind kind, OptionalInt level) {
        paragraphs.add(new SourceParagraph(add(number + words), kind, level, number.length(), List.of(), List.of()));
    }

    void table(ForeignTable table) {
        Span span = add(table.rows().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n")));
        paragraphs.add(new SourceParagraph(span, Kind.TABLE, OptionalInt.empty(), 0, List.of(), List.of(table)));
    }

    private Span add(String words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(words);
        return new Span(text.length() - words.length(), text.length());
    }

    List<SourceParagraph> paragraphs() {
        return paragraphs;
    }

    Source source(String name, List<String> notes) {
        return source(name, paragraphs, notes);
    }

    /** @param told the paragraphs, with more known about them */
    Source source(String name, List<SourceParagraph> told, List<String> notes) {
        return new Source(name, text.toString(), told, notes);
    }
}
