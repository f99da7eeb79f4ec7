package org.edusum.export.ofd;

import java.util.ArrayList;
import java.util.List;
import org.edusum.export.font.Strip;

/**
 * Characters that one text object draws.
 *
 * <p>OFD counts characters without saying of what kind (GB/T 33190-2016, 11.4): a character beyond the first plane is one for some
 * readers and two for others. So it stands alone. Some readers strip white space: so no piece of more begins with a space.
 *
 * @param characters with their origins from the paper's left edge, in points; at least one
 */
record TextPiece(List<Placed> characters) {

    /** One code point where it is drawn. */
    record Placed(int character, double x) { }

    TextPiece {
        characters = List.copyOf(characters);
    }

    /** @param size of the type, in points */
    static List<TextPiece> of(Strip strip, SubsetFont font, double size) {
        List<TextPiece> pieces = new ArrayList<>();
        List<Placed> piece = new ArrayList<>();
        for (Strip.Placed placed : strip.characters()) {
            double x = placed.x();
            for (int character : placed.text().codePoints().toArray()) {
                if (!piece.isEmpty() && standsAlone(piece.getLast().character(), piece.size(), character)) {
                    pieces.add(new TextPiece(piece));
                    piece = new ArrayList<>();
                }
                piece.add(new Placed(character, x));
                x += font.advance(character) * size * strip.scale();
            }
        }
        pieces.add(new TextPiece(piece));
        return pieces;
    }

    /** Whether a piece that ends with one character cannot go on with another. */
    private static boolean standsAlone(int last, int length, int next) {
        return Character.isSupplementaryCodePoint(last) || Character.isSupplementaryCodePoint(next) || length == 1 && last == ' ';
    }

    String text() {
        StringBuilder text = new StringBuilder();
        characters.forEach(placed -> text.appendCodePoint(placed.character()));
        return text.toString();
    }

    double left() {
        return characters.getFirst().x();
    }
}
