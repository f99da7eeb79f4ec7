package org.edusum.ui.prose;

import java.util.List;
import java.util.Optional;
import org.edusum.model.Prose;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.ui.session.Session;

/** What the screen shows over the document: the running composition and the selection. */
final class Overprint implements VirtualRows.Overlay {

    private final Session session;
    private final VirtualRows rows;
    private final Composition composition;
    private Highlights highlights = Highlights.NONE;

    Overprint(Session session, VirtualRows rows, Composition composition) {
        this.session = session;
        this.rows = rows;
        this.composition = composition;
    }

    /** Marks what was found; with the next layout. */
    void highlight(Highlights found) {
        highlights = found;
    }

    private record Part(int from, int to, boolean isOpen, boolean isFirst) {
    }

    /** The part of the selection that lies in a row. */
    private Optional<Part> part(Row row) {
        return session.selectionProperty().get().flatMap(selection -> part(row, selection));
    }

    private Optional<Part> part(Row row, Selection selection) {
        Optional<Integer> anchor = rows.rows().indexOf(selection.anchor().place());
        Optional<Integer> caret = rows.rows().indexOf(selection.caret().place());
        Optional<Integer> index = rows.rows().indexOf(row.place());
        if (anchor.isEmpty() || caret.isEmpty() || index.isEmpty()) {
            return Optional.empty();
        }
        int first = Math.min(anchor.get(), caret.get());
        int last = Math.max(anchor.get(), caret.get());
        int at = index.get();
        if (at < first || at > last) {
            return Optional.empty();
        }
        boolean isForward = anchor.get() < caret.get()
                || first == last && selection.anchor().offset() <= selection.caret().offset();
        Caret start = isForward ? selection.anchor() : selection.caret();
        Caret end = isForward ? selection.caret() : selection.anchor();
        int length = row.prose().length();
        return Optional.of(new Part(at == first ? Math.min(start.offset(), length) : 0,
                at == last ? Math.min(end.offset(), length) : length, at < last, at == first));
    }

    @Override
    public Prose shown(Row row) {
        if (!composition.isRunning()) {
            return row.prose();
        }
        return part(row).filter(Part::isFirst)
                .map(part -> row.prose().splice(part.from(), part.to(), composition.text())).orElse(row.prose());
    }

    @Override
    public Marks marks(Row row) {
        return part(row).map(part -> composition.isRunning() && part.isFirst()
                ? new Marks(0, 0, part.isOpen(), part.from(), composition.text().length(), composition.clause(), List.of())
                : new Marks(part.from(), part.to(), part.isOpen(), 0, 0).withFound(highlights.of(row)))
                .orElseGet(() -> Marks.NONE.withFound(highlights.of(row)));
    }
}
