package org.edusum.importing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is to be imported. */
public final class Sources {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*\\S[^\\r\\n]*");

    private Sources() {
    }

    /** Plain text: a paragraph for each line that is not blank. */
    public static Source ofText(String name, String text) {
        List<SourceParagraph> paragraphs = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            paragraphs.add(SourceParagraph.of(new Span(line.start(), line.end())));
        }
        return new Source(name, text, paragraphs, List.of());
    }
}
