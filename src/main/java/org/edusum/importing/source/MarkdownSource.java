package org.edusum.importing.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.edusum.importing.foreign.ForeignTable;
import org.edusum.importing.source.SourceParagraph.Kind;

/**
 * Reads Markdown as a source: headings, lists, quotes, rules, fences and tables (CommonMark 0.31; tables as on GitHub). The
 * signs inside a line are found by {@link MarkdownSigns}.
 */
final class MarkdownSource {

    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+|$)");
    private static final Pattern CLOSING = Pattern.compile("[ \\t]+#{1,20}[ \\t]*$");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)[ \\t]*");
    private static final Pattern RULE = Pattern.compile(" {0,3}(?:(?:-[ \\t]?){3,}|(?:\\*[ \\t]?){3,}|(?:_[ \\t]?){3,})");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~)[^`]*");
    private static final Pattern DELIMITERS = Pattern.compile("[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*");
    private static final Pattern ESCAPED_CELL = Pattern.compile("\\\\\\|");
    /** Quotation marks and the bullet of a list; a number in front stays, as it is printed. */
    private static final Pattern FRONT = Pattern.compile("[ \\t]*(?:>[ \\t]?){0,9}(?:[-+*](?:[ \\t]+(?:\\[[ xX]\\][ \\t]+)?))?");
    private static final int LONGEST_MATCHED = 2000;

    private final String text;
    private final List<Span> lines;
    private final List<SourceParagraph> paragraphs = new ArrayList<>();

    private MarkdownSource(String text) {
        this.text = text;
        this.lines = TextLines.seen(text);
    }

    static Source read(String name, String text) {
        MarkdownSource reading = new MarkdownSource(text);
        int at = 0;
        while (at < reading.lines.size()) {
            at = reading.block(at);
        }
        return new Source(name, text, LoneTitle.told(reading.paragraphs), List.of());
    }

    /** Reads what begins with a line. @return the next line */
    private int block(int at) {
        Span line = lines.get(at);
        String words = line.of(text);
        int next = at + 1;
        if (isTable(at)) {
            while (next < lines.size() && isNext(next) && lines.get(next).of(text).indexOf('|') >= 0) {
                next++;
            }
            table(at, next);
            return next;
        }
        if (is(FENCE, words) || is(RULE, words)) {
            return next;
        }
        boolean isUnderlined = next < lines.size() && isNext(next) && is(UNDERLINE, lines.get(next).of(text));
        Matcher heading = HEADING.matcher(words);
        if (heading.lookingAt()) {
            heading(line, heading.end(), heading.group(1).length());
        } else if (isUnderlined) {
            add(line, 0, OptionalInt.of(lines.get(next).of(text).contains("=") ? 1 : 2));
            return next + 1;
        } else {
            Matcher front = FRONT.matcher(words);
            add(line, front.lookingAt() ? front.end() : 0, OptionalInt.empty());
        }
        return next;
    }

    private static boolean is(Pattern pattern, String line) {
        return line.length() < LONGEST_MATCHED && pattern.matcher(line).matches();
    }

    /** Whether no blank line stands in front of a line. */
    private boolean isNext(int line) {
        return text.substring(lines.get(line - 1).end(), lines.get(line).start()).matches("\\r\\n|\\n|\\r");
    }

    private void heading(Span line, int end, int level) {
        Matcher closing = CLOSING.matcher(line.of(text)).region(Math.max(end - 1, line.length() - 40 > end ? line.length() - 40 : end - 1),
                line.length());
        boolean isClosed = closing.find();
        List<Span> markup = new ArrayList<>(List.of(new Span(line.start(), line.start() + end)));
        int last = isClosed ? line.start() + closing.start() : line.end();
        if (last <= line.start() + end) {
            return;
        }
        markup.addAll(MarkdownSigns.in(text, new Span(line.start() + end, last)));
        if (isClosed) {
            markup.add(new Span(last, line.end()));
        }
        paragraphs.add(new SourceParagraph(line, Kind.PROSE, OptionalInt.of(level), 0, markup, List.of()));
    }

    /** @param front how many characters in front are signs */
    private void add(Span line, int front, OptionalInt level) {
        Span rest = new Span(line.start() + front, line.end());
        if (rest.of(text).isBlank()) {
            return;
        }
        List<Span> signs = front > 0 && !line.of(text).substring(0, front).isBlank()
                ? List.of(new Span(line.start(), rest.start())) : List.of();
        List<Span> markup = Stream.concat(signs.stream(), MarkdownSigns.in(text, rest).stream())
                .sorted(Comparator.naturalOrder()).toList();
        paragraphs.add(new SourceParagraph(line, Kind.PROSE, level, 0, markup, List.of()));
    }

    private boolean isTable(int at) {
        String head = lines.get(at).of(text);
        return head.indexOf('|') >= 0 && at + 1 < lines.size() && isNext(at + 1)
                && lines.get(at + 1).of(text).indexOf('|') >= 0 && is(DELIMITERS, lines.get(at + 1).of(text))
                && cells(lines.get(at)).size() > 1;
    }

    private void table(int first, int end) {
        List<List<String>> rows = new ArrayList<>(List.of(cells(lines.get(first))));
        lines.subList(first + 2, end).forEach(line -> rows.add(cells(line)));
        ForeignTable table = new ForeignTable(rows, 1);
        Span span = new Span(lines.get(first).start(), lines.get(end - 1).end());
        if (table.isGrid()) {
            paragraphs.add(new SourceParagraph(span, Kind.TABLE, OptionalInt.empty(), 0, List.of(), List.of(table)));
        } else {
            lines.subList(first, end).forEach(line -> paragraphs.add(SourceParagraph.of(line)));
        }
    }

    private List<String> cells(Span line) {
        // An escaped stroke is part of a cell: it is kept away from the cutting as another character.
        String row = ESCAPED_CELL.matcher(line.of(text)).replaceAll("\uFFFF").strip();
        String inner = row.startsWith("|") ? row.substring(1) : row;
        String[] cells = (inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner).split("\\|", -1);
        return Stream.of(cells).map(cell -> MarkdownSigns.without(cell.replace('\uFFFF', '|')).strip()).toList();
    }
}
