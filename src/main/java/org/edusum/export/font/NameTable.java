package org.edusum.export.font;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names that a font gives itself, in all languages (OpenType 1.9, “name”).
 *
 * @param names of its family and its own full one
 */
record NameTable(List<Name> names) {

    /** Name ids: family, full name, typographic family. */
    private static final int FAMILY = 1;
    private static final int FULL = 4;
    private static final int TYPOGRAPHIC = 16;
    private static final int MOST_NAMES = 2000;
    private static final int UNICODE = 0;
    private static final int MACINTOSH = 1;
    private static final int WINDOWS = 3;
    private static final int WINDOWS_PRC = 3;
    private static final int MACINTOSH_CHINESE = 25;
    private static final int SIMPLIFIED_CHINESE = 0x0804;

    /** A name in one language. */
    record Name(int id, boolean isChinese, String text) { }

    NameTable {
        names = List.copyOf(names);
    }

    /** @throws IndexOutOfBoundsException for a table that is not whole */
    static NameTable of(ByteBuffer table) {
        int count = Math.min(MOST_NAMES, unsigned(table, 2));
        int strings = unsigned(table, 4);
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int entry = 6 + 12 * i;
            int id = unsigned(table, entry + 6);
            int length = unsigned(table, entry + 8);
            int start = strings + unsigned(table, entry + 10);
            // Careless makers leave names that end beyond the table.
            if ((id == FAMILY || id == FULL || id == TYPOGRAPHIC) && start + length <= table.limit()) {
                byte[] bytes = new byte[length];
                table.get(start, bytes);
                int platform = unsigned(table, entry);
                boolean isChinese = platform == WINDOWS && unsigned(table, entry + 4) == SIMPLIFIED_CHINESE;
                text(platform, unsigned(table, entry + 2), bytes).map(String::strip).filter(text -> !text.isEmpty())
                        .ifPresent(text -> names.add(new Name(id, isChinese, text)));
            }
        }
        return new NameTable(names);
    }

    /** All names that the font may be asked for by. */
    List<String> all() {
        return names.stream().map(Name::text).distinct().toList();
    }

    /** The family's name for a clerk: in simplified Chinese where it has one. */
    Optional<String> family() {
        Comparator<Name> best = Comparator.comparing((Name name) -> !name.isChinese())
                .thenComparing(name -> !isHan(name.text())).thenComparing(name -> name.id() != TYPOGRAPHIC);
        return names.stream().filter(name -> name.id() != FULL).min(best).map(Name::text);
    }

    private static boolean isHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Optional<String> text(int platform, int encoding, byte[] bytes) {
        return switch (platform) {
            case UNICODE -> Optional.of(new String(bytes, StandardCharsets.UTF_16BE));
            case WINDOWS -> encoding == WINDOWS_PRC ? chinese(withoutZeros(bytes))
                    : Optional.of(new String(bytes, StandardCharsets.UTF_16BE));
            case MACINTOSH -> encoding == MACINTOSH_CHINESE ? chinese(bytes)
                    : encoding == 0 ? Optional.of(new String(bytes, StandardCharsets.ISO_8859_1)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> chinese(byte[] bytes) {
        return Stream.of("GB18030").filter(Charset::isSupported).map(name -> new String(bytes, Charset.forName(name))).findFirst();
    }

    /** Letters stand in two bytes in such names, the first one being 0. */
    private static byte[] withoutZeros(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int length = 0;
        for (byte each : bytes) {
            if (each != 0) {
                kept[length++] = each;
            }
        }
        return Arrays.copyOf(kept, length);
    }

    private static int unsigned(ByteBuffer table, int index) {
        return Short.toUnsignedInt(table.getShort(index));
    }
}
