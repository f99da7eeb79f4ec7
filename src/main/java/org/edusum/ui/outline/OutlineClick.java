package org.edusum.ui.outline;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TreeView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.ui.session.Session;

/** A click on the section that is shown already: the editor goes back to its heading. */
final class OutlineClick {

    private final Session session;
    private Optional<SectionId> shownBefore = Optional.empty();

    OutlineClick(Session session) {
        this.session = session;
    }

    void listen(TreeView<OutlineNode> tree) {
        tree.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> shownBefore = Optional.of(session.shownProperty().get()));
        tree.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean isPlain = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1
                    && event.isStillSincePress() && !event.isShortcutDown() && !event.isShiftDown();
            if (isPlain) {
                clicked(event).filter(id -> shownBefore.filter(id::equals).isPresent()).ifPresent(this::toHeading);
            }
        });
    }

    private static Optional<SectionId> clicked(MouseEvent event) {
        for (Node node = (Node) event.getTarget(); node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("tree-disclosure-node")) {
                return Optional.empty();
            }
            if (node instanceof OutlineCell cell) {
                return cell.isEmpty() || cell.isEditing() ? Optional.empty() : Optional.of(cell.getItem().id());
            }
        }
        return Optional.empty();
    }

    private void toHeading(SectionId section) {
        Optional<Selection> heading = Optional.of(Selection.at(new Caret(new Place.Title(section), 0)));
        if (session.selectionProperty().get().equals(heading)) {
            // The caret may stand there out of sight: only a selection that changes is brought into view.
            session.selectionProperty().set(Optional.empty());
        }
        session.selectionProperty().set(heading);
    }
}
