package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.source.SourceParagraph;
import org.edusum.importing.source.Span;

/** Recognises a contents page: titles with rising page numbers behind 目录, in lines of their own or run together. */
final class ContentsPage {

    private static final Pattern WORD = Pattern.compile("目[ \\u3000]{0,6}录");
    private static final Pattern PAGED = Pattern.compile("(.{2,60}?)[\\s.．…·•—\\-]{0,200}[(（]?(\\d{1,3})[)）]?");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:第[一二三四五六七八九十\\d]{1,3}(?:部分|章|篇|编|节)[、：: \\u3000]{0,4}|[（(][一二三四五六七八九十\\d]{1,3}[）)][、]?"
                    + "|[一二三四五六七八九十\\d]{1,3}[ ]{0,2}[、．.])[ \\u3000]{0,4}");
    private static final int SEARCHED = 3000;
    private static final int LONGEST_ENTRY = 60;

    private final String text;
    private final List<Line> lines;

    private ContentsPage(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    static Contents find(String text, List<Line> lines) {
        ContentsPage page = new ContentsPage(text, lines);
        Matcher word = WORD.matcher(text).region(0, Math.min(text.length(), SEARCHED));
        while (word.find()) {
            Optional<Contents> found = page.behind(word.start(), word.end());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return page.told().orElse(Contents.none(text));
    }

    private Optional<Contents> behind(int start, int end) {
        int index = 0;
        while (lines.get(index).end() < end) {
            index++;
        }
        boolean isOwnLine = lines.get(index).start() == start && lines.get(index).end() - end <= 2;
        return isOwnLine ? ofLines(start, index + 1) : ofRun(start, end, lines.get(index).end());
    }

    private Optional<Contents> ofLines(int start, int first) {
        List<Contents.Entry> entries = new ArrayList<>();
        int last = 0;
        int index = first;
        for (; index < lines.size(); index++) {
            Line line = lines.get(index);
            Matcher paged = PAGED.matcher(text).region(line.start(), line.end());
            if (!paged.matches() || Integer.parseInt(paged.group(2)) < last || line.length() > 300) {
                break;
            }
            last = Integer.parseInt(paged.group(2));
            entries.add(entry(line.start(), paged.end(1)));
        }
        if (entries.size() >= 2) {
            return Optional.of(Contents.of(text, new Span(start, lines.get(index - 1).end()), entries));
        }
        return ofBareLines(start, first);
    }

    /** Titles without pages: only where the first of them stands again below. */
    private Optional<Contents> ofBareLines(int start, int first) {
        if (first >= lines.size() || lines.get(first).length() > LONGEST_ENTRY) {
            return Optional.empty();
        }
        String opening = lines.get(first).span().of(text);
        List<Contents.Entry> entries = new ArrayList<>();
        for (int index = first; index < lines.size(); index++) {
            Line line = lines.get(index);
            if (index > first && line.span().of(text).startsWith(opening)) {
                return entries.size() < 2 ? Optional.empty()
                        : Optional.of(Contents.of(text, new Span(start, lines.get(index - 1).end()), entries));
            }
            if (line.length() > LONGEST_ENTRY || text.substring(line.start(), line.end()).indexOf('。') >= 0) {
                return Optional.empty();
            }
            entries.add(entry(line.start(), line.end()));
        }
        return Optional.empty();
    }

    /** All in one line: a page number ends an entry. The year of the first sentence may be glued to the last one. */
    private Optional<Contents> ofRun(int start, int from, int lineEnd) {
        List<Contents.Entry> entries = new ArrayList<>();
        int last = 0;
        int begin = from;
        int at = from;
        while (at < lineEnd && at - begin <= LONGEST_ENTRY) {
            char c = text.charAt(at);
            if ("。，,；;".indexOf(c) >= 0) {
                break;
            }
            if (!Characters.isDigit(c) || at - begin < 2) {
                at++;
                continue;
            }
            int end = digitsEnd(at, lineEnd);
            int length = pageLength(at, end, lineEnd);
            int page = length == 0 ? -1 : Integer.parseInt(text.substring(at, at + length));
            if (length == 0 || page < last || page > last + 200) {
                at = end;
                continue;
            }
            entries.add(entry(begin, at));
            last = page;
            begin = at + length;
            at = begin;
        }
        return entries.size() < 2 ? Optional.empty() : Optional.of(Contents.of(text, new Span(start, begin), entries));
    }

    private int digitsEnd(int at, int lineEnd) {
        int end = at;
        while (end < lineEnd && end - at < 12 && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** How many digits are the page: all, or those in front of a year. 0 when they belong to the title. */
    private int pageLength(int at, int end, int lineEnd) {
        boolean isYear = end < lineEnd && text.charAt(end) == '年';
        int length = isYear ? end - at - 4 : end - at;
        boolean isDot = end < lineEnd && ".．、".indexOf(text.charAt(end)) >= 0;
        if (isDot && !isYear) {
            // The number of the next entry is glued to the page: 31. is page 3, entry 1.
            length = end - at - 1;
        }
        return length >= 1 && length <= 3 ? length : 0;
    }

    private Optional<Contents> told() {
        List<Contents.Entry> entries = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (Line line : lines) {
            if (line.from().kind() == SourceParagraph.Kind.CONTENTS) {
                start = start < 0 ? line.start() : start;
                end = line.end();
                Matcher paged = PAGED.matcher(text).region(line.start(), line.end());
                entries.add(entry(line.start(), paged.matches() ? paged.end(1) : line.end()));
            } else if (start >= 0) {
                break;
            }
        }
        return start < 0 ? Optional.empty() : Optional.of(Contents.of(text, new Span(start, end), entries));
    }

    private Contents.Entry entry(int start, int end) {
        int last = end;
        while (last > start && " \t\u3000.．…·".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        Matcher number = NUMBER.matcher(text).region(start, last);
        int title = number.lookingAt() && number.end() < last ? number.end() : start;
        return new Contents.Entry(new Span(start, last), new Span(title, last));
    }
}
