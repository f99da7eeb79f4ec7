package org.edusum.importing.source;

import java.util.List;
import org.edusum.importing.foreign.ForeignBlock;
import org.edusum.importing.foreign.ForeignLine;
import org.edusum.importing.foreign.ForeignTable;
import org.edusum.importing.foreign.HtmlText;
import org.edusum.importing.source.SourceParagraph.Kind;

/** Reads HTML as a source. */
final class HtmlSource {

    private HtmlSource() {
    }

    static Source read(String name, String html) {
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
