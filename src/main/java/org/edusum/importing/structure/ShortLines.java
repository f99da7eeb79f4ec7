package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.edusum.importing.recognition.Because;

/** Finds headings in a document without any numbers: short lines that no stop closes, with prose below. */
final class ShortLines {

    private static final int LONGEST = 24;
    private static final int FEWEST = 2;

    private ShortLines() {
    }

    /** @param from the end of the title and the contents page */
    static List<Candidate> find(String text, List<Line> lines, int from) {
        List<Candidate> found = new ArrayList<>();
        int prose = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.start() < from || line.isTable()) {
                continue;
            }
            if (!isShort(text, line)) {
                prose++;
                continue;
            }
            boolean hasProse = isProse(text, lines.get(i + 1)) || i + 2 < lines.size() && isProse(text, lines.get(i + 2));
            if (hasProse) {
                found.add(new Candidate(Optional.empty(), new Title(line.span(), line.end(), false,
                        new Because("heading.short-line", 50)), OptionalInt.of(1), line.end()));
            }
        }
        return found.size() < FEWEST || found.size() > prose * 2 ? List.of() : found;
    }

    private static boolean isProse(String text, Line line) {
        return !line.isTable() && (line.length() > LONGEST || line.span().of(text).indexOf('。') >= 0);
    }

    private static boolean isShort(String text, Line line) {
        if (line.length() > LONGEST || line.length() < 2 || line.isTable()) {
            return false;
        }
        for (int at = line.start(); at < line.end(); at++) {
            if ("。；！？：;:!?\t".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        char last = text.charAt(line.end() - 1);
        return (Characters.isHan(last) || Characters.isClosing(last)) && Characters.isHan(text.charAt(line.start()))
                && last != '日' && text.charAt(line.start()) != '附';
    }
}
