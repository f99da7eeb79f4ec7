package org.edusum.importing.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.model.Summary;

/** How deep headings stand in the tree that is made of them: a level that was skipped leaves no gap there. */
public final class Levels {

    private Levels() {
    }

    /** The depth of each heading, from 1, in their order: that of its nearest heading above of a lesser depth, and one. */
    public static List<Integer> of(List<HeadingMark> headings) {
        List<Integer> levels = new ArrayList<>(headings.size());
        Deque<Integer> open = new ArrayDeque<>();
        for (HeadingMark heading : headings) {
            while (!open.isEmpty() && (open.peek() >= heading.depth() || open.size() >= Summary.MAX_DEPTH)) {
                open.pop();
            }
            open.push(heading.depth());
            levels.add(open.size());
        }
        return levels;
    }
}
