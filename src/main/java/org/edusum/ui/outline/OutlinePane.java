package org.edusum.ui.outline;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Insets;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.edusum.model.IdSource;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.OutlineEdits;
import org.edusum.ui.input.SpokenName;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/**
 * The outline with a filter above it. Choosing a section shows it in the editor; keys, the menu of the right button and
 * dragging rearrange the document.
 */
public final class OutlinePane extends VBox {

    /** Rows kept in view above the one that is scrolled to. */
    private static final int ABOVE = 4;

    private final Session session;
    private final IdSource ids;
    private final TextField filter = new TextField();
    private final TreeView<OutlineNode> tree = new TreeView<>();
    private final TreeSync sync = new TreeSync();
    private boolean isFollowing;

    /** @param ids gives the ids of new sections */
    public OutlinePane(Session session, IdSource ids) {
        this.session = session;
        this.ids = ids;
        getStyleClass().add("outline");
        filter.setId("outline-filter");
        filter.setPromptText(Messages.text("outline.filter"));
        SpokenName.give(filter, Messages.text("outline.filter"));
        tree.setId("outline");
        tree.setAccessibleText(Messages.text("outline.name"));
        tree.setEditable(true);
        tree.setCellFactory(view -> new OutlineCell(session, this::rename));
        tree.setContextMenu(menu());
        VBox.setVgrow(tree, Priority.ALWAYS);
        VBox.setMargin(filter, new Insets(0, 8, 0, 8));
        getChildren().setAll(filter, tree);
        listen();
        update();
        collapseItems();
    }

    private void listen() {
        session.summaryProperty().addListener((o, old, now) -> update());
        session.shownProperty().addListener((o, old, now) -> follow());
        filter.textProperty().addListener((o, old, now) -> update());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                filter.clear();
                tree.requestFocus();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                tree.requestFocus();
            }
        });
        tree.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> {
            if (!isFollowing && now != null) {
                session.shownProperty().set(now.getValue().id());
            }
        });
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void update() {
        isFollowing = true;
        try {
            TreeItem<OutlineNode> root = sync.update(new OutlineModel(session.summary()), filter.getText());
            if (tree.getRoot() != root) {
                tree.setRoot(root);
            }
        } finally {
            isFollowing = false;
        }
        follow();
    }

    /** Selects what the editor shows. */
    private void follow() {
        isFollowing = true;
        try {
            sync.item(session.shownProperty().get()).ifPresent(item -> {
                for (TreeItem<OutlineNode> above = item.getParent(); above != null; above = above.getParent()) {
                    above.setExpanded(true);
                }
                if (tree.getRow(item) >= 0 && tree.getSelectionModel().getSelectedItem() != item) {
                    tree.getSelectionModel().select(item);
                    tree.scrollTo(Math.max(0, tree.getRow(item) - ABOVE));
                }
            });
        } finally {
            isFollowing = false;
        }
    }

    /** Sub-items are folded in at first: seven chapters with their items are what a clerk wants to see. */
    private void collapseItems() {
        tree.getRoot().getChildren().forEach(chapter -> chapter.getChildren().forEach(item -> item.setExpanded(false)));
    }

    private void pressed(KeyEvent event) {
        if (tree.getEditingItem() != null || event.isShortcutDown()) {
            return;
        }
        boolean isMove = event.isAltDown() && event.isShiftDown();
        Optional<Runnable> command = switch (event.getCode()) {
            case F2 -> Optional.of(this::rename);
            case INSERT -> Optional.of(event.isShiftDown() ? this::addChild : this::addSibling);
            case DELETE -> Optional.of(this::remove);
            case UP -> Optional.<Runnable>of(this::moveUp).filter(c -> isMove);
            case DOWN -> Optional.<Runnable>of(this::moveDown).filter(c -> isMove);
            case LEFT -> Optional.<Runnable>of(this::promote).filter(c -> isMove);
            case RIGHT -> Optional.<Runnable>of(this::demote).filter(c -> isMove);
            default -> Optional.empty();
        };
        command.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("menu.addItem", "Insert", this::addSibling), item("menu.addChild", "Shift+Insert", this::addChild),
                item("menu.rename", "F2", this::rename), item("menu.remove", "Delete", this::remove),
                new SeparatorMenuItem(),
                item("menu.moveUp", "Alt+Shift+Up", this::moveUp), item("menu.moveDown", "Alt+Shift+Down", this::moveDown),
                item("menu.promote", "Alt+Shift+Left", this::promote),
                item("menu.demote", "Alt+Shift+Right", this::demote));
    }

    private static MenuItem item(String key, String accelerator, Runnable command) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setAccelerator(KeyCombination.valueOf(accelerator));
        item.setOnAction(event -> command.run());
        return item;
    }

    private SectionId selected() {
        return session.shownProperty().get();
    }

    /** Adds a section after the selected one and asks for its title. */
    public void addSibling() {
        add(OutlineEdits.addAfter(session.summary(), selected(), ids));
    }

    /** Adds a section below the selected one and asks for its title. */
    public void addChild() {
        add(OutlineEdits.addUnder(session.summary(), selected(), ids));
    }

    private void add(Optional<OutlineEdits.Addition> addition) {
        addition.filter(added -> session.perform(added.edit(), Optional.empty())).ifPresent(added -> {
            filter.clear();
            session.shownProperty().set(added.section());
            rename();
        });
    }

    /** Removes the selected section and selects its neighbour. */
    public void remove() {
        Summary summary = session.summary();
        SectionId id = selected();
        OutlineEdits.remove(summary, id).ifPresent(edit -> {
            SectionId neighbour = neighbour(summary.parentOf(id).orElseThrow(), id);
            session.shownProperty().set(neighbour);
            session.perform(edit, Optional.empty());
        });
    }

    private static SectionId neighbour(Section parent, SectionId id) {
        int index = parent.children().stream().map(Section::id).toList().indexOf(id);
        return index + 1 < parent.children().size() ? parent.children().get(index + 1).id()
                : index > 0 ? parent.children().get(index - 1).id() : parent.id();
    }

    /** Lets the clerk edit the selected title in place. */
    public void rename() {
        tree.requestFocus();
        // The cell of a section just added exists only after the next layout, which may still move cells about.
        Optional.ofNullable(getScene()).ifPresent(scene -> new AfterLayout(scene).run(() ->
                sync.item(selected()).ifPresent(item -> {
                    tree.scrollTo(Math.max(0, tree.getRow(item) - ABOVE));
                    new AfterLayout(scene).run(() -> tree.edit(item));
                })));
    }

    private void rename(SectionId id, String title) {
        OutlineEdits.rename(session.summary(), id, title).ifPresent(edit -> session.perform(edit, Optional.empty()));
        tree.requestFocus();
    }

    public void moveUp() {
        move(OutlineEdits::moveUp);
    }

    public void moveDown() {
        move(OutlineEdits::moveDown);
    }

    /** Moves the selected section one level up. */
    public void promote() {
        move(OutlineEdits::promote);
    }

    /** Moves the selected section one level down. */
    public void demote() {
        move(OutlineEdits::demote);
    }

    private void move(BiFunction<Summary, SectionId, Optional<Edit>> command) {
        command.apply(session.summary(), selected())
                .ifPresent(edit -> session.perform(edit, session.selectionProperty().get()));
    }

    /** Gives the focus to the tree. */
    @Override
    public void requestFocus() {
        tree.requestFocus();
    }

    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }
}
