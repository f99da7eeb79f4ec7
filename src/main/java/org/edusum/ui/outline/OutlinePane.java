package org.edusum.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.edusum.checking.Problems;
import org.edusum.model.IdSource;
import org.edusum.model.SectionId;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/**
 * The outline with a filter above it. Choosing a section shows it in the editor, of several the last one; keys, the menu
 * of the right button and dragging rearrange the document. Where the caret stands is marked by a bar.
 */
public final class OutlinePane extends VBox {

    private final Session session;
    private final ObservableValue<Problems> problems;
    private final TreeView<OutlineNode> tree = new TreeView<>();
    private final OutlineModel model = new OutlineModel();
    private final TreeSync sync = new TreeSync();
    private final OutlineSelection selection;
    private final OutlineCommands commands;
    private final OutlineMenu menus;
    private final FilterBar filter;
    private final DivisionEntry division = new DivisionEntry(tree::requestFocus);
    private final ObjectProperty<Optional<SectionId>> current =
            new SimpleObjectProperty<>(this, "current", Optional.empty());
    private Consumer<SectionId> tableEditor = section -> { };
    private int opened;
    private OutlineNode root;
    private OutlineFilter shownBy = OutlineFilter.ALL;

    /**
     * @param ids      gives the ids of new sections
     * @param problems what the checks found last
     */
    public OutlinePane(Session session, IdSource ids, ObservableValue<Problems> problems) {
        this.session = session;
        this.problems = problems;
        selection = new OutlineSelection(session, tree, sync);
        commands = new OutlineCommands(session, ids, selection);
        menus = new OutlineMenu(this, commands);
        filter = new FilterBar(commands::divisionsUsed, tree::requestFocus, () -> collapseTo(1), this::expandAll);
        build();
        update();
        listen();
    }

    private void build() {
        getStyleClass().add("outline");
        tree.setId("outline");
        tree.setAccessibleText(Messages.text("outline.name"));
        DropLine line = new DropLine();
        OutlineDrag drag = new OutlineDrag(session, tree, selection, line);
        OutlineCell.Surroundings surroundings = new OutlineCell.Surroundings(session, problems, selection.markedProperty(),
                (id, title) -> {
                    commands.rename(id, title);
                    tree.requestFocus();
                });
        tree.setCellFactory(view -> {
            OutlineCell cell = new OutlineCell(surroundings);
            drag.attach(cell);
            return cell;
        });
        StackPane.setAlignment(division, Pos.TOP_CENTER);
        StackPane layers = new StackPane(tree, line, division);
        VBox.setVgrow(layers, Priority.ALWAYS);
        getChildren().setAll(filter, layers);
    }

    private void listen() {
        session.summaryProperty().addListener((o, old, now) -> update());
        // A row that changes ends its editing: what the checks found waits, above all that a new item has no title yet.
        problems.addListener((o, old, now) -> updateUnlessEditing());
        tree.editingItemProperty().addListener((o, old, now) -> Optional.ofNullable(getScene())
                .filter(scene -> now == null).ifPresent(scene -> new AfterLayout(scene).run(this::updateUnlessEditing)));
        filter.filterProperty().addListener((o, old, now) -> update());
        current.addListener((o, old, now) -> selection.setCurrent(now));
        selection.listen();
        new OutlineClick(session).listen(tree);
        tree.addEventFilter(KeyEvent.KEY_PRESSED, new OutlineKeys(this, tree, selection::takeStart)::pressed);
        // Not the tree's own context menu: the keys of that one would be the whole window's.
        ContextMenu menu = menus.context();
        tree.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            menu.show(tree, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        tree.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
    }

    private void updateUnlessEditing() {
        if (tree.getEditingItem() == null) {
            update();
        }
    }

    private void update() {
        boolean isOther = root == null || opened != session.openedProperty().get();
        OutlineNode now = model.update(session.summary(), problems.getValue());
        OutlineFilter by = filter.filterProperty().get();
        opened = session.openedProperty().get();
        if (now == root && by.equals(shownBy)) {
            return;
        }
        root = now;
        shownBy = by;
        selection.keep(() -> {
            if (isOther) {
                sync.clear();
            }
            TreeItem<OutlineNode> item = sync.update(now, by);
            if (tree.getRoot() != item) {
                tree.setRoot(item);
            }
            if (isOther) {
                // Seven chapters with their items are what a clerk wants to see at first.
                fold(item, 0, 2);
            }
        });
        filter.tell(by.count(now, ""));
    }

    private static void fold(TreeItem<OutlineNode> item, int depth, int level) {
        item.setExpanded(depth < level);
        item.getChildren().forEach(child -> fold(child, depth + 1, level));
    }

    /** The section that the caret stands in, marked in the tree without being chosen. */
    public ObjectProperty<Optional<SectionId>> currentProperty() {
        return current;
    }

    /** Opens the tree down to a level: 1 for the chapters. What is chosen below it gives way to what is above it. */
    public void collapseTo(int level) {
        foldTo(level);
    }

    public void expandAll() {
        foldTo(Integer.MAX_VALUE);
    }

    private void foldTo(int level) {
        SectionId shown = session.shownProperty().get();
        selection.keep(() -> {
            selection.letGo();
            fold(tree.getRoot(), 0, level);
        });
        sync.item(shown).ifPresent(item -> selection.choose(List.of(selection.visible(item))));
    }

    /** Adds a section after the one chosen and asks for its title. */
    public void addSibling() {
        commands.addAfter().ifPresent(this::name);
    }

    /** Adds a section below the one chosen and asks for its title. */
    public void addChild() {
        commands.addUnder().ifPresent(this::name);
    }

    /** Adds an attachment after the last one and asks for its title. */
    public void addAttachment() {
        commands.addAttachment().ifPresent(this::name);
    }

    /** @param editor opens the table of a section, or an empty one for it */
    public void setTableEditor(Consumer<SectionId> editor) {
        tableEditor = editor;
    }

    /** Opens the table of the section chosen last, or an empty one for it. */
    public void editTable() {
        tableEditor.accept(session.shownProperty().get());
    }

    private void name(SectionId added) {
        filter.clear();
        selection.choose(List.of(added));
        rename();
    }

    /** Removes what is chosen and chooses its neighbour. */
    public void remove() {
        commands.remove();
    }

    /** Copies what is chosen and chooses the copies. */
    public void duplicate() {
        commands.duplicate();
    }

    /** Lets the clerk edit the title of the section chosen last in place. */
    public void rename() {
        tree.requestFocus();
        // The cell of a section just added exists only after the next layout, which may still move cells about.
        Optional.ofNullable(getScene()).ifPresent(scene -> new AfterLayout(scene).run(() ->
                sync.item(session.shownProperty().get()).ifPresent(item -> {
                    selection.reveal(item);
                    new AfterLayout(scene).run(() -> edit(item));
                })));
    }

    /** The tree is editable only meanwhile, or a click on what is chosen would begin this too. */
    private void edit(TreeItem<OutlineNode> item) {
        tree.setEditable(true);
        tree.edit(item);
    }

    public void moveUp() {
        commands.moveUp();
    }

    public void moveDown() {
        commands.moveDown();
    }

    /** Moves what is chosen one level up. */
    public void promote() {
        commands.promote();
    }

    /** Moves what is chosen one level down. */
    public void demote() {
        commands.demote();
    }

    /** Asks for the responsible division of what is chosen. */
    public void enterDivision() {
        if (commands.isPossible()) {
            String start = commands.divisions().size() == 1 ? commands.divisions().iterator().next() : "";
            division.open(start, commands.divisionsUsed(), commands::setDivision);
        }
    }

    /** Menus of the status and the division of what is chosen, and of the levels, for the window's menu bar. */
    public List<Menu> menus() {
        return List.of(menus.status(), menus.division(), menus.levels());
    }

    /** Whether the tree shows a part only. */
    public boolean isFiltered() {
        return filter.filterProperty().get().isActive();
    }

    /** Shows all sections again. */
    public void clearFilter() {
        filter.clear();
    }

    /** Takes over a title or a division that is being entered. */
    public void finishEntry() {
        tree.lookupAll(".tree-cell").stream().filter(OutlineCell.class::isInstance).map(OutlineCell.class::cast)
                .filter(OutlineCell::isEditing).findFirst().ifPresent(OutlineCell::take);
        division.finish();
    }

    /** Gives the focus to the tree, at the row where the caret stands. */
    @Override
    public void requestFocus() {
        tree.requestFocus();
        selection.startAtCaret();
    }

    public void focusFilter() {
        filter.requestFocus();
    }
}
