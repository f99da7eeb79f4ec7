package org.edusum.ui.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import org.edusum.ui.text.Messages;

/** What a list says of the chosen line, in full: a column may cut it off. As high with few words as with two lines of them. */
public final class DetailLine extends Label {

    private static final double HEIGHT = 48;

    /** @param id known to tests and screen readers */
    public DetailLine(String id) {
        setId(id);
        setWrapText(true);
        setMinHeight(HEIGHT);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.TOP_LEFT);
        setAccessibleHelp(Messages.text("review.detail"));
        getStyleClass().add("review-detail");
    }
}
