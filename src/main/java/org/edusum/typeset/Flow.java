package org.edusum.typeset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.edusum.model.Summary;

/** Sets pieces one below another, in as many stretches of pages as they ask for. */
final class Flow {

    private final Summary summary;
    private final PageStyle style;
    private final Memory memory;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    Flow(Summary summary, PageStyle style, Memory memory) {
        this.summary = summary;
        this.style = style;
        this.memory = memory;
    }

    /** At least one stretch. */
    List<Stretch> stretches(List<Piece> all) {
        for (Piece piece : all) {
            switch (piece.placing()) {
                case BELOW, HEAD -> pieces.add(piece);
                case NEW_PAGE -> {
                    close(pieces, Measure.upright(style));
                    pieces.add(piece);
                }
                case TURNED -> {
                    List<Piece> heads = pieces.subList(heads(), pieces.size());
                    List<Piece> turned = new ArrayList<>(heads);
                    heads.clear();
                    close(pieces, Measure.upright(style));
                    turned.add(piece);
                    close(turned, Measure.turned(style));
                }
            }
        }
        close(pieces, Measure.upright(style));
        if (stretches.isEmpty()) {
            stretches.add(new Stretch(Measure.upright(style), List.of(), new BitSet()));
        }
        return stretches;
    }

    /** Where the heads at the end of what was collected begin. */
    private int heads() {
        int from = pieces.size();
        while (from > 0 && pieces.get(from - 1).isHead()) {
            from--;
        }
        return from;
    }

    private void close(List<Piece> collected, Measure measure) {
        List<Row> rows = new ArrayList<>();
        BitSet kept = new BitSet();
        boolean isBelowHeading = false;
        for (Piece piece : collected) {
            List<Row> set = piece.isEmpty() ? List.of(Row.EMPTY) : memory.rows(piece.key(), said(piece, measure), summary,
                    () -> piece.setter().apply(measure));
            int from = rows.size();
            if (set.isEmpty() || piece.isEmpty() && from == 0) {
                continue;
            }
            rows.addAll(set);
            bind(piece.bond(), kept, from, rows, isBelowHeading);
            isBelowHeading = piece.bond() == Piece.Bond.NEXT;
        }
        if (!rows.isEmpty()) {
            stretches.add(new Stretch(measure, rows, kept));
        }
        collected.clear();
    }

    private static List<Object> said(Piece piece, Measure measure) {
        List<Object> said = new ArrayList<>(piece.says());
        said.add(measure.isTurned());
        return said;
    }

    private static void bind(Piece.Bond bond, BitSet kept, int from, List<Row> rows, boolean isBelowHeading) {
        int to = rows.size();
        for (int i = from; i < to; i++) {
            kept.set(i, rows.get(i).keeps());
        }
        switch (bond) {
            case NONE -> {
                if (isBelowHeading && to - from > 1 && rows.get(from).isOnGrid()) {
                    kept.set(from);
                    kept.set(to - 2);
                }
            }
            case NEXT -> kept.set(from, to);
            case BOTH -> kept.set(Math.max(0, from - 1), to);
        }
    }
}
