package org.edusum.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.edusum.model.Outline;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** Where in the document the editor is: the sections above the one shown, each a way back up. */
final class Breadcrumb extends HBox {

    private final Session session;

    Breadcrumb(Session session) {
        this.session = session;
        getStyleClass().add("breadcrumb");
        session.shownProperty().addListener((o, old, now) -> update());
        session.summaryProperty().addListener((o, old, now) -> update());
        update();
    }

    private void update() {
        getChildren().clear();
        Summary summary = session.summary();
        Outline outline = Outline.of(summary);
        outline.entry(session.shownProperty().get()).ifPresent(shown -> {
            for (Section section : shown.path()) {
                Outline.Entry entry = outline.entry(section.id()).orElseThrow();
                String name = entry.depth() == 0 ? Messages.text("outline.whole")
                        : entry.number() + summary.printed(section.title());
                boolean isLast = section == shown.section();
                if (entry.depth() > 0) {
                    getChildren().add(new Label("›"));
                }
                getChildren().add(isLast ? here(name) : way(name, section.id()));
            }
        });
    }

    private static Node here(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("here");
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private Node way(String name, SectionId id) {
        Hyperlink link = new Hyperlink(name);
        link.setFocusTraversable(false);
        link.setOnAction(event -> session.shownProperty().set(id));
        return link;
    }
}
