package org.edusum.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** Nothing but the prose: the panes at its sides and the lines above it go, and come back as they were. */
final class FocusMode {

    private final SplitPane split;
    private final Node prose;
    private final List<Node> above;
    private final BooleanProperty on = new SimpleBooleanProperty(this, "on");
    private List<Node> panes = List.of();
    private double[] dividers = {};

    /**
     * @param prose the pane of the split that stays
     * @param above what is hidden as well
     */
    FocusMode(SplitPane split, Node prose, List<Node> above) {
        this.split = split;
        this.prose = prose;
        this.above = above;
        on.addListener((o, was, is) -> {
            if (is) {
                enter();
            } else {
                leave();
            }
            above.forEach(node -> {
                node.setVisible(!is);
                node.setManaged(!is);
            });
        });
    }

    BooleanProperty onProperty() {
        return on;
    }

    boolean isOn() {
        return on.get();
    }

    private void enter() {
        panes = List.copyOf(split.getItems());
        dividers = split.getDividerPositions();
        // The prose stays in its place in the scene, so that it keeps its focus and what is being entered in it.
        split.getItems().removeIf(pane -> pane != prose);
    }

    private void leave() {
        int at = panes.indexOf(prose);
        split.getItems().addAll(0, panes.subList(0, at));
        split.getItems().addAll(panes.subList(at + 1, panes.size()));
        split.setDividerPositions(dividers);
    }

    /** Shows or hides a pane at the end of the split, at once or when the others come back. @param divider its place */
    void showLast(Node pane, boolean isShown, double divider) {
        if (isOn()) {
            List<Node> changed = new ArrayList<>(panes);
            changed.remove(pane);
            if (isShown) {
                changed.add(pane);
                dividers = new double[] {dividers.length > 0 ? dividers[0] : 0, divider};
            } else {
                dividers = dividers.length > 1 ? new double[] {dividers[0]} : dividers;
            }
            panes = List.copyOf(changed);
        } else if (isShown && !split.getItems().contains(pane)) {
            split.getItems().add(pane);
            split.setDividerPosition(split.getItems().size() - 2, divider);
        } else if (!isShown) {
            split.getItems().remove(pane);
        }
    }
}
