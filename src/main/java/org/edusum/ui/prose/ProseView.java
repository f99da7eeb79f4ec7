package org.edusum.ui.prose;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import org.edusum.model.FieldId;
import org.edusum.model.IdSource;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.ui.session.Session;

/**
 * The editor of the prose: shows the section of {@link Session#shownProperty()} with all below it, and follows the
 * session's document, selection and selected field both ways. Used on the JavaFX thread only.
 *
 * <p>Its colours are looked up by the names at the top of {@code prose.css}; that sheet is put in front of the scene's
 * own sheets, which may define the same names on {@code .root} for another theme.
 */
public final class ProseView extends Region {

    /** The least and the greatest {@link #zoomProperty()}. */
    public static final double MIN_ZOOM = 0.5;
    public static final double MAX_ZOOM = 3;

    private final Session session;
    private final IdSource ids;
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private final ReadOnlyBooleanWrapper canCopy = new ReadOnlyBooleanWrapper(this, "canCopy");
    private final ReadOnlyObjectWrapper<Optional<SectionId>> caretSection =
            new ReadOnlyObjectWrapper<>(this, "caretSection", Optional.empty());

    /** @param ids gives the ids of new paragraphs */
    public ProseView(Session session, IdSource ids) {
        this.session = Objects.requireNonNull(session);
        this.ids = Objects.requireNonNull(ids);
    }

    /** How much larger than life the text is shown: 1 is 16 pixels, from {@link #MIN_ZOOM} to {@link #MAX_ZOOM}. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** Whether there is something selected that can be copied or cut. */
    public ReadOnlyBooleanProperty canCopyProperty() {
        return canCopy.getReadOnlyProperty();
    }

    /** Whether the clipboard holds something that can be pasted now; ask when a menu opens. */
    public boolean canPaste() {
        return false;
    }

    /** The section that the caret stands in. */
    public ReadOnlyObjectProperty<Optional<SectionId>> caretSectionProperty() {
        return caretSection.getReadOnlyProperty();
    }

    /** Puts the caret at the start of a place and shows it, changing the section shown where needed. */
    public void reveal(Place place) {
    }

    /** Selects the first place of a field and shows it, changing the section shown where needed. */
    public void revealField(FieldId field) {
    }

    /** As {@link #revealField}, and opens the field for entry. */
    public void editField(FieldId field) {
    }

    /**
     * Goes to the next field of the whole document, beginning again at its end.
     *
     * @param emptyOnly whether fields with a value are passed over
     * @return whether there is one
     */
    public boolean nextField(boolean forward, boolean emptyOnly) {
        return false;
    }

    public void cut() {
    }

    public void copy() {
    }

    public void paste() {
    }

    public void selectAll() {
    }

    /** Takes the last step back, after finishing a running composition. */
    public void undo() {
        session.undo();
    }

    /** Carries the last undone step out again, after finishing a running composition. */
    public void redo() {
        session.redo();
    }
}
