package org.edusum.ui.dialog;

import java.util.List;
import java.util.stream.Stream;
import org.edusum.export.BuiltInStyle;
import org.edusum.typeset.PageStyle;
import org.edusum.ui.text.Messages;

/**
 * A page style as the clerk chooses it.
 *
 * @param key  by which it is remembered
 * @param name on the screen
 */
public record NamedStyle(String key, String name, PageStyle style) {

    /** The styles that come with the program, the standard's first. */
    public static List<NamedStyle> builtIn() {
        return Stream.of(BuiltInStyle.values()).map(style -> new NamedStyle(style.key(), switch (style) {
            case GB9704 -> Messages.text("export.style.gb9704");
            case PLAIN -> Messages.text("export.style.plain");
        }, style.style())).toList();
    }
}
