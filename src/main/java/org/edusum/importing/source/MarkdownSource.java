package org.edusum.importing.source;

import java.util.List;

/** Reads Markdown as a source. */
final class MarkdownSource {

    private MarkdownSource() {
    }

    static Source read(String name, String text) {
        return Sources.ofText(name, text);
    }
}
