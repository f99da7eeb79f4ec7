package org.edusum.export.ofd;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a TrueType font file, and the file made of them (OpenType 1.9, "Organization of an OpenType font"). */
final class Tables {

    private static final int TRUETYPE = 0x00010000;
    private static final int HEADER = 12;
    private static final int RECORD = 16;
    /** Of {@code head}: where the sum over the whole file makes up for itself, and what it adds up to. */
    private static final int ADJUSTMENT = 8;
    private static final int SUM_OF_FILE = 0xB1B0AFBA;

    private final SortedMap<String, byte[]> tables = new TreeMap<>();

    /** Those of a sound file. */
    static Tables of(byte[] file) {
        Tables tables = new Tables();
        ByteBuffer in = ByteBuffer.wrap(file);
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = HEADER + i * RECORD;
            String name = new String(file, at, 4, StandardCharsets.US_ASCII);
            int offset = in.getInt(at + 8);
            tables.put(name, Arrays.copyOfRange(file, offset, offset + in.getInt(at + 12)));
        }
        return tables;
    }

    boolean has(String name) {
        return tables.containsKey(name);
    }

    /** In the place of the one of that name, if any. */
    void put(String name, byte[] table) {
        tables.put(name, table);
    }

    byte[] file() {
        int count = tables.size();
        int below = Integer.highestOneBit(count);
        int offset = HEADER + count * RECORD;
        ByteBuffer out = ByteBuffer.allocate(offset + tables.values().stream().mapToInt(table -> padded(table.length)).sum());
        out.putInt(TRUETYPE).putShort((short) count).putShort((short) (below * RECORD))
                .putShort((short) Integer.numberOfTrailingZeros(below)).putShort((short) ((count - below) * RECORD));
        byte[] head = tables.get("head").clone();
        ByteBuffer.wrap(head).putInt(ADJUSTMENT, 0);
        tables.put("head", head);
        int start = 0;
        for (var entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            out.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            out.putInt(sum(ByteBuffer.wrap(Arrays.copyOf(table, padded(table.length)))));
            out.putInt(offset).putInt(table.length);
            out.put(offset, table);
            start = entry.getKey().equals("head") ? offset : start;
            offset += padded(table.length);
        }
        out.rewind();
        out.putInt(start + ADJUSTMENT, SUM_OF_FILE - sum(out.duplicate()));
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int sum(ByteBuffer words) {
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
