package org.edusum.ui.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import org.edusum.model.SectionId;
import org.edusum.ui.session.Session;

/**
 * What is chosen in the tree, by id, so that it outlives every change of the rows; the one chosen last is the section
 * that the editor shows. Also where the caret stands, which is marked and chooses nothing.
 */
final class OutlineSelection {

    /** Rows kept in view above the one that is scrolled to. */
    private static final int ABOVE = 4;

    private final Session session;
    private final TreeView<OutlineNode> tree;
    private final TreeSync sync;
    private final ReadOnlyObjectWrapper<Optional<SectionId>> marked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<SectionId> chosen = List.of();
    private Optional<SectionId> current = Optional.empty();
    private boolean isFollowing;

    OutlineSelection(Session session, TreeView<OutlineNode> tree, TreeSync sync) {
        this.session = session;
        this.tree = tree;
        this.sync = sync;
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        sync.setBeforeRows(this::letGo);
    }

    void listen() {
        session.shownProperty().addListener((o, old, now) -> follow());
        InvalidationListener changed = observable -> take();
        tree.getSelectionModel().selectedItemProperty().addListener(changed);
        tree.getSelectionModel().getSelectedItems().addListener(changed);
        tree.expandedItemCountProperty().addListener((o, old, now) -> mark());
    }

    /** The sections chosen, the last one last; none when what was chosen is hidden by a filter. */
    List<SectionId> chosen() {
        return chosen.stream().filter(id -> sync.item(id).filter(this::isVisible).isPresent()).toList();
    }

    /** The row that has or hides the caret's section. */
    ReadOnlyObjectProperty<Optional<SectionId>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** Takes over what the clerk has chosen in the tree. */
    private void take() {
        TreeItem<OutlineNode> last = tree.getSelectionModel().getSelectedItem();
        if (isFollowing) {
            return;
        }
        List<SectionId> ids = new ArrayList<>(tree.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull)
                .map(item -> item.getValue().id()).toList());
        if (last != null) {
            ids.remove(last.getValue().id());
            ids.add(last.getValue().id());
        }
        chosen = List.copyOf(ids);
        if (last != null) {
            session.shownProperty().set(last.getValue().id());
        }
    }

    /** Chooses sections and shows the last one. */
    void choose(List<SectionId> ids) {
        chosen = List.copyOf(ids);
        if (!ids.isEmpty()) {
            session.shownProperty().set(ids.getLast());
            ids.forEach(id -> sync.item(id).ifPresent(this::uncover));
        }
        restore();
        sync.item(session.shownProperty().get()).ifPresent(this::reveal);
    }

    /**
     * Before rows come and go: of a tree with a focus it is moved along by their number, a moment later, and stands at
     * another section when some were moved or folded.
     */
    void letGo() {
        tree.getSelectionModel().clearSelection();
        tree.getFocusModel().focus(-1);
    }

    private void focus(TreeItem<OutlineNode> item) {
        int row = tree.getRow(item);
        if (tree.getFocusModel().getFocusedIndex() != row) {
            tree.getFocusModel().focus(row);
        }
    }

    /** Changes the rows and chooses again what was chosen before. */
    void keep(Runnable change) {
        int row = tree.getSelectionModel().getSelectedIndex();
        TreeItem<OutlineNode> focused = tree.getFocusModel().getFocusedItem();
        isFollowing = true;
        try {
            change.run();
        } finally {
            isFollowing = false;
        }
        restore();
        Optional.ofNullable(focused).flatMap(item -> sync.item(item.getValue().id())).filter(this::isVisible)
                .ifPresent(this::focus);
        follow();
        mark();
        if (tree.getSelectionModel().getSelectedIndex() != row && tree.getScene() != null) {
            // The tree must have laid out the rows as they are now, or it scrolls among the old ones.
            new AfterLayout(tree.getScene()).run(() -> sync.item(session.shownProperty().get()).ifPresent(this::reveal));
        }
    }

    /** Chooses what the editor shows, unless that is what was chosen last. */
    private void follow() {
        SectionId shown = session.shownProperty().get();
        if (!chosen.isEmpty() && chosen.getLast().equals(shown)) {
            return;
        }
        chosen = List.of(shown);
        sync.item(shown).ifPresent(item -> {
            uncover(item);
            restore();
            reveal(item);
        });
    }

    private void uncover(TreeItem<OutlineNode> item) {
        isFollowing = true;
        try {
            for (TreeItem<OutlineNode> above = item.getParent(); above != null; above = above.getParent()) {
                if (!above.isExpanded()) {
                    letGo();
                    above.setExpanded(true);
                }
            }
        } finally {
            isFollowing = false;
        }
    }

    private void restore() {
        MultipleSelectionModel<TreeItem<OutlineNode>> model = tree.getSelectionModel();
        List<TreeItem<OutlineNode>> wanted = chosen.stream().flatMap(id -> sync.item(id).stream())
                .filter(this::isVisible).toList();
        TreeItem<OutlineNode> last = wanted.isEmpty() ? null : wanted.getLast();
        boolean isChosen = model.getSelectedItem() == last
                && new HashSet<>(model.getSelectedItems()).equals(new HashSet<>(wanted))
                && (last == null || model.getSelectedIndex() == tree.getRow(last));
        isFollowing = true;
        try {
            if (!isChosen) {
                model.clearSelection();
                wanted.forEach(item -> model.select(tree.getRow(item)));
            }
        } finally {
            isFollowing = false;
        }
        if (last != null && tree.getFocusModel().getFocusedIndex() < 0) {
            focus(last);
        }
    }

    /**
     * Puts the tree's focus, not the choice, on the row where the caret stands, so that the arrows begin there and going
     * past the tree changes nothing that the editor shows.
     */
    void startAtCaret() {
        marked.get().flatMap(sync::item).filter(this::isVisible).ifPresent(item -> {
            if (tree.getSelectionModel().getSelectedItems().size() <= 1) {
                focus(item);
                reveal(item);
            }
        });
    }

    /** Chooses the row that {@link #startAtCaret} has put the focus on, since a command is meant for it. */
    void takeStart() {
        TreeItem<OutlineNode> focused = tree.getFocusModel().getFocusedItem();
        boolean isStart = focused != null && marked.get().filter(focused.getValue().id()::equals).isPresent()
                && tree.getSelectionModel().getSelectedItems().size() <= 1;
        if (isStart && tree.getSelectionModel().getSelectedItem() != focused) {
            choose(List.of(focused.getValue().id()));
        }
    }

    /** Says where the caret stands. */
    void setCurrent(Optional<SectionId> section) {
        current = section;
        mark();
        if (!tree.isFocused()) {
            marked.get().flatMap(sync::item).ifPresent(this::reveal);
        }
    }

    private void mark() {
        marked.set(current.flatMap(sync::item).map(this::visible));
    }

    /** The section of an item, or the nearest above it, that has a row. */
    SectionId visible(TreeItem<OutlineNode> item) {
        TreeItem<OutlineNode> visible = item;
        while (visible.getParent() != null && !isVisible(visible)) {
            visible = visible.getParent();
        }
        return visible.getValue().id();
    }

    private boolean isVisible(TreeItem<OutlineNode> item) {
        for (TreeItem<OutlineNode> each = item; each != tree.getRoot(); each = each.getParent()) {
            if (each.getParent() == null || !each.getParent().isExpanded()) {
                return false;
            }
        }
        return true;
    }

    /** Scrolls to an item that is not on the screen; not while a title is edited, which is given up when rows move. */
    void reveal(TreeItem<OutlineNode> item) {
        int row = tree.getRow(item);
        if (tree.getEditingItem() == null && isVisible(item) && !isOnScreen(row)) {
            tree.scrollTo(Math.max(0, row - ABOVE));
        }
    }

    private boolean isOnScreen(int row) {
        return tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null && flow.getLastVisibleCell() != null
                && row > flow.getFirstVisibleCell().getIndex() && row < flow.getLastVisibleCell().getIndex();
    }
}
