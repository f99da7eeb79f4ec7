package org.edusum.storage;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The page styles of this machine, as they are kept: what a figure means is known by the part that sets pages.
 *
 * @param current key of the style in use; empty for the first one
 * @param own     the clerk's own styles, at most {@value #MOST}
 */
public record PageStyleSettings(String current, List<Own> own) {

    public static final int MOST = 30;

    public static final PageStyleSettings NONE = new PageStyleSettings("", List.of());

    /** A style of the clerk's own. @param figures by their names */
    public record Own(String key, String name, Map<String, String> figures) {

        public Own {
            Objects.requireNonNull(key);
            Objects.requireNonNull(name);
            figures = Map.copyOf(figures);
        }
    }

    public PageStyleSettings {
        Objects.requireNonNull(current);
        own = List.copyOf(own.subList(0, Math.min(MOST, own.size())));
    }
}
