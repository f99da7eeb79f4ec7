package org.edusum.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/** A set of colours: AtlantaFX's sheet for the controls, our own for the named colours of the prose and the window. */
public enum Theme {
    LIGHT("light.css"), DARK("dark.css");

    private static final String COMMON = sheet("app.css");
    /** A sheet of one rule, since which family there is shows only at run time. */
    private static final String FAMILY = "data:text/css;base64," + Base64.getEncoder().encodeToString(
            (".root { -fx-font-family: \"" + ScreenFonts.SANS + "\"; }").getBytes(StandardCharsets.UTF_8));
    private final String colours;

    Theme(String colours) {
        this.colours = colours;
    }

    public static Theme of(boolean isDark) {
        return isDark ? DARK : LIGHT;
    }

    /** Puts the theme on the controls; to be done before the first control is built. */
    public void dressControls() {
        Application.setUserAgentStylesheet(switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
    }

    /** Puts the theme on a scene and on all controls; may be called again to change it. */
    public void dress(Scene scene) {
        dressControls();
        scene.getStylesheets().removeAll(LIGHT.sheets());
        scene.getStylesheets().removeAll(DARK.sheets());
        scene.getStylesheets().addAll(sheets());
    }

    private List<String> sheets() {
        return List.of(FAMILY, COMMON, sheet(colours));
    }

    private static String sheet(String name) {
        return Theme.class.getResource(name).toExternalForm();
    }
}
