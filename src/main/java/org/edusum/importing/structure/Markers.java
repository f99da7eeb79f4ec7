package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.foreign.Numerals;
import org.edusum.importing.source.Span;

/** Finds everything that looks like the number of a heading. */
final class Markers {

    private static final String NUMERAL = "[一二三四五六七八九十]";
    private static final String BLANKS = "[ \\t\\u3000\\u00A0]{0,8}";

    /** The ways of printing the styles. Group 1 is the number; a form that is loose counts at the start of a line only. */
    private enum Form {
        PART(NumberStyle.PART, false, "第(" + NUMERAL + "{1,3}|\\d{1,2})(?:部分|章|篇|编)(?![的中里内])[、：:，,.]?"),
        SAMPLE(NumberStyle.PART, true, "篇(" + NUMERAL + "{1,3}|\\d{1,2})(?:[：:、]|(?=[ \\n\\u3000]))"),
        SECTION(NumberStyle.SECTION, true, "第(" + NUMERAL + "{1,3}|\\d{1,2})节(?![课的])[、：:，,.]?"),
        CHINESE(NumberStyle.CHINESE, false, "(" + NUMERAL + "{1,3})[ ]{0,2}(?:、|．|\\.)(?!" + NUMERAL
                + "{1,2}(?:、|年级|级|等奖|类|期|线))"),
        LOOSE_CHINESE(NumberStyle.CHINESE, true, "(" + NUMERAL + "{1,3})(?:[，,：:]|[ \\u3000]{1,4})"),
        CHINESE_PARENTHESISED(NumberStyle.CHINESE_PARENTHESISED, false,
                "[（(][ ]{0,2}(" + NUMERAL + "{1,3})[ ]{0,2}[）)][、，.．：:]?"),
        HALF_CHINESE(NumberStyle.CHINESE_PARENTHESISED, true, "(?:(?=[（(])[（(](?=[^）)]{6})(" + NUMERAL + "{1,3})(?![）)"
                + "、一二三四五六七八九十])|(" + NUMERAL + "{1,3})[）)][、]?)"),
        FINE_DECIMAL(NumberStyle.FINE_DECIMAL, true, "\\d{1,2}[.．]\\d{1,2}[.．](\\d{1,2})[.．、]?(?=[ \\t\\u3000]|[\\u3400-\\u9FFF“])"),
        DECIMAL(NumberStyle.DECIMAL, true, "\\d{1,2}[.．](\\d{1,2})(?:[.．、]|(?=[ \\t\\u3000])|(?=[\\u3400-\\u9FFF“])(?![万亿倍个元年月日"
                + "%％]))"),
        ARABIC(NumberStyle.ARABIC, false, "([0-9０-９]{1,2})[ ]{0,2}(?:、|[．.](?![0-9０-９])|[．.](?=(?:19|20)\\d\\d)|[．.](?=20[*XxＸ×]))"),
        LOOSE_ARABIC(NumberStyle.ARABIC, true, "([0-9０-９]{1,2})(?:[，]|,(?!\\d)|[ \\u3000](?=[\\u3400-\\u9FFF“])(?![年月日个人名所项万元次]))"),
        ARABIC_PARENTHESISED(NumberStyle.ARABIC_PARENTHESISED, false, "[（(][ ]{0,2}([0-9０-９]{1,2})[ ]{0,2}[）)][、.．]?"),
        LOST_PARENTHESISED(NumberStyle.ARABIC_PARENTHESISED, false,
                "[（(][ ]{0,2}()[*＊×XxＸ]{1,2}[ ]{0,2}[）)](?=[\\u3400-\\u9FFF“*＊])"),
        HALF_PARENTHESISED(NumberStyle.HALF_PARENTHESISED, true, "([0-9０-９]{1,2})[）)][、]?"),
        CIRCLED(NumberStyle.CIRCLED, true, "([①-⑳])[、.．]?"),
        PRINTED_PARENTHESISED(NumberStyle.ARABIC_PARENTHESISED, false, "([⑴-⒇])"),
        PRINTED_ARABIC(NumberStyle.ARABIC, false, "([⒈-⒛])"),
        PRINTED_CHINESE(NumberStyle.CHINESE_PARENTHESISED, false, "([㈠-㈩])"),
        ROMAN(NumberStyle.ROMAN, true, "([Ⅰ-Ⅻ])[、.．]"),
        MISREAD(NumberStyle.ARABIC, false, "()[LlI|](?:[.、．]|(?=[\\u3400-\\u9FFF“]))"),
        LOST_ARABIC(NumberStyle.ARABIC, false, "()[xX×*＊](?:[.．]|、(?![*＊xX×]))(?=[\\u3400-\\u9FFF“])");

        private final NumberStyle style;
        private final boolean isLoose;
        private final Pattern pattern;

        Form(NumberStyle style, boolean isLoose, String pattern) {
            this.style = style;
            this.isLoose = isLoose;
            this.pattern = Pattern.compile(pattern + BLANKS);
        }
    }

    private final String text;
    private final int begin;
    private final Matcher[] matchers = new Matcher[Form.values().length];

    private Markers(String text, int begin) {
        this.text = text;
        this.begin = begin;
        for (Form form : Form.values()) {
            matchers[form.ordinal()] = form.pattern.matcher(text).useTransparentBounds(true);
        }
    }

    /** All of a draft, in order. Tables have none. @param begin where the text proper begins, perhaps inside a line */
    static List<Marker> of(String text, List<Line> lines, int begin) {
        Markers markers = new Markers(text, begin);
        List<Marker> found = new ArrayList<>();
        for (Line line : lines) {
            if (!line.isTable()) {
                markers.find(line, found);
            }
        }
        return found;
    }

    private void find(Line line, List<Marker> found) {
        for (int at = line.start(); at < line.end(); at++) {
            if (!mayBegin(text.charAt(at))) {
                continue;
            }
            Optional<Marker.Place> place = place(at, line.start());
            Optional<Marker> marker = place.isEmpty() ? Optional.empty() : at(at, line.end(), place.get());
            if (marker.isPresent()) {
                found.add(marker.get());
                at = Math.max(at, marker.get().end() - 1);
            }
        }
    }

    private static boolean mayBegin(char c) {
        return Characters.isDigit(c) || "一二三四五六七八九十第篇（(LlI|xX×*＊".indexOf(c) >= 0 || c >= '①' && c <= '⒛'
                || c >= '㈠' && c <= '㈩' || c >= 'Ⅰ' && c <= 'Ⅻ';
    }

    private Optional<Marker.Place> place(int at, int lineStart) {
        if (at == lineStart) {
            return Optional.of(Marker.Place.LINE);
        }
        if (at == begin) {
            return Optional.of(Marker.Place.STOP);
        }
        int before = at - 1;
        while (before > lineStart && Characters.isBlank(text.charAt(before))) {
            before--;
        }
        char c = text.charAt(before);
        if (Characters.isStop(c)) {
            return Optional.of(Marker.Place.STOP);
        }
        if (Characters.isClosing(c) && before > lineStart && Characters.isStop(text.charAt(before - 1))) {
            return Optional.of(Marker.Place.STOP);
        }
        boolean isWord = Characters.isHan(c) && "第一二三四五六七八九十百".indexOf(c) < 0 || "”》）".indexOf(c) >= 0;
        return isWord ? Optional.of(Marker.Place.WORD) : Optional.empty();
    }

    private Optional<Marker> at(int at, int end, Marker.Place place) {
        for (Form form : Form.values()) {
            boolean isWanted = switch (place) {
                case LINE -> true;
                case STOP -> !form.isLoose;
                case WORD -> form == Form.CHINESE || form == Form.CHINESE_PARENTHESISED || form == Form.ARABIC
                        || form == Form.ARABIC_PARENTHESISED;
            };
            if (!isWanted) {
                continue;
            }
            Matcher matcher = matchers[form.ordinal()].region(at, end);
            if (matcher.lookingAt() && matcher.end() < end) {
                String number = matcher.group(1) != null || matcher.groupCount() < 2 ? matcher.group(1) : matcher.group(2);
                int value = number.isEmpty() ? form == Form.MISREAD ? 1 : 0 : value(number);
                return Optional.of(new Marker(new Span(at, matcher.end()), form.style, value, printed(form.style, value,
                        text.substring(at, matcher.end()).strip()), place));
            }
        }
        return Optional.empty();
    }

    private static int value(String number) {
        char first = number.charAt(0);
        if (first >= '⑴' && first <= '⒇') {
            return first - '⑴' + 1;
        }
        if (first >= '⒈' && first <= '⒛') {
            return first - '⒈' + 1;
        }
        if (first >= '㈠' && first <= '㈩') {
            return first - '㈠' + 1;
        }
        if (first >= 'Ⅰ' && first <= 'Ⅻ') {
            return first - 'Ⅰ' + 1;
        }
        return Numerals.value(number);
    }

    /** A number as it should be printed; one that was lost is printed when its place is known. */
    static String printed(NumberStyle style, int value, String seen) {
        return switch (style) {
            case ARABIC -> value == 0 ? seen : value + ".";
            case ARABIC_PARENTHESISED -> value == 0 ? seen : "（" + value + "）";
            case HALF_PARENTHESISED -> value + "）";
            case PART, SECTION, CHINESE, ROMAN, CHINESE_PARENTHESISED, DECIMAL, FINE_DECIMAL, CIRCLED -> seen;
        };
    }
}
