package org.edusum.importing.foreign;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the HTML that Word, WPS, a spreadsheet or a browser puts on the clipboard: a line for each block, and for each
 * row of a table. What cannot be seen there is left out: hidden text, comments, deleted text, styles, scripts.
 */
public final class HtmlText {

    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "ul",
            "table", "tbody", "thead", "tfoot", "blockquote", "section", "article", "header", "footer", "main", "aside",
            "pre", "dl", "dt", "dd", "figure", "figcaption", "form", "fieldset", "hr", "center", "address", "body");
    private static final Set<String> UNSEEN = Set.of("head", "script", "style", "title", "template", "noscript", "del",
            "xml", "svg", "select", "button", "input", "textarea", "iframe", "object", "rt", "rp");
    private static final Pattern HIDDEN = Pattern.compile(
            "display:none|visibility:hidden|mso-hide:all|mso-element:(comment|footnote|endnote|header|footer)");
    private static final Pattern LEVEL = Pattern.compile("mso-outline-level:([1-9])");
    private static final Pattern BULLET = Pattern.compile("[^\\p{IsHan}0-9A-Za-zⅠ-ⅿ①-⑳]*|[oOnlu]");
    private static final Pattern DRAWN = Pattern.compile("[\\s\\u00A0\\u2002\\u2003\\u3000]{2,}");
    private static final int LONGEST_BLANK = 12;
    private static final int DEEPEST = 200;

    private final boolean keepsTables;
    private final List<ForeignBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<int[]> lists = new ArrayDeque<>();
    private String number = "";
    private OptionalInt level = OptionalInt.empty();

    private HtmlText(boolean keepsTables) {
        this.keepsTables = keepsTables;
    }

    /** The lines of a page or of a part of one. Never fails: HTML has no errors, only more or less sense. */
    public static List<ForeignLine> read(String html) {
        HtmlText reading = new HtmlText(false);
        reading.walk(Jsoup.parse(html.replace("\0", "")).body(), 0);
        return reading.lines();
    }

    /** The same, with tables of several columns as tables. */
    public static List<ForeignBlock> blocks(String html) {
        HtmlText reading = new HtmlText(true);
        reading.walk(Jsoup.parse(html.replace("\0", "")).body(), 0);
        reading.end();
        return List.copyOf(reading.blocks);
    }

    private List<ForeignLine> lines() {
        end();
        return blocks.stream().filter(ForeignLine.class::isInstance).map(ForeignLine.class::cast).toList();
    }

    private void walk(Node node, int depth) {
        switch (node) {
            case TextNode words -> text.append(isPreserved(words) ? words.getWholeText() : Cleaning.joined(words.getWholeText()));
            case Element element when depth < DEEPEST && isSeen(element) -> walk(element, depth);
            default -> { }
        }
    }

    private void walk(Element element, int depth) {
        String name = element.normalName();
        String style = style(element);
        if (style.contains("mso-list:ignore")) {
            setNumber(element.text());
        } else if (name.equals("br")) {
            end();
        } else if (isDrawn(element, name, style)) {
            text.append("_".repeat(Math.min(LONGEST_BLANK, element.wholeText().length())));
        } else if (keepsTables && isGrid(element)) {
            end();
            blocks.add(ForeignTable.of(element));
        } else if (name.equals("tr")) {
            row(element);
        } else if (BLOCKS.contains(name)) {
            end();
            block(element, name, style, depth);
            end();
        } else {
            children(element, depth);
        }
    }

    /** A line drawn under nothing but blanks, as in forms, is a blank to fill in. */
    private static boolean isDrawn(Element element, String name, String style) {
        return (name.equals("u") || style.contains("text-decoration:underline")) && element.selectFirst("img,br") == null
                && DRAWN.matcher(element.wholeText()).matches();
    }

    /** Tables with tables inside arrange a page. */
    private static boolean isGrid(Element element) {
        return element.normalName().equals("table") && element.select("table").size() == 1
                && ForeignTable.of(element).isGrid();
    }

    private void block(Element element, String name, String style, int depth) {
        Matcher outline = LEVEL.matcher(style);
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            level = OptionalInt.of(name.charAt(1) - '0');
        } else if (outline.find()) {
            level = OptionalInt.of(outline.group(1).charAt(0) - '0');
        }
        boolean isList = name.equals("ol") || name.equals("ul");
        if (isList) {
            lists.push(new int[] {name.equals("ol") ? start(element) : Integer.MIN_VALUE});
        } else if (name.equals("li") && !lists.isEmpty() && lists.peek()[0] > Integer.MIN_VALUE) {
            number = lists.peek()[0]++ + ".";
        }
        children(element, depth);
        if (isList) {
            lists.pop();
        }
        if (level.isPresent() && !isList) {
            end();
            level = OptionalInt.empty();
        }
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
    }

    private void children(Element element, int depth) {
        element.childNodes().forEach(child -> walk(child, depth + 1));
    }

    private void setNumber(String printed) {
        String clean = Cleaning.line(printed);
        number = BULLET.matcher(clean).matches() ? "" : clean;
    }

    /** A row of a table is one line, its cells apart by 、. */
    private void row(Element row) {
        end();
        List<List<ForeignLine>> cells = row.children().stream().filter(HtmlText::isSeen).map(HtmlText::cell).toList();
        if (cells.size() == 1) {
            blocks.addAll(cells.getFirst());
            return;
        }
        String joined = cells.stream().map(HtmlText::printed).filter(cell -> !cell.isEmpty()).collect(Collectors.joining("、"));
        if (!joined.isEmpty()) {
            blocks.add(ForeignLine.of(joined));
        }
    }

    private static List<ForeignLine> cell(Element cell) {
        HtmlText reading = new HtmlText(false);
        reading.children(cell, 0);
        return reading.lines();
    }

    /** What a cell of a table says, in one line. */
    static String cellText(Element cell) {
        return printed(cell(cell));
    }

    private static String printed(List<ForeignLine> lines) {
        return lines.stream().map(ForeignLine::printed).collect(Collectors.joining(" "));
    }

    /** Ends the line, if it has words. */
    private void end() {
        for (String line : text.toString().split("[\\r\\n]+")) {
            String clean = Cleaning.line(line);
            if (!clean.isEmpty()) {
                blocks.add(new ForeignLine(number, clean, level));
                number = "";
            }
        }
        text.setLength(0);
    }

    static boolean isSeen(Element element) {
        return !UNSEEN.contains(element.normalName()) && !element.normalName().startsWith("o:smart")
                && !HIDDEN.matcher(style(element)).find() && !element.hasAttr("hidden")
                && !element.className().toLowerCase(Locale.ROOT).matches(".*(msocom|msocommentreference|msodel).*");
    }

    private static boolean isPreserved(TextNode words) {
        return words.parent() instanceof Element parent && (parent.normalName().equals("pre")
                || style(parent).contains("white-space:pre"));
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }
}
