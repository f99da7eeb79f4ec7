package org.edusum.ui.prose;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.edusum.importing.foreign.ForeignLine;
import org.edusum.importing.foreign.HtmlText;
import org.edusum.importing.foreign.PlainText;
import org.edusum.model.IdSource;
import org.edusum.model.Summary;
import org.edusum.model.edit.Excerpt;
import org.edusum.model.edit.Range;
import org.edusum.storage.ExcerptJson;

/** Prose on a clipboard or dragged: as printed for other programs, with structure and fields for this one. */
final class ProseClipboard {

    private static final String MIME = "application/x-edusum-excerpt";

    private ProseClipboard() {
    }

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(MIME);
        return known == null ? new DataFormat(MIME) : known;
    }

    static void put(Summary summary, Range range) {
        Clipboard.getSystemClipboard().setContent(content(summary, range));
    }

    static ClipboardContent content(Summary summary, Range range) {
        CopiedText copied = CopiedText.of(summary, range);
        ClipboardContent content = new ClipboardContent();
        content.putString(copied.plain());
        content.putHtml(copied.html());
        content.put(format(), ExcerptJson.write(Excerpt.of(summary, range)));
        return content;
    }

    static boolean hasProse(Clipboard clipboard) {
        return clipboard.hasString() || clipboard.hasHtml() || clipboard.hasContent(format());
    }

    /** What can be pasted, in the ways it can be; the best form that can be read. */
    static Optional<Pasting> get(Clipboard clipboard, Summary summary, IdSource ids) {
        Optional<Excerpt> own = clipboard.getContent(format()) instanceof String text ? ExcerptJson.read(text) : Optional.empty();
        return own.map(excerpt -> Pasting.own(excerpt, summary, ids)).or(() -> foreign(clipboard))
                .filter(pasting -> !pasting.excerpt().isEmpty());
    }

    private static Optional<Pasting> foreign(Clipboard clipboard) {
        Optional<String> plain = Optional.ofNullable(clipboard.getString());
        List<ForeignLine> html = Optional.ofNullable(clipboard.getHtml()).map(HtmlText::read).orElse(List.of());
        if (html.size() > 1) {
            return Optional.of(Pasting.foreign(html));
        }
        // Of one line every blank counts.
        Optional<Pasting> line = plain.filter(text -> text.lines().count() == 1)
                .map(text -> Pasting.line(text.lines().findFirst().orElseThrow()));
        return line.or(() -> plain.map(PlainText::read).filter(lines -> !lines.isEmpty())
                .or(() -> Optional.of(html).filter(lines -> !lines.isEmpty())).map(Pasting::foreign));
    }
}
