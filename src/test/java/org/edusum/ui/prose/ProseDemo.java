package org.edusum.ui.prose;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.edusum.model.Place;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.History;
import org.edusum.model.edit.Selection;
import org.edusum.storage.SummaryJson;
import org.edusum.ui.session.Session;

/** The editor alone in a window, to be looked at: {@code -Ddemo.file=summary.json -Ddemo.dark=true -Ddemo.zoom=1.2}. */
public final class ProseDemo {

    private ProseDemo() {
    }

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** The window. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) throws Exception {
            String file = System.getProperty("demo.file", "");
            Summary summary = file.isEmpty() ? ProseSamples.small() : file.equals("large") ? ProseSamples.large(3000)
                    : SummaryJson.read(Files.readAllBytes(Path.of(file)));
            Session session = new Session(History.of(summary), entry -> { }, InstantSource.system());
            ProseView view = new ProseView(session, prefix -> prefix + UUID.randomUUID());
            view.zoomProperty().set(Double.parseDouble(System.getProperty("demo.zoom", "1")));
            Region left = new Region();
            left.setPrefWidth(Double.parseDouble(System.getProperty("demo.side", "280")));
            BorderPane root = new BorderPane(view);
            root.setLeft(left);
            if (Boolean.getBoolean("demo.dark")) {
                root.getStyleClass().add("dark");
            }
            setUserAgentStylesheet(Boolean.getBoolean("demo.dark") ? new PrimerDark().getUserAgentStylesheet()
                    : new PrimerLight().getUserAgentStylesheet());
            stage.setScene(new Scene(root, 1100, 700));
            stage.setMaximized(true);
            stage.show();
            view.requestFocus();
            String composed = System.getProperty("demo.compose", "");
            if (!composed.isEmpty()) {
                Place place = summary.places().filter(p -> p instanceof Place.Body).findFirst().orElseThrow();
                session.selectionProperty().set(Optional.of(Selection.at(new Caret(place, 4))));
                // The window must have the focus first: losing it ends a composition.
                PauseTransition pause = new PauseTransition(Duration.seconds(2));
                pause.setOnFinished(event -> compose(stage.getScene().getFocusOwner(), composed));
                pause.play();
            }
        }

        private static void compose(Node target, String composed) {
            target.fireEvent(new InputMethodEvent(target, target, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(
                    new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)), "", composed.length()));
        }
    }
}
