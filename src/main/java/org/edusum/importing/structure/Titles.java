package org.edusum.importing.structure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.source.Span;

/**
 * Tells the title of an item from the prose behind it: a whole line, the words up to the first stop ("1.标题。正文"), or in
 * text that lost its lines what the contents page or the next words say.
 */
final class Titles {

    private static final int LONGEST_LINE = 50;
    private static final int LONGEST_RUN_IN = 30;
    private static final int LONGEST_BEFORE_COLON = 20;
    private static final int LONGEST_CLAUSE = 12;
    /** A sentence that stands alone may be a title when it is as short as one. */
    private static final int LONGEST_SENTENCE = 16;
    private static final int LOOK = 70;

    private static final Pattern FIGURE = Pattern.compile(
            "(?:\\d|[*＊×_]|[XxＸ]{2})[余多]?[万亿]?(?:[人名位所家项个件次场篇条份期节元亩户%％]|余)");
    /** What acts is no title: the clause is the beginning of a sentence. */
    private static final Pattern SUBJECT = Pattern.compile(
            ".*(?:小组|部门|学校|学院|委员会|教育局|中心|单位|公司|教师|干部|领导|党委|支部|街道|社区|幼儿园|我局|我校|全区|全县|全市|全校)$");
    private static final Pattern CLAUSE_WORDS = Pattern.compile("^(?:为|在|由|对|针对|通过|根据|按照|经|于|自|截至|截止|今年|本年|其中|全年|我|积极|认真|继续).*");

    private final String text;
    private final Contents contents;

    Titles(String text, Contents contents) {
        this.text = text;
        this.contents = contents;
    }

    /**
     * @param marker the number
     * @param end    of its line
     * @param next   where the next number inside the line begins, or the end of the line
     */
    Title of(Marker marker, int end, int next) {
        Optional<Title> listed = listed(marker, end);
        if (listed.isPresent()) {
            return listed.get();
        }
        int start = marker.end();
        int stop = firstOf(start, Math.min(end, start + LOOK), Characters.STOPS);
        if (next < end && next < stop && next - start <= LONGEST_RUN_IN) {
            return title(start, next, next, true, "heading.glued", 80);
        }
        int blank = blank(marker, end, stop);
        if (blank > 0) {
            return title(start, blank, blank + 1, true, "heading.blank", 78);
        }
        if (stop >= end) {
            return ownLine(marker, end);
        }
        if (stop - start >= LOOK && !marker.style().isFine()) {
            return Title.none(start);
        }
        return atStop(marker, end, stop);
    }

    private Optional<Title> listed(Marker marker, int end) {
        return contents.titleAt(marker.end()).filter(length -> marker.end() + length <= end).map(length -> {
            int after = marker.end() + length;
            int body = after;
            while (body < end && (Characters.isBlank(text.charAt(body)) || "。：:".indexOf(text.charAt(body)) >= 0)) {
                body++;
            }
            return title(marker.end(), after, body, body < end, "heading.contents", 97);
        });
    }

    /** A blank that ends a title: some words in front of it, a paragraph behind. 0 when there is none. */
    private int blank(Marker marker, int end, int stop) {
        int start = marker.end();
        int at = firstOf(start, Math.min(stop, start + LONGEST_RUN_IN), " \u3000\t");
        boolean isInside = at < Math.min(stop, start + LONGEST_RUN_IN) && at - start >= 4 && Characters.isWide(text.charAt(at - 1));
        boolean isParagraph = end - at > LONGEST_RUN_IN || stop < end && end - at > LONGEST_CLAUSE;
        boolean isShortSentence = stop < end - 1 && stop - start <= LONGEST_SENTENCE && text.charAt(stop) == '。';
        return isInside && isParagraph && !isShortSentence && isTitle(start, at) ? at : 0;
    }

    /** A title that nothing closes, in a text that lost its lines. */
    Optional<Title> glued(Marker marker, int end, int usual) {
        OptionalInt cut = GluedTitle.end(text, marker.end(), end, usual);
        return cut.isEmpty() || !isTitle(marker.end(), cut.getAsInt()) ? Optional.empty()
                : Optional.of(title(marker.end(), cut.getAsInt(), cut.getAsInt(), true, "heading.guessed", 55));
    }

    /** The clause up to the first comma, where a whole list has its titles so. */
    Optional<Title> clause(Marker marker, int end) {
        int start = marker.end();
        int comma = firstOf(start, Math.min(end, start + LONGEST_CLAUSE + 1), "，,。；：:");
        return comma < Math.min(end, start + LONGEST_CLAUSE + 1) && "，,".indexOf(text.charAt(comma)) >= 0 && isClause(start, comma)
                ? Optional.of(title(start, comma, comma + 1, true, "heading.clause", 65)) : Optional.empty();
    }

    private Title ownLine(Marker marker, int end) {
        int start = marker.end();
        boolean isClosed = "，,；;、".indexOf(text.charAt(end - 1)) < 0;
        int longest = marker.style().isFormal() ? LONGEST_LINE : LONGEST_LINE - 10;
        return isClosed && end - start <= longest && isTitle(start, end) ? title(start, end, end, false, "heading.line", 95)
                : Title.none(start);
    }

    private Title atStop(Marker marker, int end, int stop) {
        int start = marker.end();
        char c = text.charAt(stop);
        int comma = firstOf(start, stop, "，,");
        if (marker.style().isFine() && comma < stop) {
            return comma - start <= LONGEST_CLAUSE && isClause(start, comma)
                    ? title(start, comma, comma + 1, true, "heading.clause", 80) : Title.none(start);
        }
        if (stop == start || !isTitle(start, stop)) {
            return Title.none(start);
        }
        boolean isLast = stop == end - 1;
        return switch (c) {
            case '：', ':' -> stop - start <= (isLast ? LONGEST_RUN_IN : LONGEST_BEFORE_COLON)
                    ? title(start, stop, stop + 1, !isLast, "heading.colon", 85) : Title.none(start);
            case '。', '！', '!' -> {
                int longest = isLast ? marker.style().isFormal() ? LONGEST_RUN_IN : LONGEST_SENTENCE : LONGEST_RUN_IN;
                yield stop - start <= longest && !(isLast && !marker.style().isFormal() && comma < stop)
                        ? title(start, stop, stop + 1, !isLast, "heading.run-in", 90) : Title.none(start);
            }
            case '？', '?' -> isLast && stop - start <= LONGEST_RUN_IN
                    ? title(start, stop + 1, stop + 1, false, "heading.line", 85) : Title.none(start);
            default -> Title.none(start);
        };
    }

    private boolean isTitle(int start, int end) {
        return !FIGURE.matcher(text.substring(start, end)).find();
    }

    private boolean isClause(int start, int end) {
        String clause = text.substring(start, end);
        return end - start >= 2 && !FIGURE.matcher(clause).find() && !SUBJECT.matcher(clause).matches()
                && !CLAUSE_WORDS.matcher(clause).matches();
    }

    private int firstOf(int start, int end, String signs) {
        for (int at = start; at < end; at++) {
            if (signs.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return end;
    }

    private Title title(int start, int end, int body, boolean isRunIn, String rule, int confidence) {
        int last = end;
        while (last > start && Characters.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Title(new Span(start, last), Math.max(body, last), isRunIn, new Because(rule, confidence));
    }
}
