package org.edusum.export.font;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the tables of one font stand in its file (OpenType 1.9, “Font file”). Nothing is read but what is asked for, and
 * nothing beyond the file: fonts come from anywhere.
 *
 * @param hasCurves whether the outlines are those of PostScript, by the file's own word
 */
record Sfnt(boolean hasCurves, Map<String, Table> tables) {

    private static final int COLLECTION = 0x74746366;
    private static final int CURVES = 0x4F54544F;
    private static final int MOST_FONTS = 64;
    private static final int MOST_TABLES = 100;

    /** A stretch of the file. */
    record Table(long offset, long length) { }

    Sfnt {
        tables = Map.copyOf(tables);
    }

    /**
     * The fonts of a file: several in a collection.
     *
     * @throws IOException when it cannot be read or is no font
     */
    static List<Sfnt> of(SeekableByteChannel file) throws IOException {
        ByteBuffer head = bytes(file, 0, 12);
        if (head.getInt(0) != COLLECTION) {
            return List.of(at(file, 0));
        }
        int count = head.getInt(8);
        if (count < 1 || count > MOST_FONTS) {
            throw new IOException("fonts in a collection: " + count);
        }
        ByteBuffer offsets = bytes(file, 12, 4 * count);
        List<Sfnt> fonts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fonts.add(at(file, Integer.toUnsignedLong(offsets.getInt(4 * i))));
        }
        return fonts;
    }

    private static Sfnt at(SeekableByteChannel file, long start) throws IOException {
        ByteBuffer head = bytes(file, start, 12);
        int version = head.getInt(0);
        int count = Short.toUnsignedInt(head.getShort(4));
        if (version != 0x00010000 && version != 0x74727565 && version != CURVES || count > MOST_TABLES) {
            throw new IOException("no font: " + Integer.toHexString(version));
        }
        ByteBuffer directory = bytes(file, start + 12, 16 * count);
        Map<String, Table> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            byte[] tag = new byte[4];
            directory.get(16 * i, tag);
            tables.putIfAbsent(new String(tag, StandardCharsets.ISO_8859_1), new Table(
                    Integer.toUnsignedLong(directory.getInt(16 * i + 8)), Integer.toUnsignedLong(directory.getInt(16 * i + 12))));
        }
        return new Sfnt(version == CURVES, tables);
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /**
     * A table's bytes.
     *
     * @throws IOException when there is none, it is longer than the limit, or the file ends before it does
     */
    ByteBuffer table(SeekableByteChannel file, String tag, int limit) throws IOException {
        Table table = tables.get(tag);
        if (table == null || table.length() > limit) {
            throw new IOException("no table, or too long: " + tag);
        }
        return bytes(file, table.offset(), (int) table.length());
    }

    private static ByteBuffer bytes(SeekableByteChannel file, long start, int length) throws IOException {
        if (start + length > file.size()) {
            throw new EOFException();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        file.position(start);
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }
}
