package org.edusum.importing.structure;

import java.util.stream.Collectors;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Sources;

/** Shows what was recognised in a text as one line, for tables of cases. */
final class Outlined {

    private Outlined() {
    }

    /** @param text in which {@code /} stands for a line end */
    static Structure structure(String text) {
        return structureOf(text.replace('/', '\n'));
    }

    static Structure structureOf(String text) {
        return StructureRecogniser.recognise(Sources.ofText("文", text), Choices.USUAL, Progress.NONE);
    }

    /** The headings, apart by {@code /}; each has as many {@code #} as it is deep, and its number. */
    static String headings(String text) {
        return headings(structure(text));
    }

    static String headings(Structure structure) {
        return structure.headings().stream().map(heading -> shown(structure, heading)).collect(Collectors.joining("/"));
    }

    /** The text as it reads; {@code /} stands for a line end. */
    static String reading(String text) {
        return structure(text).reading().text().replace('\n', '/');
    }

    private static String shown(Structure structure, HeadingMark heading) {
        return "#".repeat(heading.depth()) + heading.number() + " " + heading.title().of(structure.reading().text())
                + (heading.isListed() ? "(listed)" : "");
    }
}
