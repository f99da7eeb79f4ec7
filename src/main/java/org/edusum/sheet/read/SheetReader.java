package org.edusum.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.edusum.sheet.Csv;

/** Reads sheets: XLSX and XLS of Excel, WPS or LibreOffice, and CSV, within limits that no file can exceed. */
public final class SheetReader {

    /** How the names of files end that can be read, the usual first; text with other endings only where the clerk says so. */
    public static final List<String> ENDINGS = List.of("xlsx", "xls", "et", "csv");

    /** A sheet of ten thousand rows has about 1 MB. */
    static final int MAX_FILE = 32 << 20;
    static final int MAX_ROWS = 100_000;
    static final int MAX_COLUMNS = 400;

    private static final byte[] OLD_BINARY = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** What spreadsheets show in place of a value. */
    private static final Pattern ERROR = Pattern.compile("#(?:DIV/0!|N/A|REF!|VALUE!|NAME\\?|NUM!|NULL!)");

    private SheetReader() {
    }

    /** The cells of a file. @throws SheetException when it cannot be read, or is not a sheet */
    public static SheetFile read(Path file) {
        byte[] content = bytes(file);
        if (startsWith(content, OLD_BINARY)) {
            return new SheetFile(name(file), XlsTabs.read(file, content));
        }
        if (startsWith(content, new byte[] {'P', 'K'})) {
            return new SheetFile(name(file), XlsxTabs.read(file, content));
        }
        String ending = name(file).toLowerCase(Locale.ROOT);
        if (!ending.endsWith(".csv") && !ending.endsWith(".txt") && !ending.endsWith(".tsv")) {
            throw SheetException.of(file, "“%s”不是表格文件，可读 .xlsx、.xls、.et 和 .csv。", null);
        }
        return new SheetFile(name(file), List.of(new SheetFile.Tab("", false, rows(file, Csv.read(text(content))))));
    }

    static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAX_FILE + 1);
            if (content.length > MAX_FILE) {
                throw SheetException.of(file, "“%s”太大（超过 32 MB），不像填报表，没有读取。", null);
            }
            return content;
        } catch (IOException fault) {
            throw SheetException.of(file, Files.isDirectory(file) ? "“%s”是文件夹，请选择其中的文件。"
                    : Files.exists(file) ? "读不了“%s”：请先在 Excel 或 WPS 中关闭它，并检查读取权限。" : "找不到“%s”。", fault);
        }
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && java.util.Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    /** Excel on a Chinese Windows saves CSV in GB18030 unless told otherwise; what is UTF-8 without a fault is UTF-8. */
    private static String text(byte[] content) {
        if (startsWith(content, new byte[] {(byte) 0xFF, (byte) 0xFE}) || startsWith(content, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("GB18030"));
        }
    }

    private static List<SheetRow> rows(Path file, List<List<String>> lines) {
        if (lines.size() > MAX_ROWS) {
            throw SheetException.of(file, "“%s”超过 10 万行，不像填报表，没有读取。", null);
        }
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<SheetCell> cells = new ArrayList<>();
            for (int column = 0; column < Math.min(lines.get(i).size(), MAX_COLUMNS); column++) {
                String text = lines.get(i).get(column);
                // What the writer put in front of what a spreadsheet would take for a formula.
                String shown = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0 ? text.substring(1) : text;
                cells.add(new SheetCell(XlsxTabs.letters(column) + (i + 1), column, shown, Optional.empty(), ERROR.matcher(shown.strip()).matches()));
            }
            rows.add(new SheetRow(i + 1, cells, lines.get(i).size()));
        }
        return rows;
    }
}
