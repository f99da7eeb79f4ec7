package org.edusum.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.SplitPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.edusum.storage.Settings;

/** Puts the window where it stood last time, if a screen still shows that place, and remembers it at the end. */
final class WindowBounds {

    private static final double DEFAULT_WIDTH = 1280;
    private static final double DEFAULT_HEIGHT = 800;
    private static final double MIN_WIDTH = 760;
    private static final double MIN_HEIGHT = 400;

    private WindowBounds() {
    }

    static void restore(Stage stage, Settings settings) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(DEFAULT_WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(DEFAULT_HEIGHT, screen.getHeight()));
        boolean isSmallScreen = screen.getWidth() <= DEFAULT_WIDTH + 100;
        settings.window().filter(w -> !Screen.getScreensForRectangle(w.x(), w.y(), w.width(), w.height()).isEmpty())
                .ifPresentOrElse(window -> {
                    stage.setX(window.x());
                    stage.setY(window.y());
                    stage.setWidth(window.width());
                    stage.setHeight(window.height());
                    stage.setMaximized(window.isMaximised());
                }, () -> stage.setMaximized(isSmallScreen));
    }

    /** The change of the settings that remembers how the window stands now. */
    static UnaryOperator<Settings> remembering(Stage stage, SplitPane split, List<String> dividers) {
        Map<String, Double> positions = new HashMap<>();
        double[] now = split.getDividerPositions();
        for (int i = 0; i < Math.min(now.length, dividers.size()); i++) {
            positions.put(dividers.get(i), now[i]);
        }
        Settings.Window window = new Settings.Window(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        return settings -> {
            Map<String, Double> all = new HashMap<>(settings.dividers());
            all.putAll(positions);
            return settings.withDividers(all).withWindow(window);
        };
    }
}
