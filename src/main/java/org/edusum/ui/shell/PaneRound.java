package org.edusum.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.edusum.ui.inspector.InspectorPane;
import org.edusum.ui.outline.OutlinePane;
import org.edusum.ui.preview.PreviewPane;
import org.edusum.ui.session.Session;

/** The way of the focus round the window: outline, prose or data sheet, the bars above the status line where they show, inspector or preview. */
record PaneRound(OutlinePane outline, CentreView centre, List<MessageBar> bars, InspectorPane inspector, PreviewPane preview,
                 SidePane side, FocusMode focusMode, Session session) {

    void next(boolean forward) {
        Optional<Node> focused = Optional.ofNullable(outline.getScene().getFocusOwner());
        boolean isInBar = focused.filter(node -> bars.stream().anyMatch(bar -> isIn(node, bar))).isPresent();
        Optional<MessageBar> shown = bars.stream().filter(MessageBar::isShowing).findFirst();
        boolean isInProse = focused.filter(node -> isIn(node, centre.root())).isPresent();
        if (shown.isPresent() && forward && isInProse) {
            shown.get().focusFirst();
        } else if (focusMode.isOn() || isInBar && !forward) {
            centre.requestFocus();
        } else {
            List<Runnable> panes = Stream.concat(Stream.of(outline::requestFocus, centre::requestFocus), beside().stream()).toList();
            int here = focused.filter(node -> isIn(node, outline)).isPresent() ? 0 : isInBar || isInProse ? 1 : 2;
            int next = forward ? here + 1 : here - 1;
            panes.get(Math.floorMod(here == 2 && !forward ? 1 : next, panes.size())).run();
        }
    }

    private Optional<Runnable> beside() {
        if (side.shows(SidePane.Content.PREVIEW)) {
            return Optional.of(preview::requestFocus);
        }
        return side.shows(SidePane.Content.INSPECTOR) && session.selectedFieldProperty().get().isPresent()
                ? Optional.of(inspector::requestFocus) : Optional.empty();
    }

    /** Whether a node is another one, or stands in it. */
    static boolean isIn(Node node, Node ancestor) {
        return node == ancestor || node.getParent() != null && isIn(node.getParent(), ancestor);
    }
}
