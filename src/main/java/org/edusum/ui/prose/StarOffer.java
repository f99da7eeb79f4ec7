package org.edusum.ui.prose;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.FieldEdits;
import org.edusum.model.edit.Selection;

/**
 * The hint behind a star just typed, which offers a field in its place. It takes no focus and no text: who types on or
 * goes elsewhere keeps the star.
 */
final class StarOffer {

    private static final String STARS = "*＊";
    private static final double GAP = 4;

    private final Cursor cursor;
    private final Label hint = new Label(Wording.of("star.hint"));
    private final Consumer<FieldEdits.Spot> accept;
    private Optional<Caret> offered = Optional.empty();

    /** @param accept makes a field in place of the stars */
    StarOffer(Cursor cursor, Consumer<FieldEdits.Spot> accept) {
        this.cursor = cursor;
        this.accept = accept;
        hint.getStyleClass().add("star-hint");
        hint.setId("star-hint");
        hint.setManaged(false);
        hint.setVisible(false);
        hint.setOnMousePressed(event -> event.consume());
        hint.setOnMouseClicked(event -> {
            event.consume();
            accept();
        });
    }

    Label hint() {
        return hint;
    }

    /** Offers a field where a star stands in front of a bare caret. @param typed the text that has just come */
    void typed(String typed) {
        close();
        if (!typed.isEmpty() && isStar(typed.charAt(typed.length() - 1))) {
            offered = cursor.selection().filter(Selection::isEmpty).map(Selection::caret).filter(this::isBehindStar);
            hint.setVisible(offered.isPresent());
        }
    }

    private boolean isBehindStar(Caret caret) {
        String plain = cursor.prose(caret.place()).plain();
        return caret.offset() > 0 && caret.offset() <= plain.length() && isStar(plain.charAt(caret.offset() - 1));
    }

    private static boolean isStar(char c) {
        return STARS.indexOf(c) >= 0;
    }

    /** Takes the offer: a run of stars is one field. @return whether there was one */
    boolean accept() {
        Optional<Caret> taken = offered.filter(this::isBehindStar);
        close();
        taken.ifPresent(caret -> {
            String plain = cursor.prose(caret.place()).plain();
            int from = caret.offset();
            while (from > 0 && isStar(plain.charAt(from - 1))) {
                from--;
            }
            accept.accept(new FieldEdits.Spot(caret.place(), from, caret.offset()));
        });
        return taken.isPresent();
    }

    boolean isOpen() {
        return offered.isPresent();
    }

    /** Takes the offer back; the star stays. @return whether there was one */
    boolean close() {
        boolean wasOpen = offered.isPresent();
        offered = Optional.empty();
        hint.setVisible(false);
        return wasOpen;
    }

    /** The selection changed: whoever goes on or elsewhere does not want the field. */
    void selectionChanged() {
        if (offered.isPresent() && !cursor.selection().equals(offered.map(Selection::at))) {
            close();
        }
    }

    /** Keeps the hint under the caret. @param at in the parent's coordinates */
    void update(Optional<Bounds> at, double parentWidth, double parentHeight) {
        if (offered.isEmpty() || at.isEmpty()) {
            return;
        }
        hint.applyCss();
        double width = hint.prefWidth(-1);
        double height = hint.prefHeight(-1);
        double below = at.get().getMaxY() + GAP;
        double y = below + height <= parentHeight ? below : at.get().getMinY() - GAP - height;
        hint.resizeRelocate(Math.round(Math.clamp(at.get().getMinX() - 8, GAP, Math.max(GAP, parentWidth - width - 24))),
                Math.round(y), width, height);
    }
}
