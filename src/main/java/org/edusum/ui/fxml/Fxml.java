package org.edusum.ui.fxml;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.edusum.ui.text.Messages;

/** Loads FXML for a controller that exists already, so that controllers get what they need through their constructors. */
public final class Fxml {

    private Fxml() {
    }

    /** @param name of the file in the package of the controller */
    public static Parent load(Object controller, String name) {
        FXMLLoader loader = new FXMLLoader(controller.getClass().getResource(name), Messages.bundle());
        loader.setController(controller);
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
