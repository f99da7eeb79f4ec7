package org.edusum.ui.shell;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import org.edusum.storage.Settings;
import org.edusum.ui.text.Messages;

/** The size of the text at the end of the status bar, with others to choose from. */
final class ZoomMenu extends MenuButton {

    private static final List<Integer> SIZES = List.of(Settings.MAX_ZOOM, 200, 150, 125, 110, 100, 90, 75, Settings.MIN_ZOOM);

    ZoomMenu(Desk desk) {
        setId("status-zoom");
        getStyleClass().add("flat");
        setFocusTraversable(false);
        setTooltip(new Tooltip(Messages.text("status.zoom.tip")));
        textProperty().bind(desk.settingsProperty().map(settings -> settings.zoom() + "%"));
        accessibleTextProperty().bind(desk.settingsProperty().map(settings ->
                Messages.text("status.zoom.spoken", String.valueOf(settings.zoom()))));
        for (int size : SIZES) {
            RadioMenuItem item = new RadioMenuItem(size + "%");
            item.setOnAction(event -> desk.change(settings -> settings.withZoom(size)));
            getItems().add(item);
        }
        setOnShowing(event -> {
            for (int i = 0; i < SIZES.size(); i++) {
                ((RadioMenuItem) getItems().get(i)).setSelected(SIZES.get(i) == desk.settings().zoom());
            }
        });
    }
}
