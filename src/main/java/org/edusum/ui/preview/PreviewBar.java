package org.edusum.ui.preview;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.edusum.ui.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above the pages: which is looked at, and how large they are. */
final class PreviewBar extends HBox {

    private static final List<Integer> SIZES = List.of(200, 150, 125, 100, 75, 50);
    private static final int STEP = 10;

    PreviewBar(PageStack stack) {
        getStyleClass().add("preview-bar");
        Label page = new Label();
        page.setId("preview-page");
        page.textProperty().bind(Bindings.createStringBinding(() -> stack.countProperty().get() == 0
                        ? Messages.text("preview.working") : Messages.text("preview.page",
                        String.valueOf(stack.currentProperty().get() + 1), String.valueOf(stack.countProperty().get())),
                stack.currentProperty(), stack.countProperty()));
        Pane between = new Pane();
        setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(page, between,
                button("preview-smaller", "fth-minus", "preview.smaller", () -> step(stack, false)), sizes(stack),
                button("preview-larger", "fth-plus", "preview.larger", () -> step(stack, true)));
    }

    /** Makes the pages larger or smaller, by steps of ten percent from the size they have. */
    static void step(PageStack stack, boolean isLarger) {
        int now = stack.percent();
        int next = isLarger ? now / STEP * STEP + STEP : (now - 1) / STEP * STEP;
        stack.zoomProperty().set(new Zoom.Percent(next));
    }

    private static Button button(String id, String icon, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setGraphic(new FontIcon(icon));
        button.setFocusTraversable(false);
        button.setAccessibleText(Messages.text(key));
        button.setTooltip(new Tooltip(Messages.text(key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static MenuButton sizes(PageStack stack) {
        MenuButton sizes = new MenuButton();
        sizes.setId("preview-zoom");
        sizes.getStyleClass().add("flat");
        sizes.setFocusTraversable(false);
        // In a narrow pane the page is what may be cut short; a size of "…" says nothing.
        sizes.setMinWidth(USE_PREF_SIZE);
        sizes.textProperty().bind(stack.zoomProperty().map(PreviewBar::name));
        sizes.accessibleTextProperty().bind(sizes.textProperty().map(size -> Messages.text("preview.zoom.spoken", size)));
        sizes.getItems().addAll(item(stack, Zoom.FIT_WIDTH), item(stack, Zoom.FIT_TEXT), item(stack, Zoom.WHOLE_PAGE), new SeparatorMenuItem());
        SIZES.forEach(percent -> sizes.getItems().add(item(stack, new Zoom.Percent(percent))));
        return sizes;
    }

    private static MenuItem item(PageStack stack, Zoom zoom) {
        MenuItem item = new MenuItem(name(zoom));
        item.setOnAction(event -> stack.zoomProperty().set(zoom));
        return item;
    }

    private static String name(Zoom zoom) {
        return switch (zoom) {
            case Zoom.FitWidth fit -> Messages.text("preview.fitWidth");
            case Zoom.FitText fit -> Messages.text("preview.fitText");
            case Zoom.WholePage whole -> Messages.text("preview.wholePage");
            case Zoom.Percent(int percent) -> percent + "%";
        };
    }
}
