package org.edusum.typeset;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edusum.model.Place;
import org.edusum.model.SectionId;

/** A summary laid out: the contents' pages, then the text's. */
public final class Pages {

    /** What a section begins with. */
    private static final Set<Role> BEGINNINGS = EnumSet.of(Role.TITLE, Role.HEADING, Role.LABEL);

    private final PageStyle style;
    private final List<Page> pages;
    private final Map<SectionId, Spot> headings = new HashMap<>();

    /**
     * Where a heading stands.
     *
     * @param index of its page, from 0, contents included
     * @param line  in which it begins
     */
    public record Spot(int index, Line line) { }

    Pages(PageStyle style, List<Page> pages) {
        this.style = style;
        this.pages = List.copyOf(pages);
        for (int i = 0; i < pages.size(); i++) {
            if (!pages.get(i).isContents()) {
                note(i);
            }
        }
    }

    private void note(int index) {
        for (Line line : pages.get(index).lines()) {
            for (Run run : line.runs()) {
                if (BEGINNINGS.contains(run.element().role())
                        && run.place().orElse(null) instanceof Place.Title(SectionId section)) {
                    headings.putIfAbsent(section, new Spot(index, line));
                }
            }
        }
    }

    public PageStyle style() {
        return style;
    }

    /** All pages, in order. */
    public List<Page> all() {
        return pages;
    }

    /** How many pages stand before the text's first. */
    public int front() {
        return (int) pages.stream().filter(Page::isContents).count();
    }

    /**
     * Where a section begins.
     *
     * @throws IllegalArgumentException for one that is not printed: an unknown one, or the document when its title is empty
     */
    public Spot spot(SectionId section) {
        Spot spot = headings.get(section);
        if (spot == null) {
            throw new IllegalArgumentException("not printed: " + section);
        }
        return spot;
    }

    public boolean prints(SectionId section) {
        return headings.containsKey(section);
    }

    /** The page number on which a section begins, the text's first page being 1. @throws IllegalArgumentException as {@link #spot} */
    public int pageOf(SectionId section) {
        return spot(section).index() - front() + 1;
    }
}
