package org.edusum.model.search;

import java.util.List;

/** What a search came to. */
public sealed interface Found {

    /** In reading order; fields without a place last. @param isCut whether there are more than were asked for */
    record Matches(List<Match> all, boolean isCut) implements Found {

        /** Nothing was looked for. */
        public static final Matches NONE = new Matches(List.of(), false);

        public Matches {
            all = List.copyOf(all);
        }
    }

    /** The regular expression cannot be used. @param sentence in Chinese, for the clerk */
    record Failed(String sentence) implements Found {
    }
}
