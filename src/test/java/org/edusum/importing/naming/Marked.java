package org.edusum.importing.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Reading;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Sources;
import org.edusum.importing.source.Span;

/**
 * A short text with its blanks, for tests: {@code 新增{所}学校} has the blank {@code *} with the unit 所; {@code {=区}} is a name
 * with its suffix, {@code {=}} a bare one, {@code {?}} missing words of a title, {@code {多名}} a rounded count. Lines that
 * begin with {@code #} are headings, {@code ##} of the second depth; a first line that begins with {@code !} is the title.
 */
record Marked(Structure structure, List<FieldMark> fields) {

    private static final Pattern BLANK = Pattern.compile("\\{([^}]*)}");
    private static final Because SEEN = new Because("test", 90);

    static Marked of(String source) {
        StringBuilder text = new StringBuilder();
        List<FieldMark> fields = new ArrayList<>();
        List<HeadingMark> headings = new ArrayList<>();
        Optional<Span> title = Optional.empty();
        for (String line : source.split("\n")) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            int depth = line.startsWith("##") ? 2 : line.startsWith("#") ? 1 : 0;
            blanks(line.substring(line.startsWith("!") ? 1 : depth), text, fields);
            Span span = new Span(start, text.length());
            if (line.startsWith("!")) {
                title = Optional.of(span);
            } else if (depth > 0) {
                headings.add(new HeadingMark(new Span(start, start), span, span.end(), depth, "", false, false, SEEN));
            }
        }
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
        Reading reading = new Reading(Sources.ofText("test", text.toString()), text.toString(), starts, ends, List.of(), List.of(), List.of());
        return new Marked(new Structure(reading, title, Optional.empty(), headings, Optional.empty(), Optional.empty(), text.length(),
                List.of()), fields);
    }

    /** The fields as they are named. */
    List<FieldMark> named() {
        return Naming.name(structure, fields);
    }

    List<String> labels() {
        return named().stream().map(FieldMark::label).toList();
    }

    List<String> variables() {
        return named().stream().map(FieldMark::variable).toList();
    }

    private static void blanks(String line, StringBuilder text, List<FieldMark> fields) {
        Matcher blank = BLANK.matcher(line);
        int at = 0;
        while (blank.find()) {
            text.append(line, at, blank.start());
            fields.add(blank(blank.group(1), text));
            at = blank.end();
        }
        text.append(line, at, line.length());
    }

    private static FieldMark blank(String told, StringBuilder text) {
        int start = text.length();
        if (told.startsWith("=")) {
            // A letter before the suffix is the mark itself: {=A学校}.
            boolean isLetter = told.length() > 1 && told.charAt(1) < 128;
            String suffix = told.substring(isLetter ? 2 : 1);
            text.append(isLetter ? told.charAt(1) : '*').append(suffix);
            FieldMark mark = FieldMark.of(new Span(start, start + 1), Kind.NAME, "", Role.TEXT, SEEN);
            return new FieldMark(mark.span(), Kind.NAME, "", 0, "", false, "", Role.TEXT, suffix, "", "", "", SEEN);
        }
        if (told.equals("?")) {
            text.append('*');
            return FieldMark.of(new Span(start, start + 1), Kind.TITLE_PART, "", Role.TEXT, SEEN);
        }
        String unit = told.replaceFirst("^[多余]", "");
        Kind kind = kind(unit);
        switch (unit) {
            case "月日" -> text.append("*月*日");
            case "年月" -> text.append("*年*月");
            case "年月日" -> text.append("*年*月*日");
            default -> text.append('*').append(told);
        }
        int length = switch (unit) {
            case "月日", "年月" -> 3;
            case "年月日" -> 5;
            default -> 1;
        };
        return FieldMark.of(new Span(start, start + length), kind, unit, Role.VALUE, SEEN);
    }

    private static Kind kind(String unit) {
        return switch (unit) {
            case "%" -> Kind.PERCENT;
            case "元", "万元", "亿元", "万", "亿" -> Kind.MONEY;
            case "年", "年度", "学年" -> Kind.YEAR;
            case "年月" -> Kind.YEAR_MONTH;
            case "月", "月份" -> Kind.MONTH;
            case "月日" -> Kind.MONTH_DAY;
            case "年月日" -> Kind.DATE;
            case "小时", "天", "分钟", "个月", "年以上" -> Kind.DURATION;
            case "岁" -> Kind.AGE;
            case "万人次", "万人", "个百分点", "平方米" -> Kind.DECIMAL;
            default -> Kind.INTEGER;
        };
    }
}
