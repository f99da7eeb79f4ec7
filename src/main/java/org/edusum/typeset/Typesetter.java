package org.edusum.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.Imprint;
import org.edusum.model.Summary;

/**
 * Lays summaries out on the grid of GB/T 9704-2012: contents, title, text, signature, attachments, imprint.
 *
 * <p>Pure and independent of fonts: the same summary has the same pages on every machine. A typesetter remembers its last
 * layout: what has not changed is not set again, and a page that is the same as before is the same object. So whoever lays out
 * again and again keeps one; an export takes a new one.
 */
public final class Typesetter {

    private final PageStyle style;
    private final Memory memory = new Memory();
    private Map<String, Known> last = new HashMap<>();

    /** A page and what it was made of. */
    private record Known(Sheet sheet, Page page) { }

    public Typesetter(PageStyle style) {
        this.style = style;
    }

    public synchronized Pages layout(Summary summary) {
        memory.begin();
        Map<String, Known> now = new HashMap<>();
        List<Page> text = pages(text(summary), now);
        List<Page> pages = pages(new ContentsSetter(summary, style, memory).sheets(new Pages(style, text)), now);
        pages.addAll(text);
        last = now;
        return new Pages(style, pages);
    }

    private List<Page> pages(List<Sheet> sheets, Map<String, Known> now) {
        List<Page> pages = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Known known = known(sheet);
            now.put(sheet.label(), known);
            pages.add(known.page());
        }
        return pages;
    }

    private Known known(Sheet sheet) {
        Known before = last.get(sheet.label());
        if (before != null && before.sheet().isSame(sheet)) {
            return before;
        }
        Page page = sheet.page(style);
        // Rows that were set again may print what stood there before.
        return new Known(sheet, before != null && before.page().equals(page) ? before.page() : page);
    }

    private List<Sheet> text(Summary summary) {
        List<Sheet> text = new ArrayList<>();
        for (Stretch stretch : new Flow(summary, style, memory).stretches(Pieces.of(summary, style))) {
            for (List<Row> rows : stretch.pages()) {
                text.add(new Sheet(text.size() + 1, rows, stretch.measure(), false, true, Optional.empty()));
            }
        }
        summary.formalities().imprint().ifPresent(imprint -> finish(text, imprint));
        return text;
    }

    /**
     * Puts the imprint at the foot of the last page, which must be an even one (7.4.1). A page left empty to that end has no
     * number, nor then has the imprint's (7.5).
     */
    private void finish(List<Sheet> text, Imprint imprint) {
        int span = new ImprintSetter(style, imprint).span();
        if (span == 0) {
            return;
        }
        Sheet end = text.getLast();
        if (end.number() % 2 == 0 && !end.measure().isTurned() && end.free() >= span) {
            text.set(text.size() - 1, end.withImprint(imprint));
            return;
        }
        boolean isOdd = end.number() % 2 == 1;
        if (!isOdd) {
            text.add(empty(end.number() + 1, false));
        }
        text.add(empty(text.size() + 1, isOdd).withImprint(imprint));
    }

    private Sheet empty(int number, boolean isNumbered) {
        return new Sheet(number, List.of(), Measure.upright(style), false, isNumbered, Optional.empty());
    }
}
