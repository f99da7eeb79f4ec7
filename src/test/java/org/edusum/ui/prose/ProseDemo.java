package org.edusum.ui.prose;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.edusum.model.Summary;
import org.edusum.model.edit.History;
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
                root.setStyle("-edusum-desk: #15181c; -edusum-paper: #1f2329; -edusum-paper-edge: #343a42;"
                        + "-edusum-ink: #dfe3e8; -edusum-number: #b4bcc6; -edusum-muted: #97a1ad; -edusum-caret: #7db7ff;"
                        + "-edusum-selection: #264f78; -edusum-empty-fill: #3a2f1299; -edusum-empty-edge: #c69026;"
                        + "-edusum-empty-ink: #eac55f; -edusum-field-fill: #17304d99; -edusum-field-edge: #2f5f94;"
                        + "-edusum-field-ink: #9ecbff; -edusum-ring: #6cb6ff; -edusum-error: #ff8f87; -edusum-error-fill: #45191a;");
            }
            stage.setScene(new Scene(root, 1100, 700));
            stage.setMaximized(true);
            stage.show();
            view.requestFocus();
        }
    }
}
