package org.edusum.importing.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.Span;

/** Finds the printed figures of a text that fields could hold: those with a unit, years, and dates. */
final class Figures {

    private static final Pattern FIGURE = Pattern.compile(
            "(?<![0-9][,，])(?<![0-9０-９A-Za-z.．〔〕】\\[+＋/])(?:[0-9]{1,3}+(?:[,，][0-9]{3}){1,6}+|[0-9０-９]{1,15}+)(?:[.．][0-9０-９]{1,6}+)?+(?![0-9０-９A-Za-z〕\\]+＋])");
    /** Years that are part of a fixed name. */
    private static final Pattern FIXED = Pattern.compile("年(?:远景|愿景|前碳|碳)");

    private Figures() {
    }

    /** The figures of a text as marks, in order; those without a unit are still among them. */
    static List<Mark> scan(String text) {
        List<Mark> marks = new ArrayList<>();
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            boolean isFixed = FIXED.matcher(text).region(figure.end(), text.length()).lookingAt();
            boolean isOrdinal = figure.start() > 0 && text.charAt(figure.start() - 1) == '第';
            if (!isFixed && !isOrdinal) {
                marks.add(new Mark(new Span(figure.start(), figure.end()), Sign.DIGITS, ""));
            }
        }
        return marks;
    }

    /** Whether a field is to be made of a figure: only where its unit says what it is. */
    static boolean isSound(FieldMark mark) {
        boolean isDate = mark.kind() == Kind.YEAR_MONTH || mark.kind() == Kind.MONTH_DAY || mark.kind() == Kind.DATE;
        return mark.role() == Role.VALUE && (isDate || !mark.unit().isEmpty());
    }

    /** The mark with what stands there: digits as everyone writes them, dates as printed. */
    static FieldMark withFigure(FieldMark mark, String text) {
        StringBuilder figure = new StringBuilder();
        for (char c : mark.span().of(text).toCharArray()) {
            if (c >= '０' && c <= '９') {
                figure.append((char) (c - '０' + '0'));
            } else if (c == '．') {
                figure.append('.');
            } else if (c != ',' && c != '，') {
                figure.append(c);
            }
        }
        int point = mark.isRange() ? -1 : figure.indexOf(".");
        int decimals = point < 0 ? 0 : Math.min(6, figure.length() - point - 1);
        return new FieldMark(mark.span(), decimals > 0 && mark.kind() == Kind.INTEGER ? Kind.DECIMAL : mark.kind(), mark.unit(), decimals,
                mark.qualifier(), mark.isRange(), mark.prefix(), mark.role(), mark.suffix(), mark.variable(), mark.label(),
                figure.toString(), mark.because());
    }
}
