package org.edusum.ui.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Duration;
import org.edusum.model.Outline;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.OutlineMoves;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** Moves the chosen sections by dragging them: shows where they would go, opens what the pointer rests on, scrolls. */
final class OutlineDrag {

    private static final DataFormat SECTIONS = new DataFormat("application/x-edusum-sections");
    /** From each level to the next, as in the style sheet. */
    private static final double INDENT = 14;
    /** The upper and the lower part of a row mean before and after it, the rest means into it. */
    private static final double EDGE = 0.28;
    private static final double SCROLL_ZONE = 26;
    private static final double SCROLL_STEP = 9;

    private final Session session;
    private final TreeView<OutlineNode> tree;
    private final OutlineSelection selection;
    private final DropLine line;
    private final PauseTransition resting = new PauseTransition(Duration.millis(700));
    private final Timeline scrolling = new Timeline(new KeyFrame(Duration.millis(30), event -> scroll()));
    private double scrollStep;
    /** Where the titles of the root would begin in a cell. */
    private double left = 22;
    private Optional<OutlineCell> marked = Optional.empty();

    OutlineDrag(Session session, TreeView<OutlineNode> tree, OutlineSelection selection, DropLine line) {
        this.session = session;
        this.tree = tree;
        this.selection = selection;
        this.line = line;
        scrolling.setCycleCount(Animation.INDEFINITE);
        tree.addEventFilter(DragEvent.DRAG_OVER, this::scrollAtTheEdge);
        tree.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> hide());
        tree.setOnDragExited(event -> end());
        tree.setOnDragDone(event -> end());
    }

    void attach(OutlineCell cell) {
        cell.setOnDragDetected(event -> detected(cell, event));
        cell.setOnDragOver(event -> over(cell, event));
        cell.setOnDragDropped(event -> dropped(cell, event));
    }

    private void detected(OutlineCell cell, MouseEvent event) {
        if (cell.isEmpty() || cell.getItem().isRoot() || cell.isEditing()) {
            return;
        }
        List<SectionId> chosen = selection.chosen();
        List<SectionId> dragged = chosen.contains(cell.getItem().id()) ? chosen : List.of(cell.getItem().id());
        ClipboardContent content = new ClipboardContent();
        content.put(SECTIONS, dragged.stream().map(SectionId::value).collect(Collectors.joining(" ")));
        Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
        board.setContent(content);
        Label label = new Label(dragged.size() == 1 ? cell.getItem().name()
                : Messages.text("outline.dragged", String.valueOf(dragged.size())));
        label.getStyleClass().add("drag-view");
        Scene scene = new Scene(label);
        scene.getStylesheets().setAll(tree.getScene().getStylesheets());
        board.setDragView(label.snapshot(null, null), -12, -6);
        event.consume();
    }

    private void over(OutlineCell cell, DragEvent event) {
        event.consume();
        Optional<DropTarget> target = target(cell, event).filter(t -> edit(event, t).isPresent());
        hide();
        openWhatItRestsOn(cell, event);
        target.ifPresent(t -> {
            event.acceptTransferModes(TransferMode.MOVE);
            if (t.isInto()) {
                cell.markInto(true);
                marked = Optional.of(cell);
            } else {
                show(cell, event, t);
            }
        });
    }

    private void show(OutlineCell cell, DragEvent event, DropTarget target) {
        boolean isAbove = cell.isEmpty() || event.getY() < cell.getHeight() / 2;
        Point2D at = line.sceneToLocal(cell.localToScene(left + target.depth() * INDENT, isAbove ? 0 : cell.getHeight()));
        line.show(at.getX(), at.getY());
    }

    private void dropped(OutlineCell cell, DragEvent event) {
        Optional<Edit> edit = target(cell, event).flatMap(target -> edit(event, target));
        List<SectionId> dragged = dragged(event);
        event.setDropCompleted(edit.isPresent());
        event.consume();
        end();
        edit.filter(moving -> session.perform(moving, session.selectionProperty().get()))
                .ifPresent(moving -> selection.choose(dragged));
    }

    private Optional<DropTarget> target(OutlineCell cell, DragEvent event) {
        if (!event.getDragboard().hasContent(SECTIONS)) {
            return Optional.empty();
        }
        if (cell.isEmpty()) {
            return between(tree.getExpandedItemCount() - 1, event.getX());
        }
        int row = cell.getIndex();
        double part = event.getY() / cell.getHeight();
        left = cell.line().getLayoutX() - depth(cell) * INDENT;
        if (cell.getItem().isRoot()) {
            return part > 0.5 ? between(row, event.getX()) : Optional.empty();
        }
        return part < EDGE ? between(row - 1, event.getX()) : part > 1 - EDGE ? between(row, event.getX())
                : DropTarget.into(session.summary(), cell.getItem().id());
    }

    private int depth(OutlineCell cell) {
        return Outline.of(session.summary()).entry(cell.getItem().id()).map(Outline.Entry::depth).orElse(0);
    }

    private Optional<DropTarget> between(int row, double x) {
        Optional<SectionId> below = Optional.ofNullable(tree.getTreeItem(row + 1)).map(item -> item.getValue().id());
        return DropTarget.between(session.summary(), tree.getTreeItem(row).getValue().id(), below,
                (int) Math.round((x - left) / INDENT));
    }

    private Optional<Edit> edit(DragEvent event, DropTarget target) {
        return OutlineMoves.to(session.summary(), dragged(event), target.parent(), target.index());
    }

    private static List<SectionId> dragged(DragEvent event) {
        return event.getDragboard().getContent(SECTIONS) instanceof String ids
                ? Arrays.stream(ids.split(" ")).map(SectionId::new).toList() : List.of();
    }

    private void openWhatItRestsOn(OutlineCell cell, DragEvent event) {
        TreeItem<OutlineNode> item = cell.getTreeItem();
        double part = event.getY() / cell.getHeight();
        if (item == null || item.isLeaf() || item.isExpanded() || part < EDGE || part > 1 - EDGE) {
            resting.stop();
        } else if (resting.getStatus() != Animation.Status.RUNNING) {
            resting.setOnFinished(done -> {
                // The cells take other rows now.
                hide();
                item.setExpanded(true);
            });
            resting.play();
        }
    }

    private void scrollAtTheEdge(DragEvent event) {
        double y = tree.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        scrollStep = y < SCROLL_ZONE ? -SCROLL_STEP : y > tree.getHeight() - SCROLL_ZONE ? SCROLL_STEP : 0;
        if (scrollStep == 0) {
            scrolling.stop();
        } else {
            scrolling.play();
        }
    }

    private void scroll() {
        if (tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.scrollPixels(scrollStep) != 0) {
            hide();
        }
    }

    private void hide() {
        line.hide();
        marked.ifPresent(cell -> cell.markInto(false));
        marked = Optional.empty();
    }

    private void end() {
        hide();
        resting.stop();
        scrolling.stop();
    }
}
