package org.edusum.export.ofd;

import java.util.ArrayList;
import java.util.List;
import org.edusum.export.font.Strip;

/**
 * Characters that one text object draws.
 *
 * <p>OFD counts characters without saying of what kind (GB/T 33190-2016, 11.4): a character beyond the first plane is one for some
 * readers and two for others. So it stands alone. Some readers strip white space: so no piece of more begins with a space. And what
 * stands for something else, which is what shall be copied, is a piece too.
 *
 * @param drawn with their origins from the paper's left edge, in points; at least one
 * @param text  what they stand for in the document
 */
record TextPiece(List<Placed> drawn, String text) {

    /** One code point where it is drawn. */
    record Placed(int character, double x) { }

    TextPiece {
        drawn = List.copyOf(drawn);
    }

    /** @param size of the type, in points */
    static List<TextPiece> of(Strip strip, SubsetFont font, double size) {
        List<TextPiece> pieces = new ArrayList<>();
        List<Placed> plain = new ArrayList<>();
        for (Strip.Placed placed : strip.characters()) {
            List<Placed> drawn = drawn(placed, strip, font, size);
            if (!placed.meant().equals(placed.text())) {
                flush(plain, pieces);
                pieces.add(new TextPiece(drawn, placed.meant()));
                continue;
            }
            for (Placed next : drawn) {
                if (!plain.isEmpty() && !goOnWith(plain, next)) {
                    flush(plain, pieces);
                }
                plain.add(next);
            }
        }
        flush(plain, pieces);
        return pieces;
    }

    /** A character and the marks that combine with it. */
    private static List<Placed> drawn(Strip.Placed placed, Strip strip, SubsetFont font, double size) {
        List<Placed> drawn = new ArrayList<>();
        double x = placed.x();
        for (int character : placed.text().codePoints().toArray()) {
            drawn.add(new Placed(character, x));
            x += font.advance(character) * size * strip.scale();
        }
        return drawn;
    }

    private static void flush(List<Placed> plain, List<TextPiece> pieces) {
        if (!plain.isEmpty()) {
            StringBuilder text = new StringBuilder();
            plain.forEach(placed -> text.appendCodePoint(placed.character()));
            pieces.add(new TextPiece(plain, text.toString()));
            plain.clear();
        }
    }

    private static boolean goOnWith(List<Placed> piece, Placed next) {
        int last = piece.getLast().character();
        return !Character.isSupplementaryCodePoint(last) && !Character.isSupplementaryCodePoint(next.character())
                && !(piece.size() == 1 && last == ' ');
    }

    double left() {
        return drawn.getFirst().x();
    }
}
