package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.edusum.model.Summary;

/**
 * Lays a summary out on the grid of GB/T 9704-2012: contents, title, text and signature.
 *
 * <p>Pure and independent of fonts: the same summary has the same pages on every machine.
 */
public final class Typesetter {

    private final PageStyle style;

    public Typesetter(PageStyle style) {
        this.style = style;
    }

    public Pages layout(Summary summary) {
        List<Page> text = text(summary);
        List<Page> pages = new ArrayList<>(new ContentsSetter(summary, style).pages(new Pages(style, text)));
        pages.addAll(text);
        return new Pages(style, pages);
    }

    private List<Page> text(Summary summary) {
        List<List<Row>> pages = Paginator.pages(new TextSetter(summary, style).rows(), style.lines());
        return IntStream.range(0, pages.size()).mapToObj(i -> new Page(String.valueOf(i + 1),
                Paginator.lines(pages.get(i), style), Optional.of(FooterSetter.line(i + 1, style)), false)).toList();
    }
}
