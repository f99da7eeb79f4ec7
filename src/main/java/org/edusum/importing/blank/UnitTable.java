package org.edusum.importing.blank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.importing.recognition.Kind;

/** The words that stand behind figures; the longest that fits is taken. The built-in one is {@code units.tsv}. */
public final class UnitTable {

    private static final int LONGEST = 12;

    private final Map<String, Unit> units = new HashMap<>();

    public UnitTable(List<Unit> units) {
        units.forEach(unit -> this.units.put(unit.word(), unit));
    }

    private static final class BuiltIn {
        private static final UnitTable TABLE = new UnitTable(WordTable.rows("units.tsv", 4).stream().map(row -> new Unit(
                row[0], kind(row[1]), row[2].isEmpty() ? 0 : Integer.parseInt(row[2]), Unit.Beginnings.of(row[3]))).toList());

        private static Kind kind(String code) {
            return Stream.of(Kind.values()).filter(kind -> kind.code().equals(code)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("no such kind: " + code));
        }
    }

    /** The table that comes with the program. */
    public static UnitTable builtIn() {
        return BuiltIn.TABLE;
    }

    /** The unit of that very word. */
    public Optional<Unit> get(String word) {
        return Optional.ofNullable(units.get(word));
    }

    /** The longest unit that a text has at a place, where it is no beginning of another word. */
    public Optional<Unit> at(String text, int at) {
        for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
            Unit unit = units.get(text.substring(at, at + length));
            if (unit != null && !unit.beginnings().isOtherWord(text, at + length)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The words of a kind. */
    public List<String> words(Kind kind) {
        return units.values().stream().filter(unit -> unit.kind() == kind).map(Unit::word).sorted().collect(Collectors.toList());
    }
}
