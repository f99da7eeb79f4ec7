package org.edusum.importing.source.docx;

import java.util.Optional;

/** What a run or a style says of its characters (ECMA-376-1, 17.3.2), as far as it matters to the words. */
record RunLook(Optional<String> style, Optional<Boolean> isUnderlined, Optional<Boolean> isHidden) {

    static final RunLook EMPTY = new RunLook(Optional.empty(), Optional.empty(), Optional.empty());

    static RunLook read(XmlWalk xml) {
        Optional<String> style = Optional.empty();
        Optional<Boolean> isUnderlined = Optional.empty();
        Optional<Boolean> isHidden = Optional.empty();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "rStyle" -> style = Optional.of(xml.val());
                case "u" -> isUnderlined = Optional.of(!xml.val().isEmpty() && !xml.val().equals("none"));
                case "vanish" -> isHidden = Optional.of(xml.isOn());
                default -> { }
            }
        }
        return new RunLook(style, isUnderlined, isHidden);
    }
}
