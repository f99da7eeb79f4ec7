package org.edusum.importing.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.source.Span;

/**
 * Who signed, and when, at the end of a document (署名、成文日期).
 *
 * @param end where the prose before them ends
 */
record SignatureLines(Optional<Span> signatory, Optional<Span> date, int end) {

    private static final String DAY = "(?:(?:19|20)\\d{2}|20[\\dXxＸ×*_]{1,2}|[XxＸ×*_]{1,4}|[二〇○零一]{1}[〇○零一二三四五六七八九XＸ×]{3})[ ]?年[ ]?"
            + "(?:\\d{1,2}|[XxＸ×*_]{1,2}|[一二三四五六七八九十]{1,2})[ ]?月(?:[ ]?(?:\\d{1,2}|[XxＸ×*_]{1,2}|[一二三四五六七八九十]{1,3})[ ]?日)?";
    private static final Pattern LINE = Pattern.compile("(.{0,40}?)[ \\t\\u3000]{0,40}(" + DAY + ")[ ]?");
    private static final Pattern TAIL = Pattern.compile("[。！？”）]([^。！？，；：、\\n]{2,30}?)[ \\t\\u3000]{0,40}(" + DAY + ")$");
    /** Who signs right in front of the date. */
    private static final Pattern OFFICE = Pattern.compile(".*(?:局|委|会|政府|处|校|学|院|园|公司|中心|办|室|部|队|站|组|厅|镇|乡|街道|支部|社区|村)$");
    private static final int LONGEST = 30;
    private static final int TAIL_LENGTH = 120;

    static SignatureLines find(String text, List<Line> lines, int body) {
        SignatureLines none = new SignatureLines(Optional.empty(), Optional.empty(), text.length());
        if (lines.isEmpty() || lines.getLast().start() < body) {
            return lines.isEmpty() ? none : inLine(text, Math.max(body, text.length() - TAIL_LENGTH)).orElse(none);
        }
        Line last = lines.getLast();
        Matcher dated = LINE.matcher(text).region(last.start(), last.end());
        if (last.length() > 100 || !dated.matches()) {
            return inLine(text, Math.max(last.start(), text.length() - TAIL_LENGTH)).orElse(none);
        }
        Optional<Span> date = Optional.of(new Span(dated.start(2), dated.end(2)));
        if (dated.end(1) > dated.start(1)) {
            boolean isApart = dated.end(1) < dated.start(2) || OFFICE.matcher(dated.group(1)).matches();
            boolean isName = isApart && isName(text, dated.start(1), dated.end(1));
            return isName ? new SignatureLines(Optional.of(new Span(dated.start(1), dated.end(1))), date, last.start()) : none;
        }
        Line before = lines.size() > 1 ? lines.get(lines.size() - 2) : last;
        boolean isSigned = before.start() >= body && before != last && isName(text, before.start(), before.end());
        return new SignatureLines(isSigned ? Optional.of(before.span()) : Optional.empty(), date,
                isSigned ? before.start() : last.start());
    }

    private static Optional<SignatureLines> inLine(String text, int from) {
        Matcher tail = TAIL.matcher(text).region(Math.min(from, text.length()), text.length());
        return !tail.find() ? Optional.empty() : Optional.of(new SignatureLines(
                Optional.of(new Span(tail.start(1), tail.end(1))), Optional.of(new Span(tail.start(2), tail.end(2))),
                tail.start(1)));
    }

    private static boolean isName(String text, int start, int end) {
        if (end - start > LONGEST || end - start < 2) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if ("。！？；，,;!?".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return !Character.isDigit(text.charAt(start));
    }
}
