package org.edusum.importing.source;

import java.util.List;
import java.util.OptionalInt;
import org.edusum.importing.source.SourceParagraph.Kind;

/**
 * Markdown and HTML have no style for a title: it is a heading of level 1 in front of all others, when it is the only one. The
 * levels of the others then begin at 1.
 */
final class LoneTitle {

    private LoneTitle() {
    }

    static List<SourceParagraph> told(List<SourceParagraph> paragraphs) {
        List<SourceParagraph> headings = paragraphs.stream().filter(each -> each.level().isPresent()).toList();
        boolean isLone = headings.size() > 1 && headings.getFirst().level().getAsInt() == 1
                && headings.stream().skip(1).allMatch(each -> each.level().getAsInt() > 1);
        return isLone ? paragraphs.stream().map(each -> told(each, headings.getFirst())).toList() : paragraphs;
    }

    private static SourceParagraph told(SourceParagraph each, SourceParagraph title) {
        if (each.level().isEmpty()) {
            return each;
        }
        return each == title
                ? new SourceParagraph(each.span(), Kind.TITLE, OptionalInt.empty(), each.numberLength(), each.markup(), List.of())
                : new SourceParagraph(each.span(), each.kind(), OptionalInt.of(each.level().getAsInt() - 1),
                        each.numberLength(), each.markup(), List.of());
    }
}
