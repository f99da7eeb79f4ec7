package org.edusum.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import org.edusum.ui.text.Messages;

/** The pane at the end of the window: shows the inspector or the page preview, each as wide as the clerk left it, or nothing. */
final class SidePane {

    /** What can be shown. */
    enum Content {
        INSPECTOR("inspector", 0.79, "side.inspector", "side.inspector.tip"),
        PREVIEW("preview", 0.62, "side.preview", "side.preview.tip");

        private final String divider;
        private final double place;
        private final String name;
        private final String tip;

        /** @param divider its name among those remembered @param place of it at first */
        Content(String divider, double place, String name, String tip) {
            this.divider = divider;
            this.place = place;
            this.name = name;
            this.tip = tip;
        }

        /** Under which name the place of the divider beside it is remembered. */
        String divider() {
            return divider;
        }

        double place(Map<String, Double> dividers) {
            return dividers.getOrDefault(divider, place);
        }
    }

    /** A narrower screen (1366 pixels at 150 %) begins without this pane. */
    private static final double ROOM_FOR_THREE = 1000;

    private final Pane holder;
    private final SplitPane split;
    private final FocusMode focusMode;
    private final Desk desk;
    private final Map<Content, Node> contents;
    private final Map<Content, BooleanProperty> chosen;
    private final Map<Content, ToggleButton> tabs = new HashMap<>();
    private final BorderPane panes = new BorderPane();
    private Optional<Content> shown = Optional.empty();
    private Optional<Content> before = Optional.empty();
    private boolean isChoosing;

    /**
     * @param holder the item of the split that this pane fills
     * @param chosen whether something is shown, as the menu says; at most one is true
     */
    SidePane(Pane holder, SplitPane split, FocusMode focusMode, Desk desk, Map<Content, Node> contents,
             Map<Content, BooleanProperty> chosen) {
        this.holder = holder;
        this.split = split;
        this.focusMode = focusMode;
        this.desk = desk;
        this.contents = contents;
        this.chosen = chosen;
        HBox bar = new HBox();
        bar.getStyleClass().add("side-tabs");
        for (Content content : Content.values()) {
            ToggleButton tab = new ToggleButton(Messages.text(content.name));
            tab.setId("side-" + content.divider);
            tab.getStyleClass().add("flat");
            tab.setFocusTraversable(false);
            tab.setTooltip(new Tooltip(Messages.text(content.tip)));
            tab.setOnAction(event -> choose(Optional.of(content)));
            tabs.put(content, tab);
            bar.getChildren().add(tab);
            chosen.get(content).addListener((o, was, is) -> {
                if (!isChoosing) {
                    choose(is ? Optional.of(content) : content == Content.PREVIEW ? before : Optional.empty());
                }
            });
        }
        panes.setTop(bar);
        holder.getChildren().setAll(panes);
        shown = Optional.of(Content.INSPECTOR);
        fill(Content.INSPECTOR);
    }

    /** Whether the screen has room for this pane beside the others. */
    static boolean hasRoom() {
        return Screen.getPrimary().getVisualBounds().getWidth() >= ROOM_FOR_THREE;
    }

    boolean shows(Content content) {
        return shown.filter(now -> now == content).isPresent() && split.getItems().contains(holder);
    }

    /** The name of the place of the last divider, as it is now. */
    Content last() {
        return shown.orElse(Content.INSPECTOR);
    }

    private void choose(Optional<Content> wanted) {
        isChoosing = true;
        remember();
        // The inspector comes back when the pages go that took its place.
        before = shown.filter(now -> now == Content.INSPECTOR);
        shown = wanted;
        chosen.forEach((content, property) -> property.set(wanted.filter(now -> now == content).isPresent()));
        wanted.ifPresent(this::fill);
        double place = last().place(desk.settings().dividers());
        boolean isThere = split.getItems().contains(holder);
        focusMode.showLast(holder, wanted.isPresent(), place);
        if (isThere && wanted.isPresent()) {
            split.setDividerPosition(split.getItems().size() - 2, place);
        }
        isChoosing = false;
    }

    private void remember() {
        if (shown.isPresent() && split.getItems().contains(holder) && !split.getDividers().isEmpty()) {
            double place = split.getDividers().getLast().getPosition();
            String name = last().divider();
            desk.change(settings -> {
                Map<String, Double> all = new HashMap<>(settings.dividers());
                all.put(name, place);
                return settings.withDividers(all);
            });
        }
    }

    private void fill(Content content) {
        // The other leaves the scene: what is not seen does no work.
        panes.setCenter(contents.get(content));
        tabs.forEach((each, tab) -> tab.setSelected(each == content));
    }
}
