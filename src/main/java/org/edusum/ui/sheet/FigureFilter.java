package org.edusum.ui.sheet;

import java.util.Optional;
import org.edusum.ui.text.Messages;

/**
 * Which rows of the data sheet are shown.
 *
 * @param words    in label, value, chapter, division or note; empty for all
 * @param division that answers; nothing for all
 * @param chapter  of the first place; nothing for all
 */
public record FigureFilter(String words, State state, Optional<String> division, Optional<String> chapter) {

    public static final FigureFilter ALL = new FigureFilter("", State.ALL, Optional.empty(), Optional.empty());

    /** What of the rows counts. */
    public enum State {
        ALL("sheet.filter.all"), EMPTY("sheet.filter.empty"), CHANGED("sheet.filter.changed"), LARGE("sheet.filter.large"),
        CONFLICT("sheet.filter.conflict"), COMPUTED("sheet.filter.computed");

        private final String key;

        State(String key) {
            this.key = key;
        }

        @Override
        public String toString() {
            return Messages.text(key);
        }
    }

    boolean shows(FigureRow row) {
        boolean isState = switch (state) {
            case ALL -> true;
            case EMPTY -> !row.field().isFilled();
            case CHANGED -> row.change().filter(known -> known.change().signum() != 0).isPresent();
            case LARGE -> row.field().reason().isBlank() && row.change().filter(known -> known.isLarge()).isPresent();
            case CONFLICT -> row.status() == FigureStatus.CONFLICT;
            case COMPUTED -> row.field().formula().isPresent();
        };
        return isState && division.map(row.division()::equals).orElse(true) && chapter.map(row.chapter()::equals).orElse(true)
                && (words.isBlank() || has(row, words.strip()));
    }

    private static boolean has(FigureRow row, String words) {
        return row.text(FigureColumn.LABEL).contains(words) || row.text(FigureColumn.VALUE).contains(words)
                || row.chapter().contains(words) || row.division().contains(words) || row.field().note().contains(words);
    }

    FigureFilter withWords(String changed) {
        return new FigureFilter(changed, state, division, chapter);
    }

    FigureFilter withState(State changed) {
        return new FigureFilter(words, changed, division, chapter);
    }

    FigureFilter withDivision(Optional<String> changed) {
        return new FigureFilter(words, state, changed, chapter);
    }

    FigureFilter withChapter(Optional<String> changed) {
        return new FigureFilter(words, state, division, changed);
    }
}
