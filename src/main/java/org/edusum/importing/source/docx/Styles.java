package org.edusum.importing.source.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.source.docx.DocxBlock.Look;

/**
 * The styles of a document (ECMA-376-1, 17.7). What one does not say, the one that it is based on says. Ids differ from program
 * to program and language to language; the names of built-in styles are the same, or known in Chinese.
 */
final class Styles {

    static final Styles NONE = new Styles();

    private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("(?:toc|目录|contents|index)\\s*(?:[1-9]|heading|标题)|目录标题|目录");
    private static final Pattern TITLE = Pattern.compile("title|标题|(?:文档|公文|文章|大|主)标题");
    /** Names that bureaus give their own styles. */
    private static final Pattern RANKED = Pattern.compile("([一二三四五])级标题");
    private static final String RANKS = "一二三四五";
    private static final int BODY = 9;

    /**
     * One style, and only what it says itself.
     *
     * @param outline from 0; 9 is body text
     */
    private record Style(String name, Optional<String> base, OptionalInt outline, Optional<ListPlace> list,
                         Optional<Boolean> isUnderlined, Optional<Boolean> isHidden) {
    }

    private final Map<String, Style> styles = new HashMap<>();
    private String usual = "";

    private Styles() {
    }

    static Styles of(byte[] part, Runnable check) {
        Styles styles = new Styles();
        XmlWalk xml = new XmlWalk(part, check);
        if (xml.nextChild(0)) {
            while (xml.nextChild(1)) {
                if (xml.name().equals("style")) {
                    styles.add(xml);
                }
            }
        }
        return styles;
    }

    private void add(XmlWalk xml) {
        String id = xml.attribute("styleId").orElse("");
        if (xml.attribute("type").orElse("").equals("paragraph") && xml.attribute("default").orElse("0").matches("1|true|on")) {
            usual = id;
        }
        String name = "";
        Optional<String> base = Optional.empty();
        ParagraphLook paragraph = ParagraphLook.EMPTY;
        RunLook run = RunLook.EMPTY;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "name" -> name = xml.val().strip().toLowerCase(Locale.ROOT);
                case "basedOn" -> base = Optional.of(xml.val());
                case "pPr" -> paragraph = ParagraphLook.read(xml);
                case "rPr" -> run = RunLook.read(xml);
                default -> { }
            }
        }
        styles.put(id, new Style(name, base, paragraph.outline(), paragraph.list(), run.isUnderlined(), run.isHidden()));
    }

    /** The first answer of a style and those that it is based on. */
    private <T> Optional<T> first(String id, Function<Style, Optional<T>> question) {
        Set<String> seen = new HashSet<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && seen.add(next.get()) && styles.containsKey(next.get())) {
            Style style = styles.get(next.get());
            Optional<T> answer = question.apply(style);
            if (answer.isPresent()) {
                return answer;
            }
            next = style.base();
        }
        return Optional.empty();
    }

    /** The style of a paragraph that names none. */
    String usual() {
        return usual;
    }

    Look look(String id) {
        return first(id, style -> CONTENTS.matcher(style.name()).matches() ? Optional.of(Look.CONTENTS)
                : TITLE.matcher(style.name()).matches() ? Optional.of(Look.TITLE)
                : level(style).isPresent() ? Optional.of(Look.PROSE) : Optional.empty()).orElse(Look.PROSE);
    }

    /** The outline level that a style gives, from 1. */
    OptionalInt level(String id) {
        return first(id, style -> level(style).isPresent() ? Optional.of(level(style)) : Optional.empty())
                .filter(level -> level.getAsInt() <= BODY).orElse(OptionalInt.empty());
    }

    /** From 1; 10 for what says that it is body text. */
    private static OptionalInt level(Style style) {
        if (style.outline().isPresent()) {
            return OptionalInt.of(style.outline().getAsInt() + 1);
        }
        Matcher heading = HEADING.matcher(style.name());
        Matcher ranked = RANKED.matcher(style.name());
        return heading.matches() ? OptionalInt.of(heading.group(1).charAt(0) - '0')
                : ranked.matches() ? OptionalInt.of(RANKS.indexOf(ranked.group(1)) + 1) : OptionalInt.empty();
    }

    Optional<ListPlace> list(String id) {
        return first(id, Style::list);
    }

    boolean isUnderlined(String id) {
        return first(id, Style::isUnderlined).orElse(false);
    }

    boolean isHidden(String id) {
        return first(id, Style::isHidden).orElse(false);
    }
}
