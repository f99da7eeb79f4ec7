package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.source.Span;

/** Finds blanks where none belong: inside of numbers of headings, between Chinese characters and their marks. */
final class Slips {

    /** 1 .标题: the mark of a number that stands apart. */
    private static final Pattern APART = Pattern.compile("(?<![0-9])[0-9]{1,2}([ \\u3000]{1,3})[.．、](?![0-9])");

    private Slips() {
    }

    static List<Change> find(Draft draft) {
        List<Change> changes = new ArrayList<>();
        for (Line line : draft.lines()) {
            if (!line.isTable()) {
                apart(draft.text(), line, changes);
            }
        }
        return changes;
    }

    private static void apart(String text, Line line, List<Change> changes) {
        Matcher apart = APART.matcher(text).region(line.start(), line.end()).useTransparentBounds(true);
        while (apart.find()) {
            changes.add(Change.mend(new Span(apart.start(1), apart.end(1)), "", "slip.number", 95));
        }
    }
}
