package org.edusum.importing.naming;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Span;

/** Which years are surely the one the document reports on: the title's, and those its clauses open with. */
final class YearGuess {

    static final String VARIABLE = "year";
    static final String LABEL = "总结年度";

    private static final Pattern PRINTED = Pattern.compile("(?:19|20)[0-9]{2}|二[〇○零O][〇○零O一二三四五六七八九]{2}");
    private static final Pattern OPENS = Pattern.compile("(?:^|[。；，：\\n、]|现将|回顾|过去的|总结|在|对|即将过去的|以来)\\s*$");
    private static final Pattern GOES_ON = Pattern.compile(
            "年?度?(?:来|以来|我|全[区县市校镇省]|[区县市]?[一-龥]{0,4}工作|，(?!.{0,8}(?:将|拟|计划))|是|[一-龥]{2,6}局|工作总结|的工作)");
    private static final Pattern AHEAD = Pattern.compile("打算|计划|思路|下一步|下步|明年|来年|展望|设想");

    private final Structure structure;
    private final String text;
    private final Sections sections;
    private final boolean isTitleBlank;
    private final Optional<String> printed;

    YearGuess(Structure structure, Iterable<FieldMark> fields) {
        this.structure = structure;
        this.text = structure.reading().text();
        this.sections = new Sections(structure);
        boolean isBlank = false;
        for (FieldMark field : fields) {
            isBlank |= field.kind() == Kind.YEAR && isInTitle(field);
        }
        this.isTitleBlank = isBlank;
        Matcher year = PRINTED.matcher(structure.title().map(span -> span.of(text)).orElse(""));
        this.printed = year.find() ? Optional.of(year.group()) : Optional.empty();
    }

    /** Whether a field holds the document's year. */
    boolean isOwn(FieldMark field) {
        if (field.kind() != Kind.YEAR || field.isRange()) {
            return false;
        }
        if (!field.figure().isEmpty()) {
            return printed.filter(year -> digits(year).equals(digits(field.figure()))).isPresent() && Quote.around(text, field).isEmpty();
        }
        return isInTitle(field) || (isTitleBlank || printed.isEmpty()) && isOpening(field);
    }

    private boolean isInTitle(FieldMark field) {
        return structure.title().filter(title -> title.overlaps(field.span())).isPresent();
    }

    private boolean isOpening(FieldMark field) {
        Span span = field.span();
        String before = text.substring(Math.max(0, span.start() - 8), span.start());
        Matcher after = GOES_ON.matcher(text).region(span.end(), Math.min(text.length(), span.end() + 24));
        return (span.start() == 0 || OPENS.matcher(before).find()) && after.lookingAt() && !isAhead(field);
    }

    /** Whether its section speaks of what is to come. */
    private boolean isAhead(FieldMark field) {
        return sections.around(field.span()).stream().anyMatch(heading -> AHEAD.matcher(heading.title().of(text)).find());
    }

    private static String digits(String year) {
        StringBuilder digits = new StringBuilder();
        for (char c : year.toCharArray()) {
            int chinese = "〇一二三四五六七八九".indexOf(c == '○' || c == '零' || c == 'O' ? '〇' : c);
            int wide = c >= '０' && c <= '９' ? c - '０' : -1;
            digits.append(chinese >= 0 ? (char) ('0' + chinese) : wide >= 0 ? (char) ('0' + wide) : c);
        }
        return digits.toString();
    }
}
