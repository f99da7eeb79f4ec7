package org.edusum.ui.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.edusum.ui.text.Messages;

/**
 * The keyboard shortcuts on a sheet over the window (F1): those of the menus, read off them, and those of the panes. A
 * node of the window's own scene, since text typed into a popup would reach the prose as well.
 */
public final class HelpSheet {

    private static final double COLUMN = 310;
    private static final double MAX_WIDTH = 1010;
    private static final double MAX_HEIGHT = 640;
    private static final double EDGE = 28;
    private static final double SCROLL = 90;

    private final StackPane over;
    private final MenuBar menus;
    private final TextField filter = new TextField();
    private final HBox columns = new HBox();
    private final ScrollPane scroll = new ScrollPane(columns);
    private final StackPane veil = new StackPane();
    private Optional<Node> focusBefore = Optional.empty();
    private List<Shortcuts> groups = List.of();

    /**
     * @param over  what the sheet is laid over while it is open
     * @param menus whose shortcuts it tells
     */
    public HelpSheet(StackPane over, MenuBar menus) {
        this.over = over;
        this.menus = menus;
        build();
    }

    private void build() {
        filter.setId("help-filter");
        filter.setPromptText(Messages.text("help.filter"));
        filter.textProperty().addListener((o, old, now) -> fill());
        columns.getStyleClass().add("help-columns");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        Label title = new Label(Messages.text("help.title"));
        title.getStyleClass().add("help-title");
        Button close = new Button(Messages.text("button.close"));
        close.setFocusTraversable(false);
        close.setOnAction(event -> close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(title, gap, filter, close);
        top.getStyleClass().add("help-top");
        top.setAlignment(Pos.CENTER_LEFT);
        BorderPane sheet = new BorderPane(scroll, top, null, null, null);
        sheet.setId("help");
        sheet.getStyleClass().add("help-sheet");
        sheet.maxWidthProperty().bind(over.widthProperty().subtract(2 * EDGE).map(w -> Math.min(MAX_WIDTH, w.doubleValue())));
        sheet.maxHeightProperty().bind(over.heightProperty().subtract(2 * EDGE).map(h -> Math.min(MAX_HEIGHT, h.doubleValue())));
        sheet.maxWidthProperty().addListener((o, old, now) -> fill());
        veil.getStyleClass().add("veil");
        veil.getChildren().setAll(sheet);
        veil.setOnMousePressed(event -> {
            if (event.getTarget() == veil) {
                close();
            }
        });
        veil.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // Commands of the window behind it wait until it is closed.
        veil.addEventHandler(KeyEvent.ANY, KeyEvent::consume);
    }

    private void pressed(KeyEvent event) {
        boolean isHandled = switch (event.getCode()) {
            case ESCAPE, F1 -> run(this::close);
            case DOWN -> run(() -> scrollBy(SCROLL));
            case UP -> run(() -> scrollBy(-SCROLL));
            case PAGE_DOWN -> run(() -> scrollBy(scroll.getViewportBounds().getHeight()));
            case PAGE_UP -> run(() -> scrollBy(-scroll.getViewportBounds().getHeight()));
            // There is nothing else on the sheet that needs the focus, and behind it nothing may have it.
            case TAB -> true;
            default -> false;
        };
        if (isHandled) {
            event.consume();
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private void scrollBy(double pixels) {
        double hidden = columns.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden, 0, 1));
        }
    }

    public boolean isOpen() {
        return over.getChildren().contains(veil);
    }

    /** Lays the sheet over the window, with the filter ready to be typed into. */
    public void open() {
        if (isOpen()) {
            return;
        }
        focusBefore = Optional.ofNullable(over.getScene().getFocusOwner());
        String language = Messages.bundle().getLocale().equals(Locale.ENGLISH) ? "_en" : "";
        groups = Stream.concat(MenuShortcuts.of(menus).stream(), KeyList.read(language).stream()).toList();
        filter.clear();
        fill();
        scroll.setVvalue(0);
        over.getChildren().add(veil);
        filter.requestFocus();
    }

    /** Takes the sheet away; the focus goes back to where it was. */
    public void close() {
        over.getChildren().remove(veil);
        focusBefore.ifPresent(Node::requestFocus);
        focusBefore = Optional.empty();
    }

    /** Deals the groups out to columns, each to the shortest so far. */
    private void fill() {
        double width = ((BorderPane) veil.getChildren().getFirst()).getMaxWidth();
        int count = Math.max(1, (int) (width / COLUMN));
        List<VBox> all = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            VBox column = new VBox();
            column.getStyleClass().add("help-column");
            column.setPrefWidth(COLUMN);
            HBox.setHgrow(column, Priority.ALWAYS);
            all.add(column);
            lengths.add(0);
        }
        for (Shortcuts group : groups.stream().map(each -> each.matching(filter.getText())).toList()) {
            if (!group.shortcuts().isEmpty()) {
                int shortest = lengths.indexOf(lengths.stream().min(Comparator.naturalOrder()).orElseThrow());
                all.get(shortest).getChildren().add(box(group));
                lengths.set(shortest, lengths.get(shortest) + group.shortcuts().size() + 2);
            }
        }
        if (all.stream().allMatch(column -> column.getChildren().isEmpty())) {
            Label none = new Label(Messages.text("help.none"));
            none.getStyleClass().add("hint");
            all.getFirst().getChildren().add(none);
        }
        columns.getChildren().setAll(all);
    }

    private static Pane box(Shortcuts group) {
        Label title = new Label(group.title());
        title.getStyleClass().add("help-group");
        VBox box = new VBox(title);
        for (Shortcuts.Shortcut shortcut : group.shortcuts()) {
            Label name = new Label(shortcut.name());
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label keys = new Label(shortcut.keys());
            keys.getStyleClass().add("keycap");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(name, gap, keys);
            line.getStyleClass().add("help-line");
            line.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(line);
        }
        return box;
    }
}
