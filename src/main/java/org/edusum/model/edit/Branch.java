package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.SectionMarks;
import org.edusum.model.Table;

/** A section that many changes are being carried out on, with all below it; in the end a {@link Section} again. */
final class Branch {

    private Section section;
    private Branch parent;
    private Prose title;
    private SectionMarks marks;
    private Optional<Table> table;
    private final List<Paragraph> body;
    private final List<Branch> children = new ArrayList<>();
    private boolean isTouched;

    /** @param parent nothing above it when null */
    Branch(Section section, Branch parent) {
        this.section = section;
        this.parent = parent;
        this.title = section.title();
        this.marks = section.marks();
        this.table = section.table();
        this.body = new ArrayList<>(section.body());
        section.children().forEach(child -> children.add(new Branch(child, this)));
    }

    SectionId id() {
        return section.id();
    }

    Branch parent() {
        return parent;
    }

    Prose title() {
        return title;
    }

    SectionMarks marks() {
        return marks;
    }

    Optional<Table> table() {
        return table;
    }

    Section.Kind kind() {
        return section.kind();
    }

    List<Paragraph> body() {
        return body;
    }

    List<Branch> children() {
        return children;
    }

    /** How far below the document's own section it is. */
    int depth() {
        return parent == null ? 0 : parent.depth() + 1;
    }

    /** How many levels it has, its own included. */
    int height() {
        int below = 0;
        for (Branch child : children) {
            below = Math.max(below, child.height());
        }
        return below + 1;
    }

    boolean isWithin(Branch other) {
        return this == other || parent != null && parent.isWithin(other);
    }

    void title(Prose changed) {
        title = changed;
        touch();
    }

    void marks(SectionMarks changed) {
        marks = changed;
        touch();
    }

    void table(Optional<Table> changed) {
        table = changed;
        touch();
    }

    Prose prose(Place place) {
        return switch (place) {
            case Place.Title t -> title;
            case Place.Body(ParagraphId id) -> body.get(indexOf(id)).prose();
        };
    }

    void prose(Place place, Prose changed) {
        switch (place) {
            case Place.Title t -> title(changed);
            case Place.Body(ParagraphId id) -> {
                int index = indexOf(id);
                body.set(index, body.get(index).withProse(changed));
                touch();
            }
        }
    }

    /** From the end, since what was put in last is taken back first. */
    int indexOf(ParagraphId id) {
        int index = body.size() - 1;
        while (!body.get(index).id().equals(id)) {
            index--;
        }
        return index;
    }

    void insert(int index, Paragraph paragraph) {
        body.add(index, paragraph);
        touch();
    }

    void remove(int index) {
        body.remove(index);
        touch();
    }

    void insert(int index, Branch child) {
        children.add(index, child);
        child.parent = this;
        touch();
    }

    /** Takes it out of its parent. @return the index it had */
    int cut() {
        int index = parent.children.indexOf(this);
        parent.children.remove(index);
        parent.touch();
        parent = null;
        return index;
    }

    private void touch() {
        for (Branch above = this; above != null && !above.isTouched; above = above.parent) {
            above.isTouched = true;
        }
    }

    /** What it is by now; shares all that did not change. */
    Section section() {
        if (isTouched) {
            section = new Section(section.id(), title, body, children.stream().map(Branch::section).toList(), marks,
                    table, section.kind());
            isTouched = false;
        }
        return section;
    }
}
