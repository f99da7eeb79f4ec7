package org.edusum.importing.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.score.LabelledText.Heading;
import org.edusum.importing.score.LabelledText.Mark;
import org.edusum.importing.source.Span;

/**
 * Reads a labelled text. It is the text itself with signs in it that no such text has:
 *
 * <pre>
 * ~ words for the reader; "~ as one_line half_width" names variants to be made as well. At the top only
 * ⟦*|人⟧          a blank with its unit; the unit stands behind the label too. The kind follows from the unit
 * ⟦*|年|duration⟧ a blank whose kind does not follow; "integer/decimal" where both are fair
 * ⟦*⟧             a name; ⟦*||title-part⟧, ⟦*||enumerator⟧ …
 * ⟦D||ignore⟧     looks like a blank and is none; ⟦2022|年|maybe⟧: may be found or not
 * {0}title{/}     the title of the document
 * {2 （一）}title{/} a heading of depth 2 with its printed number; without {/} it ends with the line
 * ⟪furniture⟫     no part of the document
 * </pre>
 */
final class LabelledParser {

    private static final Map<String, Kind> KINDS = Map.ofEntries(Map.entry("%", Kind.PERCENT), Map.entry("％", Kind.PERCENT),
            Map.entry("元", Kind.MONEY), Map.entry("万元", Kind.MONEY), Map.entry("亿元", Kind.MONEY),
            Map.entry("年", Kind.YEAR), Map.entry("年度", Kind.YEAR), Map.entry("学年", Kind.YEAR),
            Map.entry("月", Kind.MONTH), Map.entry("月份", Kind.MONTH), Map.entry("月底", Kind.MONTH),
            Map.entry("日", Kind.DAY), Map.entry("月日", Kind.MONTH_DAY), Map.entry("年月", Kind.YEAR_MONTH),
            Map.entry("年月日", Kind.DATE), Map.entry("岁", Kind.AGE), Map.entry("周岁", Kind.AGE),
            Map.entry("小时", Kind.DURATION), Map.entry("天", Kind.DURATION), Map.entry("个月", Kind.DURATION),
            Map.entry("分钟", Kind.DURATION), Map.entry("个工作日", Kind.DURATION), Map.entry("万人次", Kind.DECIMAL),
            Map.entry("万人", Kind.DECIMAL), Map.entry("万册", Kind.DECIMAL), Map.entry("平方米", Kind.DECIMAL),
            Map.entry("万平方米", Kind.DECIMAL), Map.entry("亩", Kind.DECIMAL), Map.entry("公里", Kind.DECIMAL),
            Map.entry("吨", Kind.DECIMAL), Map.entry("倍", Kind.DECIMAL), Map.entry("个百分点", Kind.DECIMAL));

    private final String name;
    private final String labelled;
    private final StringBuilder text = new StringBuilder();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Span> furniture = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();
    private Optional<Span> title = Optional.empty();
    private int at;
    private int depth = -1;
    private int headingStart = -1;
    private int titleStart = -1;
    private int furnitureStart = -1;

    private LabelledParser(String name, String labelled) {
        this.name = name;
        this.labelled = labelled;
    }

    /** @throws IllegalArgumentException when the labels are not well made; tells the line */
    static LabelledText parse(String name, String labelled) {
        return new LabelledParser(name, labelled.strip().replace("\r", "")).parsed();
    }

    private LabelledText parsed() {
        while (labelled.startsWith("~", at)) {
            int end = labelled.indexOf('\n', at);
            variantsOf(labelled.substring(at, end));
            at = end + 1;
        }
        while (at < labelled.length()) {
            take(labelled.charAt(at));
        }
        endTitle();
        require(furnitureStart < 0, "furniture without end");
        return new LabelledText(name, text.toString(), title, headings, marks, furniture, variants);
    }

    private void variantsOf(String line) {
        if (line.startsWith("~ as ")) {
            Stream.of(line.substring(5).trim().split(" ")).map(word -> Variant.valueOf(word.toUpperCase(Locale.ROOT)))
                    .forEach(variants::add);
        }
    }

    private void take(char c) {
        switch (c) {
            case '⟦' -> mark(until('⟧'));
            case '⟪' -> {
                require(furnitureStart < 0, "furniture in furniture");
                furnitureStart = text.length();
                at++;
            }
            case '⟫' -> {
                require(furnitureStart >= 0, "end of no furniture");
                furniture.add(new Span(furnitureStart, text.length()));
                furnitureStart = -1;
                at++;
            }
            case '{' -> brace();
            case '}' -> {
                require(depth >= 0 && titleStart < 0, "end of no number");
                titleStart = text.length();
                at++;
            }
            case '\n' -> {
                endTitle();
                text.append(c);
                at++;
            }
            default -> {
                text.append(c);
                at++;
            }
        }
    }

    private void brace() {
        if (labelled.startsWith("{/}", at)) {
            require(titleStart >= 0, "end of no title");
            endTitle();
            at += 3;
            return;
        }
        endTitle();
        depth = Character.digit(labelled.charAt(at + 1), 10);
        require(depth >= 0, "heading without depth");
        headingStart = text.length();
        at += labelled.charAt(at + 2) == ' ' ? 3 : 2;
    }

    private void endTitle() {
        if (depth < 0) {
            return;
        }
        require(titleStart >= 0, "number without end");
        Span span = new Span(titleStart, text.length());
        if (depth == 0) {
            title = Optional.of(span);
        } else {
            headings.add(new Heading(headingStart, span, depth));
        }
        depth = -1;
        titleStart = -1;
    }

    private void mark(String label) {
        String[] parts = label.split("\\|", -1);
        require(parts.length <= 3 && !parts[0].isEmpty(), "not a label: " + label);
        Span span = new Span(text.length(), text.length() + parts[0].length());
        text.append(parts[0]);
        String unit = parts.length > 1 ? parts[1] : "";
        String what = parts.length > 2 ? parts[2] : "";
        Kind usual = unit.isEmpty() ? Kind.NAME : KINDS.getOrDefault(unit, Kind.INTEGER);
        switch (what) {
            case "" -> marks.add(new Mark(span, unit, List.of(usual), role(usual), false));
            case "ignore" -> marks.add(new Mark(span, "", List.of(Kind.OTHER), Role.IGNORE, false));
            case "maybe" -> marks.add(new Mark(span, unit, List.of(usual), role(usual), true));
            default -> {
                List<Kind> kinds = Stream.of(what.split("/")).map(this::kind).toList();
                marks.add(new Mark(span, unit, kinds, role(kinds.getFirst()), false));
            }
        }
    }

    private Kind kind(String code) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(where() + "no such kind: " + code));
    }

    private static Role role(Kind kind) {
        return switch (kind) {
            case NAME, TITLE_PART, OTHER -> Role.TEXT;
            case ENUMERATOR -> Role.NUMBERING;
            case INTEGER, DECIMAL, PERCENT, MONEY, YEAR, YEAR_MONTH, MONTH_DAY, MONTH, DAY, DATE, DURATION, AGE -> Role.VALUE;
        };
    }

    private String until(char end) {
        int found = labelled.indexOf(end, at);
        require(found > 0, "label without end");
        String inside = labelled.substring(at + 1, found);
        at = found + 1;
        return inside;
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(where() + what);
        }
    }

    private String where() {
        return name + ", line " + (labelled.substring(0, Math.min(at, labelled.length())).chars().filter(c -> c == '\n').count() + 1) + ": ";
    }
}
