package org.edusum.ui.pagestyle;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.edusum.typeset.Face;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Type;

/** The figures of a style as they are kept: names and strings, trusted no more than what a stranger typed. */
final class KeptFigures {

    /** The deepest contents offered. */
    static final int DEEPEST = 3;
    static final int LONGEST_FAMILY = 60;
    private static final String BOLD = "bold";

    private KeptFigures() {
    }

    static Map<String, String> write(StyleFigures figures) {
        Map<String, String> kept = new TreeMap<>();
        for (Measurement each : Measurement.values()) {
            kept.put(each.key(), each.of(figures).toPlainString());
        }
        // Of lines and pitch that one which the clerk gave; the other follows from it.
        kept.remove(figures.pitch().isPresent() ? Measurement.LINES.key() : Measurement.PITCH.key());
        figures.fonts().forEach((face, family) -> kept.put("font." + key(face), family));
        figures.types().forEach((kind, type) -> kept.put("type." + kind.key(), key(type.face()) + " "
                + BigDecimal.valueOf(type.size()).stripTrailingZeros().toPlainString() + (type.isBold() ? " " + BOLD : "")));
        kept.put("footer", key(figures.footer()));
        kept.put("contents", String.valueOf(figures.contents()));
        return kept;
    }

    /** The figures that were kept; nothing when any is missing, unknown or beyond its range. */
    static Optional<StyleFigures> read(Map<String, String> kept) {
        try {
            StyleFigures figures = StyleFigures.STANDARD;
            for (Measurement each : Measurement.values()) {
                boolean isOther = each == Measurement.LINES && kept.containsKey(Measurement.PITCH.key())
                        || each == Measurement.PITCH && kept.containsKey(Measurement.LINES.key());
                if (!isOther) {
                    figures = each.set(figures, each.read(member(kept, each.key())).orElseThrow(IllegalArgumentException::new));
                }
            }
            for (Face face : Face.values()) {
                figures = figures.withFont(face, family(member(kept, "font." + key(face))).orElseThrow(IllegalArgumentException::new));
            }
            for (TextKind kind : TextKind.values()) {
                figures = figures.withType(kind, type(member(kept, "type." + kind.key())));
            }
            figures = figures.withFooter(of(PageStyle.FooterForm.values(), member(kept, "footer")));
            int contents = Integer.parseInt(member(kept, "contents"));
            if (contents < 0 || contents > DEEPEST) {
                return Optional.empty();
            }
            return Optional.of(figures.withContents(contents)).filter(sound -> StyleCheck.fault(sound).isEmpty());
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** A family's name; nothing for what cannot be one. */
    static Optional<String> family(String typed) {
        String name = typed.strip();
        return name.isEmpty() || name.length() > LONGEST_FAMILY || name.chars().anyMatch(c -> Character.isISOControl(c)
                || Character.isSurrogate((char) c) || "<>\"&;,'\\/".indexOf(c) >= 0) ? Optional.empty() : Optional.of(name);
    }

    private static Type type(String written) {
        String[] parts = written.split(" ", -1);
        if (parts.length < 2 || parts.length > 3 || parts.length == 3 && !parts[2].equals(BOLD)) {
            throw new IllegalArgumentException(written);
        }
        double size = TypeSizes.read(parts[1]).orElseThrow(IllegalArgumentException::new);
        return new Type(of(Face.values(), parts[0]), size, parts.length == 3);
    }

    private static String member(Map<String, String> kept, String name) {
        return Optional.ofNullable(kept.get(name)).orElseThrow(IllegalArgumentException::new);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E of(E[] values, String key) {
        return Stream.of(values).filter(value -> key(value).equals(key)).findFirst().orElseThrow(IllegalArgumentException::new);
    }
}
