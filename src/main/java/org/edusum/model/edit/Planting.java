package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.model.IdSource;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionMarks;
import org.edusum.model.Summary;
import org.edusum.model.Table;

/**
 * Puts lines with headings into a document: paragraphs before the first heading at the position itself, then whole new
 * sections at the nearest seam, so that no text that was there comes under another heading.
 *
 * <p>The level fits the place. Headings that were deeper than the section of the position become its children, others
 * its siblings; those below keep their distance. At the start of a title they stand before it; a section that holds
 * nothing yet is replaced. An attachment takes in all headings as the document does; attachments come to stand behind
 * the one of the position, from the text behind the last one.
 */
final class Planting {

    private final Summary summary;
    private final Caret at;
    private final IdSource ids;
    private final List<Change> changes;
    private final Section section;
    private final int depth;

    /** @param changes gets the changes */
    Planting(Summary summary, Caret at, IdSource ids, List<Change> changes) {
        this.summary = summary;
        this.at = at;
        this.ids = ids;
        this.changes = changes;
        this.section = summary.sectionOf(at.place()).orElseThrow();
        this.depth = Outline.of(summary).entry(section.id()).orElseThrow().depth();
    }

    /** @return what was put in, from its start to its end; nothing when it would be too deep for a document */
    Optional<Selection> plant(List<Excerpt.Line> lines) {
        boolean isSignature = at.place() instanceof Place.Body && ProseEdits.indexIn(section, at.place()) < 0;
        boolean isTree = lines.stream().anyMatch(Excerpt.Heading.class::isInstance);
        if (!isTree || isSignature) {
            return Optional.of(PasteEdits.plain(summary, at, lines.stream().map(Excerpt.Line::prose).toList(), ids, changes));
        }
        int heads = 0;
        while (lines.get(heads) instanceof Excerpt.Plain) {
            heads++;
        }
        Optional<Selection> head = heads == 0 ? Optional.empty() : Optional.of(PasteEdits.plain(summary, at,
                lines.subList(0, heads).stream().map(Excerpt.Line::prose).toList(), ids, changes));
        int end = lines.size();
        while (lines.get(end - 1) instanceof Excerpt.Plain && lines.get(end - 1).prose().isEmpty()) {
            end--;
        }
        List<Excerpt.Line> tree = lines.subList(heads, end);
        List<Section> grown = new Growth(tree).grow();
        List<Section> planted = grown.stream().filter(section -> !section.isAttachment()).toList();
        List<Section> attachments = grown.stream().filter(Section::isAttachment).toList();
        if (depth + planted.stream().mapToInt(Planting::height).max().orElse(0) > Summary.MAX_DEPTH) {
            return Optional.empty();
        }
        attach(attachments, heads == 0);
        if (!planted.isEmpty()) {
            place(planted, top(tree), heads == 0);
        }
        if (!attachments.isEmpty()) {
            return Optional.of(new Selection(start(attachments), end(attachments.getLast())));
        }
        return Optional.of(new Selection(head.map(Selection::anchor).orElse(start(planted)), end(planted.getLast())));
    }

    private static Caret start(List<Section> planted) {
        return new Caret(new Place.Title(planted.getFirst().id()), 0);
    }

    private void attach(List<Section> attachments, boolean isBare) {
        List<Section> all = summary.root().children();
        int index = all.size();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isAttachment() && all.get(i).find(section.id()).isPresent()) {
                boolean isBefore = isBare && at.equals(start(List.of(all.get(i))));
                index = isBefore ? i : i + 1;
            }
        }
        insert(summary.root(), index, attachments);
    }

    private static int height(Section section) {
        return 1 + section.children().stream().mapToInt(Planting::height).max().orElse(0);
    }

    /** The least depth of the headings that are not in an attachment; there is one. */
    private static int top(List<Excerpt.Line> tree) {
        int top = Summary.MAX_DEPTH;
        boolean isInAttachment = false;
        for (Excerpt.Line line : tree) {
            if (line instanceof Excerpt.Heading heading) {
                isInAttachment = heading.kind() == Section.Kind.ATTACHMENT || isInAttachment && heading.depth() > 1;
                top = isInAttachment ? top : Math.min(top, heading.depth());
            }
        }
        return top;
    }

    private void place(List<Section> planted, int top, boolean isBare) {
        boolean isReplaced = isBare && top <= depth && isBlank() && !section.isAttachment();
        boolean isBefore = at.place() instanceof Place.Title && at.offset() == 0 && isBare && !isBlank();
        if (depth == 0 || section.isAttachment() || top > depth && !isBefore) {
            dropBlank(isBare);
            insert(section, 0, planted);
            return;
        }
        dropBlank(isBare && !isReplaced && section.body().size() > 1);
        Section parent = summary.parentOf(section.id()).orElseThrow();
        int index = parent.children().indexOf(section);
        if (isBefore && top > depth && index > 0) {
            Section before = parent.children().get(index - 1);
            insert(before, before.children().size(), planted);
        } else {
            insert(parent, isBefore || isReplaced ? index : index + 1, planted);
        }
        if (isReplaced) {
            changes.add(new Change.RemoveSection(section.id()));
        }
    }

    /** Takes the paragraph of the position away where it is empty: the clerk made it for what now stands elsewhere. */
    private void dropBlank(boolean isMeant) {
        if (isMeant && at.place() instanceof Place.Body(var id) && summary.prose(at.place()).orElseThrow().isEmpty()) {
            changes.add(new Change.RemoveParagraph(id));
        }
    }

    private boolean isBlank() {
        return section.title().isEmpty() && section.children().isEmpty() && section.table().isEmpty()
                && section.body().stream().allMatch(paragraph -> paragraph.prose().isEmpty());
    }

    private void insert(Section parent, int index, List<Section> planted) {
        for (int i = 0; i < planted.size(); i++) {
            changes.add(new Change.InsertSection(parent.id(), index + i, planted.get(i)));
        }
    }

    private static Caret end(Section last) {
        Section deepest = last;
        while (!deepest.children().isEmpty()) {
            deepest = deepest.children().getLast();
        }
        boolean isTitle = deepest.body().isEmpty() || deepest.body().size() == 1
                && deepest.body().getFirst().prose().isEmpty();
        if (isTitle) {
            return new Caret(new Place.Title(deepest.id()), deepest.title().length());
        }
        Paragraph paragraph = deepest.body().getLast();
        return new Caret(new Place.Body(paragraph.id()), paragraph.prose().length());
    }

    /** Makes sections of lines: a heading belongs under the last one before it that was less deep. */
    private final class Growth {

        private final List<Excerpt.Line> lines;
        private int next;

        Growth(List<Excerpt.Line> lines) {
            this.lines = lines;
        }

        List<Section> grow() {
            return sections(1);
        }

        private List<Section> sections(int least) {
            List<Section> grown = new ArrayList<>();
            while (next < lines.size() && lines.get(next) instanceof Excerpt.Heading(
                    int level, Prose title, SectionMarks marks, Optional<Table> table, Section.Kind kind)
                    && level >= least) {
                next++;
                List<Paragraph> body = new ArrayList<>();
                while (next < lines.size() && lines.get(next) instanceof Excerpt.Plain(Prose prose)) {
                    body.add(new Paragraph(ids.paragraph(), prose));
                    next++;
                }
                List<Section> children = sections(level + 1);
                if (body.isEmpty() && children.isEmpty()) {
                    // Where the clerk goes on writing.
                    body.add(new Paragraph(ids.paragraph(), Prose.EMPTY));
                }
                grown.add(new Section(ids.section(), title, body, children, marks, table, kind));
            }
            return grown;
        }
    }
}
