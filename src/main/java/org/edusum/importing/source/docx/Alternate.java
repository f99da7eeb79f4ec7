package org.edusum.importing.source.docx;

import java.util.Optional;

/** What is there in two forms, of which older programs take the second (ECMA-376-3, {@code mc:AlternateContent}). */
final class Alternate {

    private Alternate() {
    }

    /** The value of an element that stands in a choice or in what there is instead; the last wins. */
    static Optional<String> value(XmlWalk xml, String element) {
        Optional<String> found = Optional.empty();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int choice = xml.depth();
            while (xml.nextChild(choice)) {
                if (xml.name().equals(element)) {
                    found = Optional.of(xml.val());
                }
            }
        }
        return found;
    }
}
