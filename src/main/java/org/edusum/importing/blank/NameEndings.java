package org.edusum.importing.blank;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The endings of names: 区, 小学, 公司. The table is {@code names.tsv}. */
public final class NameEndings {

    private static final int LONGEST = 7;

    private NameEndings() {
    }

    private static final class Table {
        private static final Map<String, Unit.Beginnings> ENDINGS = new HashMap<>();

        static {
            WordTable.rows("names.tsv", 2).forEach(row -> ENDINGS.put(row[0], Unit.Beginnings.of(row[1])));
        }
    }

    /** The longest ending that a text has at a place, where it is no beginning of another word. */
    public static Optional<String> at(String text, int at) {
        for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
            String word = text.substring(at, at + length);
            Unit.Beginnings beginnings = Table.ENDINGS.get(word);
            if (beginnings != null && !beginnings.isOtherWord(text, at + length)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The longest ending that a text is closed by, if there is something in front of it. */
    public static Optional<String> of(String text) {
        for (int length = Math.min(LONGEST, text.length() - 1); length > 0; length--) {
            String word = text.substring(text.length() - length);
            if (Table.ENDINGS.containsKey(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
