package org.edusum.importing.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.source.SourceParagraph;
import org.edusum.importing.source.Span;

/** Finds the title of the document: what its program calls so, or what stands before 目录 and before the first prose. */
final class TitleLines {

    private static final String KIND = "(?:工作总结|总结报告|工作报告|工作汇报|情况汇报|情况报告|总结|汇报|报告|述职|要点|计划|小结)";
    private static final Pattern GLUED = Pattern.compile("[^。！？\\n]{2,50}?" + KIND
            + "(?:范[文本])?(?:[（(][^）)\\n]{1,12}[）)])?(?=[ \\u3000]|_{1,8}年|20\\d\\d|20[*XxＸ×]{2}|[*X]|一年来|今年|本年|为|在|我|根据|按照|一、|各位|尊敬)");
    private static final Pattern NUMBERED = Pattern.compile("[第（(]?[一二三四五六七八九十\\d]{1,3}[、.．）)部章篇]");
    private static final int LONGEST = 60;
    private static final int MOST_LINES = 3;

    private TitleLines() {
    }

    /** @param first where the first heading begins, or the text ends */
    static Optional<Span> find(String text, List<Line> lines, Contents contents, int first) {
        Optional<Span> told = told(text, lines, first);
        if (told.isPresent() || lines.isEmpty()) {
            return told;
        }
        if (contents.span().isPresent() && contents.span().get().start() > 0) {
            return ofLines(text, lines, contents.span().get().start());
        }
        return ofLines(text, lines, first).or(() -> glued(text, lines.getFirst(), first));
    }

    private static Optional<Span> glued(String text, Line opening, int first) {
        Matcher glued = GLUED.matcher(text).region(0, Math.min(opening.end(), LONGEST + 20)).useTransparentBounds(true);
        return glued.lookingAt() && glued.end() <= first ? Optional.of(trimmed(text, 0, glued.end())) : Optional.empty();
    }

    /** The heading above all others, where a program has no other way to say title: the only one of its level. */
    static Optional<Line> levelled(String text, List<Line> lines) {
        List<Line> levels = lines.stream().filter(line -> line.from().level().isPresent()).toList();
        if (levels.size() < 2 || !lines.subList(0, Math.min(MOST_LINES, lines.size())).contains(levels.getFirst())) {
            return Optional.empty();
        }
        int highest = levels.getFirst().from().level().getAsInt();
        boolean isOnly = levels.stream().skip(1).allMatch(line -> line.from().level().getAsInt() > highest);
        return isOnly && !NUMBERED.matcher(text).region(levels.getFirst().start(), levels.getFirst().end()).lookingAt() ? Optional.of(levels.getFirst()) : Optional.empty();
    }

    private static Optional<Span> told(String text, List<Line> lines, int first) {
        Optional<Line> levelled = levelled(text, lines).filter(line -> line.start() <= first);
        if (levelled.isPresent()) {
            return levelled.map(Line::span);
        }
        int start = -1;
        int end = -1;
        for (Line line : lines) {
            if (line.from().kind() == SourceParagraph.Kind.TITLE && line.start() <= first) {
                start = start < 0 ? line.start() : start;
                end = line.end();
            } else if (start >= 0) {
                break;
            }
        }
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, end));
    }

    /** The first line, and the next ones while they go on with it. */
    private static Optional<Span> ofLines(String text, List<Line> lines, int before) {
        int end = -1;
        for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
            Line line = lines.get(i);
            int lineEnd = Math.min(line.end(), before);
            if (line.start() >= before || !isTitle(text, line.start(), lineEnd)) {
                break;
            }
            String words = text.substring(line.start(), lineEnd);
            boolean isWhole = end >= 0 && isComplete(text.substring(0, end));
            if (isWhole && !words.startsWith("——") && !words.startsWith("--")) {
                break;
            }
            if (end >= 0 && !isWhole && !isComplete(words)) {
                break;
            }
            end = lineEnd;
        }
        return end <= 0 ? Optional.empty() : Optional.of(trimmed(text, 0, end));
    }

    private static boolean isComplete(String words) {
        return Pattern.compile(KIND + "(?:[（(][^）)]{1,20}[）)])?$").matcher(words).find();
    }

    private static boolean isTitle(String text, int start, int end) {
        if (end - start > LONGEST || end <= start) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if ("。！？；;!?".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return "：:，,".indexOf(text.charAt(end - 1)) < 0;
    }

    private static Span trimmed(String text, int start, int end) {
        int last = end;
        while (last > start && Characters.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Span(start, last);
    }
}
