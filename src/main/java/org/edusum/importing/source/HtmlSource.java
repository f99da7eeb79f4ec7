package org.edusum.importing.source;

import java.util.List;
import org.edusum.importing.foreign.ForeignBlock;
import org.edusum.importing.foreign.ForeignLine;
import org.edusum.importing.foreign.ForeignTable;
import org.edusum.importing.foreign.HtmlText;
import org.edusum.importing.source.SourceParagraph.Kind;

/** Reads HTML as a source. */
final class HtmlSource {

    /** A long page that Word saved has some ten thousand; each becomes an object of some hundred bytes. */
    private static final int MOST_TAGS = 1_000_000;

    private HtmlSource() {
    }

    static Source read(String name, String html) {
        if (html.length() > TextDecoding.MOST_CHARACTERS || html.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new SourceException("“" + name + "”太大。请只复制需要的那部分文字，粘贴导入。");
        }
        SourceText text = new SourceText();
        for (ForeignBlock block : HtmlText.blocks(html)) {
            switch (block) {
                case ForeignLine line -> text.paragraph(line.printedNumber(), line.text(), Kind.PROSE, line.level());
                case ForeignTable table -> text.table(table);
            }
        }
        return text.source(name, LoneTitle.told(text.paragraphs()), List.of());
    }
}
