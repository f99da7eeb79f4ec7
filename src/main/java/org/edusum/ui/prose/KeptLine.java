package org.edusum.ui.prose;

import java.util.Optional;
import org.edusum.model.edit.Caret;

/** A line that is to stay where it is while the zoom changes. @param y its upper edge in the rows' view */
record KeptLine(Caret caret, double y) {

    /** The line of the caret if that is in view, else the first line in view. */
    static Optional<KeptLine> of(VirtualRows rows, Optional<Caret> caret) {
        return caret.flatMap(c -> at(rows, c)).filter(line -> line.y >= 0 && line.y < rows.getHeight())
                .or(() -> rows.cellAt(0).flatMap(cell -> at(rows,
                        new Caret(cell.row().place(), cell.hit(0, Math.max(0, -cell.getLayoutY())).offset()))));
    }

    private static Optional<KeptLine> at(VirtualRows rows, Caret caret) {
        return rows.caret(caret.place(), caret.offset(), false).map(bounds -> new KeptLine(caret, bounds.getMinY()));
    }

    /** How far it has to be moved to stand where it stood. */
    double shift(VirtualRows rows) {
        return at(rows, caret).map(now -> y - now.y).orElse(0.0);
    }
}
