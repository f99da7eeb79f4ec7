package org.edusum.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The ZIP around a project: names and contents, read within limits that are held by counting what really comes out.
 * Times are fixed, so that equal contents give equal bytes.
 */
final class Archive {

    /** Largest file read, in bytes. A real project has some tens of thousands. */
    static final int MAX_FILE = 64 << 20;
    static final int MAX_ENTRIES = 1_000;
    /** Most bytes of one entry, uncompressed. */
    static final int MAX_ENTRY = 64 << 20;
    /** Most bytes of all entries, uncompressed. */
    static final int MAX_TOTAL = 128 << 20;
    /** Most times that contents may be larger than the file; only counts above {@link #SMALL}. */
    static final int MAX_RATIO = 200;
    private static final int SMALL = 4 << 20;

    // 2000-01-01 needs no extra field, which 1980-01-01 would put in front of the mimetype's text.
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final Pattern BAD_NAME = Pattern.compile("(?:^|.*/)\\.{1,2}(?:/.*|$)|/.*|.*[\\\\:\\p{Cntrl}].*|");
    private static final int END_RECORD = 22;
    private static final String DAMAGED = "文件不完整或已损坏。请用备份、邮件或 U 盘中的另一份；若最近编辑过，可从草稿中恢复。";
    private static final String SUSPICIOUS = "文件内容异常（%s），为安全起见不予打开。请向发送人索取正确的文件。";

    private Archive() {
    }

    /** The contents of a ZIP, in its order. */
    static Map<String, Blob> read(byte[] zip) throws ArchiveException {
        Map<String, Blob> entries = new LinkedHashMap<>();
        long allowed = Math.min(MAX_TOTAL, Math.max(SMALL, (long) zip.length * MAX_RATIO));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                check(entry.getName(), entries);
                byte[] content = in.readNBytes((int) Math.min(MAX_ENTRY, allowed) + 1);
                if (content.length > MAX_ENTRY || content.length > allowed) {
                    throw suspicious("解压后过大");
                }
                allowed -= content.length;
                entries.put(entry.getName(), new Blob(content));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new ArchiveException(DAMAGED, damaged);
        }
        checkEnd(zip, entries.size());
        return entries;
    }

    private static void check(String name, Map<String, Blob> entries) throws ArchiveException {
        if (entries.size() == MAX_ENTRIES) {
            throw suspicious("条目过多");
        }
        if (name.length() > 250 || BAD_NAME.matcher(name).matches()) {
            throw suspicious("条目名称不合规");
        }
        if (entries.containsKey(name)) {
            throw suspicious("条目重复");
        }
    }

    private static ArchiveException suspicious(String what) {
        return new ArchiveException(SUSPICIOUS.formatted(what), null);
    }

    /** The directory at the end must be there and know all entries: what was cut off at the end is noticed by it only. */
    private static void checkEnd(byte[] zip, int count) throws ArchiveException {
        for (int at = zip.length - END_RECORD; at >= 0 && at >= zip.length - END_RECORD - 0xFFFF; at--) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 5 && zip[at + 3] == 6) {
                int told = (zip[at + 10] & 0xFF) | (zip[at + 11] & 0xFF) << 8;
                if (told == count) {
                    return;
                }
            }
        }
        throw new ArchiveException(DAMAGED, null);
    }

    /** A ZIP of the given contents in their order; the first is stored as it is, the rest compressed. */
    static byte[] write(Map<String, Blob> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            boolean isFirst = true;
            for (Map.Entry<String, Blob> each : entries.entrySet()) {
                byte[] content = each.getValue().bytes();
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(TIME);
                if (isFirst) {
                    store(entry, content);
                    isFirst = false;
                }
                out.putNextEntry(entry);
                out.write(content);
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static void store(ZipEntry entry, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
    }
}
