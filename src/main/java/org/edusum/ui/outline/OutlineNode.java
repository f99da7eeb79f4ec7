package org.edusum.ui.outline;

import java.util.List;
import java.util.stream.Stream;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.SectionMarks;

/**
 * What the tree shows of a section and of all below it. The same section, unchanged, is the same object.
 *
 * @param number   as it stands in front of the title; empty for the root
 * @param title    as printed; may be empty
 * @param kind     an attachment has a mark of its own
 * @param fields   different fields in the section and below it
 * @param filled   how many of them have a value
 * @param problems how many were found in the section and below it
 */
record OutlineNode(SectionId id, Section.Kind kind, String number, String title, SectionMarks marks, int fields, int filled,
                   int problems, List<OutlineNode> children) {

    OutlineNode {
        children = List.copyOf(children);
    }

    boolean isRoot() {
        return number.isEmpty();
    }

    boolean isAttachment() {
        return kind == Section.Kind.ATTACHMENT;
    }

    boolean hasBlanks() {
        return filled < fields;
    }

    String name() {
        return number + title;
    }

    Stream<OutlineNode> subtree() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(OutlineNode::subtree));
    }

    /** Whether another node shows the same, with the very same nodes below it. */
    boolean isSameAs(OutlineNode other) {
        boolean isSame = id.equals(other.id) && kind == other.kind && number.equals(other.number) && title.equals(other.title)
                && marks.equals(other.marks) && fields == other.fields && filled == other.filled
                && problems == other.problems && children.size() == other.children.size();
        for (int i = 0; isSame && i < children.size(); i++) {
            isSame = children.get(i) == other.children.get(i);
        }
        return isSame;
    }
}
