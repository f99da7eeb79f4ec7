package org.edusum.importing.source.docx;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a paragraph or a style says of itself (ECMA-376-1, 17.3.1), as far as it matters to the words.
 *
 * @param style     empty for the usual one
 * @param outline   from 0; 9 is body text
 * @param isJoined  whether its end was deleted, so that it goes on with the next
 * @param isHidden  whether its end is hidden
 */
record ParagraphLook(Optional<String> style, OptionalInt outline, Optional<ListPlace> list, boolean isJoined,
                     boolean isHidden) {

    static final ParagraphLook EMPTY = new ParagraphLook(Optional.empty(), OptionalInt.empty(), Optional.empty(), false, false);

    static ParagraphLook read(XmlWalk xml) {
        Optional<String> style = Optional.empty();
        OptionalInt outline = OptionalInt.empty();
        Optional<ListPlace> list = Optional.empty();
        boolean isJoined = false;
        boolean isHidden = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "pStyle" -> style = Optional.of(xml.val());
                case "outlineLvl" -> outline = OptionalInt.of(Math.clamp(xml.val(9), 0, 9));
                case "numPr" -> list = Optional.of(ListPlace.read(xml));
                case "rPr" -> {
                    int mark = xml.depth();
                    while (xml.nextChild(mark)) {
                        isJoined |= xml.name().equals("del") || xml.name().equals("moveFrom");
                        isHidden |= xml.name().equals("vanish") && xml.isOn();
                    }
                }
                default -> { }
            }
        }
        return new ParagraphLook(style, outline, list, isJoined, isHidden);
    }
}
