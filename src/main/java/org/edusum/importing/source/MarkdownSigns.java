package org.edusum.importing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs of Markdown inside a line. Stars and underscores are blanks more often than emphasis in what is imported, so only pairs
 * that stand around whole phrases are signs; what is doubtful is left to be a blank.
 */
final class MarkdownSigns {

    private static final Pattern SIGN = Pattern.compile("\\\\[\\\\`*_{}\\[\\]()#+.!|<>~-]"
            + "|!\\[[^\\[\\]\\r\\n]{0,200}\\]\\([^()\\s]{0,500}\\)"
            + "|</?(?:br|p|b|strong|i|em|u|span|font|center|div|sup|sub)(?:\\s[^<>]{0,200})?/?>"
            + "|<!--[^>]{0,500}-->"
            + "|~~|`");
    private static final Pattern LINK = Pattern.compile("(?<!!)(\\[)[^\\[\\]\\r\\n]{1,200}(\\]\\([^()\\s]{0,500}\\))");
    private static final Pattern BOLD = Pattern.compile("(?<![*_\\\\])(\\*\\*|__)(?=[^*_\\s])([^*_\\r\\n]{2,200})(?<=[^*_\\s\\\\])(\\1)(?![*_])");
    private static final String STOPS = "。！？：；，、:;,.!?）)”」』】";
    private static final String OPENERS = "（(“「『【。！？：；，、:;,.";

    /** What may stand right behind a blank: measure words and the endings of names begin so. */
    private static final String COUNTED = "人名位户家所园个项件起条篇份节课门堂次场期批届轮类支套台间栋幢座辆册本处组例宗笔张块集部幅片班级年月日天周小分岁元万亿余多%％‰倍平亩公米吨"
            + "省市区县旗镇乡街社村路大中学幼医教局委校院司公企银行";
    /** A blank in another notation, or a figure, that is set bold. */
    private static final Pattern BLANK = Pattern.compile("[XxＸ×0-9.]{1,12}");

    private MarkdownSigns() {
    }

    /** The signs in a stretch of a text, in order and without overlap. */
    static List<Span> in(String text, Span line) {
        List<Span> found = new ArrayList<>();
        Matcher signs = SIGN.matcher(text).region(line.start(), line.end());
        while (signs.find()) {
            // What a backslash stands in front of is a word.
            boolean isEscape = text.charAt(signs.start()) == '\\';
            found.add(new Span(signs.start(), isEscape ? signs.start() + 1 : signs.end()));
        }
        Matcher links = LINK.matcher(text).region(line.start(), line.end());
        while (links.find()) {
            found.add(new Span(links.start(1), links.end(1)));
            found.add(new Span(links.start(2), links.end(2)));
        }
        Matcher bold = BOLD.matcher(text).region(line.start(), line.end())
                .useTransparentBounds(true);
        while (bold.find()) {
            boolean isPhrase = isPhrase(text, line, bold);
            if (isPhrase) {
                found.add(new Span(bold.start(1), bold.end(1)));
                found.add(new Span(bold.start(3), bold.end(3)));
            }
            // What closes no phrase may open one.
            bold.region(isPhrase ? bold.end() : bold.start(3), line.end());
        }
        return apart(found);
    }

    private static boolean isPhrase(String text, Span line, Matcher bold) {
        boolean isOpen = bold.start() == line.start() || OPENERS.indexOf(text.charAt(bold.start() - 1)) >= 0
                || Character.isWhitespace(text.charAt(bold.start() - 1));
        boolean isClosed = bold.end() == line.end() || STOPS.indexOf(text.charAt(bold.end())) >= 0
                || Character.isWhitespace(text.charAt(bold.end()))
                // A heading that runs into its paragraph has its stop inside.
                || STOPS.indexOf(text.charAt(bold.end(2) - 1)) >= 0;
        return isOpen && (isClosed || COUNTED.indexOf(bold.group(2).charAt(0)) < 0) || BLANK.matcher(bold.group(2)).matches();
    }

    private static List<Span> apart(List<Span> found) {
        List<Span> apart = new ArrayList<>();
        int end = 0;
        for (Span span : found.stream().sorted().toList()) {
            if (span.start() >= end) {
                apart.add(span);
                end = span.end();
            }
        }
        return apart;
    }

    /** The words without the signs. */
    static String without(String words) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Span sign : in(words, new Span(0, words.length()))) {
            out.append(words, at, sign.start());
            at = sign.end();
        }
        return out.append(words.substring(at)).toString();
    }
}
