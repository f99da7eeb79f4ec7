package org.edusum.ui.prose;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;

/** Moves the caret by characters, words, lines and pages, through the rows shown. */
final class Navigation {

    private static final double PROBE = 4;
    private static final int MAX_PROBES = 40;

    private final Cursor cursor;
    private final VirtualRows rows;
    private final Words words;

    Navigation(Cursor cursor, VirtualRows rows, Words words) {
        this.cursor = cursor;
        this.rows = rows;
        this.words = words;
    }

    /** One character; a box on the way is selected first. */
    void character(boolean forward, boolean isExtending) {
        Optional<Selection> selected = cursor.selection().filter(selection -> !selection.isEmpty());
        if (selected.isPresent() && !isExtending) {
            cursor.move(forward ? cursor.end(selected.get()) : cursor.start(selected.get()), false);
            return;
        }
        Caret caret = cursor.caret();
        Caret next = characterFrom(caret, forward);
        if (!isExtending && next.place().equals(caret.place()) && Math.abs(next.offset() - caret.offset()) == 1) {
            Caret before = forward ? caret : next;
            if (cursor.prose(before.place()).plain().charAt(before.offset()) == Prose.FIELD) {
                cursor.select(FieldChain.select(before));
                return;
            }
        }
        cursor.move(next, isExtending);
    }

    Caret characterFrom(Caret caret, boolean forward) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.CHINESE);
        return step(caret, forward, (plain, offset) -> {
            characters.setText(plain);
            return forward ? characters.following(offset) : characters.preceding(offset);
        });
    }

    void word(boolean forward, boolean isExtending) {
        cursor.move(wordFrom(cursor.caret(), forward), isExtending);
    }

    Caret wordFrom(Caret caret, boolean forward) {
        return step(caret, forward, forward ? words::next : words::previous);
    }

    /** Where a step from an offset of a text leads. */
    private interface Step {

        int from(String plain, int offset);
    }

    private Caret step(Caret caret, boolean forward, Step inside) {
        String plain = cursor.prose(caret.place()).plain();
        int offset = Math.min(caret.offset(), plain.length());
        if (forward ? offset < plain.length() : offset > 0) {
            return new Caret(caret.place(), inside.from(plain, offset));
        }
        int index = rows.rows().indexOf(caret.place()).orElse(0) + (forward ? 1 : -1);
        if (index < 0 || index >= rows.rows().size()) {
            return caret;
        }
        Row row = rows.rows().get(index);
        return new Caret(row.place(), forward ? 0 : row.prose().length());
    }

    /** The word, or run of marks, around a position. */
    Selection wordAt(Caret caret) {
        String plain = cursor.prose(caret.place()).plain();
        if (plain.isEmpty()) {
            return Selection.at(caret);
        }
        int end = words.end(plain, Math.min(caret.offset(), plain.length() - 1));
        return new Selection(new Caret(caret.place(), words.start(plain, end)), new Caret(caret.place(), end));
    }

    Selection rowAt(Caret caret) {
        return new Selection(new Caret(caret.place(), 0), new Caret(caret.place(), cursor.prose(caret.place()).length()));
    }

    void lineEdge(boolean toEnd, boolean isExtending) {
        Caret caret = cursor.caret();
        inView(caret).ifPresent(cell -> {
            Bounds at = cell.caret(caret.offset(), cursor.isAtLineEnd());
            ProseCell.Spot spot = cell.hit(toEnd ? cell.getWidth() * 2 : -1, (at.getMinY() + at.getMaxY()) / 2);
            cursor.move(new Caret(caret.place(), spot.offset()), isExtending, spot.isAtLineEnd());
        });
    }

    void documentEdge(boolean toEnd, boolean isExtending) {
        Row row = rows.rows().get(toEnd ? rows.rows().size() - 1 : 0);
        cursor.move(new Caret(row.place(), toEnd ? row.prose().length() : 0), isExtending);
    }

    void selectAll() {
        Row first = rows.rows().get(0);
        Row last = rows.rows().get(rows.rows().size() - 1);
        cursor.selectWithoutScrolling(
                new Selection(new Caret(first.place(), 0), new Caret(last.place(), last.prose().length())));
    }

    void line(boolean down, boolean isExtending) {
        Caret caret = cursor.caret();
        inView(caret).ifPresent(cell -> {
            Bounds at = cell.caret(caret.offset(), cursor.isAtLineEnd());
            double x = cursor.column().orElse(at.getMinX());
            Optional<ProseCell.Spot> sameRow = lineBeside(cell, at, x, down);
            if (sameRow.isPresent()) {
                go(caret.place(), sameRow.get(), isExtending, x);
                return;
            }
            int index = rows.rows().indexOf(caret.place()).orElse(0) + (down ? 1 : -1);
            rows.measure(index).ifPresentOrElse(
                    next -> go(next.row().place(), next.hit(x, down ? 0 : next.getHeight()), isExtending, x),
                    () -> documentEdge(down, isExtending));
        });
    }

    /** Feels its way down or up in one cell until another line answers. */
    private static Optional<ProseCell.Spot> lineBeside(ProseCell cell, Bounds caret, double x, boolean down) {
        for (int i = 1; i <= MAX_PROBES; i++) {
            double y = down ? caret.getMaxY() + i * PROBE : caret.getMinY() - i * PROBE;
            if (y < 0 || y > cell.getHeight()) {
                return Optional.empty();
            }
            ProseCell.Spot spot = cell.hit(x, y);
            double top = cell.caret(spot.offset(), spot.isAtLineEnd()).getMinY();
            if (down ? top > caret.getMinY() + 1 : top < caret.getMinY() - 1) {
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    private void go(Place place, ProseCell.Spot spot, boolean isExtending, double x) {
        cursor.moveInColumn(new Caret(place, spot.offset()), isExtending, spot.isAtLineEnd(), x);
    }

    void page(boolean down, boolean isExtending) {
        Caret caret = cursor.caret();
        inView(caret).ifPresent(cell -> {
            Bounds at = cell.caret(caret.offset(), cursor.isAtLineEnd());
            double x = cursor.column().orElse(at.getMinX());
            double y = cell.getLayoutY() + at.getMinY();
            double step = rows.viewportHeight() * 0.85;
            rows.scrollBy(down ? step : -step);
            rows.layout();
            rows.cellAt(y).ifPresent(target -> {
                ProseCell.Spot spot = target.hit(x, y - target.getLayoutY());
                Caret reached = new Caret(target.row().place(), spot.offset());
                if (reached.equals(caret)) {
                    documentEdge(down, isExtending);
                } else {
                    go(reached.place(), spot, isExtending, x);
                }
            });
        });
    }

    /** The laid-out cell of the caret, scrolled into view if need be. */
    private Optional<ProseCell> inView(Caret caret) {
        rows.layout();
        if (rows.cellOf(caret.place()).isEmpty()) {
            rows.reveal(caret.place(), caret.offset(), cursor.isAtLineEnd());
            rows.layout();
        }
        return rows.cellOf(caret.place());
    }
}
