package org.edusum.ui.prose;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.edusum.model.Outline;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.edit.Fragment;
import org.edusum.model.edit.Range;

/** Prose on the system's clipboard: as printed for other programs, and with its fields for this one. */
final class ProseClipboard {

    private static final String MIME = "application/x-edusum-prose";

    private ProseClipboard() {
    }

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(MIME);
        return known == null ? new DataFormat(MIME) : known;
    }

    static void put(Summary summary, Range range) {
        Fragment fragment = Fragment.of(summary, range);
        ClipboardContent content = new ClipboardContent();
        content.putString(printed(summary, range, fragment));
        content.put(format(), fragment.encode());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** A whole title among several lines is printed with its number. */
    private static String printed(Summary summary, Range range, Fragment fragment) {
        if (range.places().size() == 1) {
            return fragment.printed(summary);
        }
        Outline outline = Outline.of(summary);
        return IntStream.range(0, range.places().size()).mapToObj(i -> {
            String number = range.places().get(i) instanceof Place.Title(var id) && range.from(i) == 0
                    ? outline.entry(id).map(Outline.Entry::number).orElse("") : "";
            return number + summary.printed(fragment.lines().get(i));
        }).collect(Collectors.joining("\n"));
    }

    static boolean hasProse() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasString() || clipboard.hasContent(format());
    }

    /** What can be pasted; with its fields only where the summary has them all. */
    static Optional<Fragment> get(Summary summary) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.getContent(format()) instanceof String encoded) {
            Fragment own = Fragment.decode(encoded);
            if (own.fits(summary)) {
                return Optional.of(own);
            }
        }
        return Optional.ofNullable(clipboard.getString()).map(Fragment::ofText).filter(fragment -> !fragment.isEmpty());
    }

    /** A single line of words without fields, as it may be put into a field. */
    static Optional<String> singleLine(Fragment fragment) {
        return Optional.of(fragment).filter(f -> f.lines().size() == 1)
                .map(f -> f.lines().getFirst().plain().strip())
                .filter(line -> !line.isEmpty() && line.indexOf(Prose.FIELD) < 0);
    }
}
