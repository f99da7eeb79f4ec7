package org.edusum.ui.shell;

import java.util.List;
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
    private List<Step> shown = List.of();

    /** A section on the way from the whole document to the one shown. */
    private record Step(SectionId section, String name) {
    }

    Breadcrumb(Session session) {
        this.session = session;
        getStyleClass().add("breadcrumb");
        session.shownProperty().addListener((o, old, now) -> update());
        session.summaryProperty().addListener((o, old, now) -> update());
        update();
    }

    private void update() {
        Summary summary = session.summary();
        Outline outline = Outline.of(summary);
        List<Step> steps = outline.entry(session.shownProperty().get()).stream()
                .flatMap(entry -> entry.path().stream())
                .map(section -> new Step(section.id(), name(summary, outline, section))).toList();
        // Typing in the prose seldom changes a title: the controls stay then.
        if (!steps.equals(shown)) {
            shown = steps;
            show();
        }
    }

    private static String name(Summary summary, Outline outline, Section section) {
        Outline.Entry entry = outline.entry(section.id()).orElseThrow();
        return entry.depth() == 0 ? Messages.text("outline.whole")
                : entry.label() + summary.printed(section.title());
    }

    private void show() {
        getChildren().clear();
        for (Step step : shown) {
            if (step != shown.getFirst()) {
                getChildren().add(new Label("›"));
            }
            getChildren().add(step == shown.getLast() ? here(step.name()) : way(step.name(), step.section()));
        }
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
