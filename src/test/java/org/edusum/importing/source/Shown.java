package org.edusum.importing.source;

import java.util.stream.Collectors;

/** A source in one line for tests: kind and level of each paragraph, its number in brackets, its markup taken out. */
final class Shown {

    private Shown() {
    }

    static String of(Source source) {
        return source.paragraphs().stream().map(each -> of(source, each)).collect(Collectors.joining("/"));
    }

    private static String of(Source source, SourceParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (int at = paragraph.span().start() + paragraph.numberLength(); at < paragraph.span().end(); at++) {
            int place = at;
            if (paragraph.markup().stream().noneMatch(sign -> sign.contains(place))) {
                words.append(source.text().charAt(at));
            }
        }
        String number = source.text().substring(paragraph.span().start(), paragraph.span().start() + paragraph.numberLength());
        return (paragraph.kind() == SourceParagraph.Kind.PROSE ? "" : paragraph.kind() + "|")
                + (paragraph.level().isPresent() ? paragraph.level().getAsInt() + "|" : "")
                + (number.isEmpty() ? "" : "[" + number + "]") + words;
    }
}
