package org.edusum.ui.outline;

import java.util.Locale;
import org.edusum.model.SectionMarks.Status;
import org.edusum.ui.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** A status as a sign: another shape for each, and a colour by its style class. */
final class StatusMark {

    private StatusMark() {
    }

    static void show(FontIcon icon, Status status) {
        icon.getStyleClass().setAll("ikonli-font-icon", "status-mark", "status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        icon.setIconLiteral(switch (status) {
            case NOT_STARTED -> "fth-circle";
            case DRAFTING -> "fth-edit-2";
            case TO_VERIFY -> "fth-help-circle";
            case DONE -> "fth-check-circle";
        });
    }

    static FontIcon of(Status status) {
        FontIcon icon = new FontIcon();
        show(icon, status);
        return icon;
    }

    /** A status in the clerk's language. */
    static String words(Status status) {
        return switch (status) {
            case NOT_STARTED -> Messages.text("outline.status.notStarted");
            case DRAFTING -> Messages.text("outline.status.drafting");
            case TO_VERIFY -> Messages.text("outline.status.toVerify");
            case DONE -> Messages.text("outline.status.done");
        };
    }
}
