package org.edusum.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A look at the parts of an XLSX file before it is read: a file that would fill the memory is refused before it can. */
final class XlsxParts {

    /** Unpacked, all parts together. */
    private static final long MAX_UNPACKED = 120L << 20;
    private static final int MAX_PARTS = 2000;
    private static final String TOO_LARGE = "“%s”解开后太大，不像填报表，没有读取。";
    private static final String BROKEN = "“%s”已损坏，读不出来；请向填报人重新索取。";
    private static final Pattern FROM_1904 = Pattern.compile("\\bdate1904\\s*=\\s*[\"']1[\"']");
    private static final int MAX_WORKBOOK = 1 << 20;

    private XlsxParts() {
    }

    /**
     * Unpacks all of it once without keeping anything.
     *
     * @return whether the workbook says with a 1 that its days are counted from 1904
     */
    static boolean check(Path file) {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        boolean isFrom1904 = false;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_PARTS) {
                throw SheetException.of(file, TOO_LARGE, null);
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    total += length(file, in, buffer, MAX_UNPACKED - total, entry.getName().contains("worksheets/"));
                }
                if (entry.getName().endsWith("workbook.xml")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        isFrom1904 = FROM_1904.matcher(new String(in.readNBytes(MAX_WORKBOOK), StandardCharsets.UTF_8)).find();
                    }
                }
            }
            return isFrom1904;
        } catch (IOException | IllegalArgumentException fault) {
            throw SheetException.of(file, BROKEN, fault);
        }
    }

    private static long length(Path file, InputStream in, byte[] buffer, long limit, boolean isSheet) throws IOException {
        long length = 0;
        References references = new References();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            length += read;
            if (length >= limit) {
                throw SheetException.of(file, TOO_LARGE, null);
            }
            if (isSheet && references.isAbsurd(buffer, read)) {
                throw SheetException.of(file, BROKEN, null);
            }
        }
        return length;
    }

    /** Looks for cells beyond the last column XFD, such as {@code r="ZZZZZZ3"}: room would be made for all before them. */
    private static final class References {

        private static final int LONGEST = 3;
        private static final byte[] START = {' ', 'r', '='};
        private int matched;
        private int letters;

        /** @return whether a reference of more than three letters has been seen */
        boolean isAbsurd(byte[] bytes, int count) {
            for (int i = 0; i < count; i++) {
                byte b = bytes[i];
                if (matched < START.length) {
                    matched = b == START[matched] ? matched + 1 : b == START[0] ? 1 : 0;
                } else if (matched == START.length) {
                    matched = b == '"' || b == '\'' ? matched + 1 : 0;
                    letters = 0;
                } else if (b >= 'A' && b <= 'Z') {
                    if (++letters > LONGEST) {
                        return true;
                    }
                } else {
                    matched = 0;
                }
            }
            return false;
        }
    }
}
