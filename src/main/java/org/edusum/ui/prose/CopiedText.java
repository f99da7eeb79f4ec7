package org.edusum.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edusum.model.Outline;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.edit.Range;
import org.edusum.ui.table.CellsText;

/**
 * Prose for other programs: as the document prints it, a whole title among several lines with its number.
 *
 * @param lines in reading order, at least one
 */
record CopiedText(List<Line> lines) {

    private static final String FANGSONG = "font-family:仿宋_GB2312,仿宋,FangSong;font-size:16pt";
    private static final String HEITI = "font-family:黑体,SimHei;font-size:16pt;font-weight:normal";
    private static final String KAITI = "font-family:楷体_GB2312,楷体,KaiTi;font-size:16pt;font-weight:normal";
    private static final int DEEPEST_OF_HTML = 6;

    /**
     * A paragraph.
     *
     * @param depth of the heading from 1; 0 for text
     * @param cells of the table that stands below it, as printed; empty without one
     */
    record Line(int depth, String text, List<List<String>> cells) {

        Line(int depth, String text) {
            this(depth, text, List.of());
        }
    }

    static CopiedText of(Summary summary, Range range) {
        boolean isOne = range.places().size() == 1;
        Outline outline = Outline.of(summary);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < range.places().size(); i++) {
            Place place = range.places().get(i);
            Prose part = summary.prose(place).orElseThrow().slice(range.from(i), range.to(i, summary));
            boolean isHeading = !isOne && place instanceof Place.Title && range.from(i) == 0
                    && !(i == range.places().size() - 1 && range.to() == 0);
            Outline.Entry entry = isHeading && place instanceof Place.Title(var id) ? outline.entry(id).orElse(null) : null;
            lines.add(entry == null ? new Line(0, summary.printed(part))
                    : new Line(entry.depth(), entry.label() + summary.printed(part)));
        }
        if (!isOne) {
            addTables(summary, range, lines);
        }
        return new CopiedText(lines);
    }

    /** A table goes with the title and all paragraphs above it. */
    private static void addTables(Summary summary, Range range, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Section> section = range.places().get(i) instanceof Place.Title(var id) ? summary.section(id) : Optional.empty();
            int at = i;
            section.filter(found -> range.isOverTable(at, found, summary)).ifPresent(found -> lines.set(at + found.body().size(),
                    new Line(lines.get(at + found.body().size()).depth(), lines.get(at + found.body().size()).text(),
                            CellsText.printed(summary, found.table().orElseThrow().rows()))));
        }
    }

    String plain() {
        return lines.stream().map(line -> line.cells().isEmpty() ? line.text() : line.text() + "\n" + CellsText.plain(line.cells()))
                .collect(Collectors.joining("\n"));
    }

    /** A page with the headings as headings, in the faces of an official document; a part of one line as such. */
    String html() {
        String body = lines.size() == 1 ? "<span style=\"" + FANGSONG + "\">" + escaped(lines.getFirst().text()) + "</span>"
                : lines.stream().map(CopiedText::html).collect(Collectors.joining("\n"));
        return "<html><head><meta charset=\"utf-8\"></head><body>\n" + body + "\n</body></html>";
    }

    private static String html(Line line) {
        String tag = line.depth() == 0 ? "p" : "h" + Math.min(line.depth(), DEEPEST_OF_HTML);
        String style = switch (line.depth()) {
            case 0 -> FANGSONG;
            case 1 -> HEITI;
            case 2 -> KAITI;
            default -> FANGSONG;
        };
        return "<" + tag + " style=\"margin:0;text-indent:2em;" + style + "\">" + escaped(line.text()) + "</" + tag + ">"
                + (line.cells().isEmpty() ? "" : CellsText.html(line.cells()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
