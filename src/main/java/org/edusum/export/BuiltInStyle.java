package org.edusum.export;

import java.util.Optional;
import java.util.stream.Stream;
import org.edusum.typeset.PageStyle;

/** The page styles that come with the program. */
public enum BuiltInStyle {
    /** 公文格式. */
    GB9704("gb9704", PageStyle.GB9704),
    /** 内部用. */
    PLAIN("plain", PageStyle.PLAIN);

    private final String key;
    private final PageStyle style;

    BuiltInStyle(String key, PageStyle style) {
        this.key = key;
        this.style = style;
    }

    /** Its name on the command line and in settings. */
    public String key() {
        return key;
    }

    public PageStyle style() {
        return style;
    }

    /** The one of a name; none for a name that is not known. */
    public static Optional<BuiltInStyle> of(String key) {
        return Stream.of(values()).filter(style -> style.key.equals(key)).findFirst();
    }
}
