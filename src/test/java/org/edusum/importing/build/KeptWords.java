package org.edusum.importing.build;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.Span;
import org.edusum.model.Field;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.value.Value;

/**
 * The words of an import before and after, without white space, to be compared: what the reading says beside its numbers,
 * contents page and title stops, with ＿＿ for each blank; and what the summary prints when all its fields are empty.
 */
public final class KeptWords {

    private static final String BLANK = "＿＿";

    private KeptWords() {
    }

    /** What is to be kept of a reading. */
    public static String before(Recognition recognition) {
        return before(recognition, false);
    }

    /** What is to be kept of a reading, its figures too: as everyone writes them. */
    public static String beforeWithFigures(Recognition recognition) {
        return before(recognition, true);
    }

    private static String before(Recognition recognition, boolean withFigures) {
        String text = recognition.reading().text();
        TreeMap<Integer, Span> gone = new TreeMap<>();
        recognition.structure().contents().ifPresent(span -> gone.put(span.start(), span));
        for (HeadingMark heading : recognition.headings()) {
            if (!heading.isListed()) {
                gone.put(heading.start(), heading.marker());
                gone.put(heading.title().end(), new Span(heading.title().end(), heading.body()));
            }
        }
        StringBuilder kept = new StringBuilder();
        TreeMap<Integer, FieldMark> marks = new TreeMap<>();
        recognition.fields().forEach(mark -> marks.put(mark.span().start(), mark));
        for (int at = 0; at < text.length(); ) {
            Span none = gone.get(at);
            FieldMark mark = marks.get(at);
            if (none != null && !none.isEmpty()) {
                at = none.end();
            } else if (mark != null && mark.role() == Role.NUMBERING) {
                at = mark.span().end();
            } else if (mark != null && withFigures && !mark.figure().isEmpty()) {
                kept.append(mark.figure());
                at = mark.span().end();
            } else if (mark != null && mark.role() != Role.IGNORE) {
                kept.append(blank(mark, text));
                at = mark.span().end() + (mark.kind() == Kind.NAME && text.startsWith(mark.suffix(), mark.span().end())
                        ? mark.suffix().length() : 0);
            } else {
                kept.append(text.charAt(at++));
            }
        }
        return bare(kept.toString());
    }

    /** A date prints a blank for each of its parts; anything else prints one. */
    private static String blank(FieldMark mark, String text) {
        return switch (mark.kind()) {
            case DATE, YEAR_MONTH, MONTH_DAY -> mark.span().of(text).replaceAll("[^年月日]+", BLANK);
            case INTEGER, DECIMAL, PERCENT, MONEY, YEAR, MONTH, DAY, DURATION, AGE, NAME, TITLE_PART, ENUMERATOR, OTHER -> BLANK;
        };
    }

    /** What a summary prints beside the numbers of its headings when it is empty, sections of the contents page left out. */
    public static String after(Recognition recognition, Summary imported) {
        return afterWithFigures(recognition, imported.withFields(imported.fields().values().stream()
                .collect(Collectors.toMap(Field::id, field -> field.withValue(Value.EMPTY)))));
    }

    /** The same with the values it has. */
    public static String afterWithFigures(Recognition recognition, Summary imported) {
        StringBuilder printed = new StringBuilder();
        List<Section> sections = new ArrayList<>();
        imported.root().children().forEach(chapter -> chapter.subtree().forEach(sections::add));
        Stream<Section> own = Stream.concat(Stream.of(imported.root()), IntStream.range(0, sections.size())
                .filter(i -> !recognition.headings().get(i).isListed()).mapToObj(sections::get));
        own.forEach(section -> {
            print(imported, section.title(), printed);
            section.body().forEach(paragraph -> print(imported, paragraph.prose(), printed));
            section.table().ifPresent(table -> table.proses().forEach(cell -> print(imported, cell, printed)));
        });
        imported.signature().lines().forEach(line -> print(imported, line.prose(), printed));
        return bare(printed.toString());
    }

    private static void print(Summary summary, Prose prose, StringBuilder to) {
        to.append(summary.printed(prose));
    }

    private static String bare(String text) {
        return text.replace('％', '%').replaceAll("[\\p{IsWhite_Space}\\p{Cc}]", "");
    }
}
