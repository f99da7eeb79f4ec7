package org.edusum.ui.sheet;

import org.edusum.ui.text.Messages;

/** How a figure stands; what matters more comes first. */
public enum FigureStatus {
    CONFLICT("sheet.status.conflict", "≠"), LARGE("sheet.status.large", "!"), EMPTY("sheet.status.empty", "○"),
    WAITING("sheet.status.waiting", "ƒ"), OVERRIDDEN("sheet.status.overridden", "手"), COMPUTED("sheet.status.computed", "ƒ"),
    FILLED("sheet.status.filled", "✓");

    private final String key;
    private final String mark;

    FigureStatus(String key, String mark) {
        this.key = key;
        this.mark = mark;
    }

    /** A mark and a word, so that it does not depend on colour. */
    public String text() {
        return mark + " " + Messages.text(key);
    }
}
