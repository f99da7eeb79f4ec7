package org.edusum.importing.naming;

import java.util.ArrayList;
import java.util.List;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Span;

/** Which sections a place stands in. Built once, so that a text of many headings is asked fast. */
final class Sections {

    private final List<HeadingMark> headings;
    private final int[] parents;

    Sections(Structure structure) {
        this.headings = structure.headings().stream().filter(heading -> !heading.isListed()).toList();
        this.parents = new int[headings.size()];
        for (int i = 0; i < parents.length; i++) {
            int parent = i - 1;
            while (parent >= 0 && headings.get(parent).depth() >= headings.get(i).depth()) {
                parent = parents[parent];
            }
            parents[i] = parent;
        }
    }

    /** The innermost section that begins before a place, by its number in the list; -1 before the first. */
    private int at(Span place) {
        int low = 0;
        int high = headings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (headings.get(middle).start() <= place.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The headings of all sections around a place, innermost first. */
    List<HeadingMark> around(Span place) {
        List<HeadingMark> around = new ArrayList<>();
        for (int at = at(place); at >= 0; at = parents[at]) {
            around.add(headings.get(at));
        }
        return around;
    }
}
