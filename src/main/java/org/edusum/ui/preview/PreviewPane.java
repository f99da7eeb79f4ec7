package org.edusum.ui.preview;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.session.Session;

/**
 * The pages of a session's document as they will be printed. Follows the caret; a click goes to what was clicked. Does
 * nothing while it is in no scene.
 */
public final class PreviewPane {

    /** The editor as this pane needs it. */
    public interface Editor {

        /** Selects something, shows it, and takes the focus. */
        void goTo(Selection selection);

        void requestFocus();
    }

    private final Session session;
    private final Editor editor;
    private final LayoutWatch watch;
    private final PageStack stack;
    private final BorderPane root = new BorderPane();

    /** @param jobs of the preview alone */
    public PreviewPane(Session session, Jobs jobs, Editor editor) {
        this.session = session;
        this.editor = editor;
        watch = new LayoutWatch(session, jobs);
        stack = new PageStack(jobs);
        root.setId("preview");
        root.getStyleClass().add("preview");
        root.setTop(new PreviewBar(stack));
        root.setCenter(stack);
        watch.activeProperty().bind(root.sceneProperty().isNotNull());
        watch.laidProperty().addListener((o, old, now) -> now.ifPresent(laid -> {
            stack.show(laid.pages());
            follow();
        }));
        session.selectionProperty().addListener((o, old, now) -> {
            // Else the caret is in a text that is still to be laid out.
            if (watch.isCurrent()) {
                follow();
            }
        });
        session.openedProperty().addListener((o, old, now) -> stack.scrollTo(0));
        stack.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        stack.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        new PreviewKeys(stack, this::goToPage, editor::requestFocus).listen();
    }

    public Parent root() {
        return root;
    }

    /** How the pages are laid out. */
    public ObjectProperty<PageStyle> styleProperty() {
        return watch.styleProperty();
    }

    public void requestFocus() {
        stack.requestFocus();
    }

    /** Whether a node is part of this pane: then it takes the wheel and its keys for itself. */
    public boolean holds(Object node) {
        return node instanceof Node inner && (inner == root || holds(inner.getParent()));
    }

    private void follow() {
        Optional<Caret> caret = session.selectionProperty().get().map(Selection::caret);
        Optional<PagePlaces.Spot> spot = watch.laidProperty().get().flatMap(laid -> caret.flatMap(laid.places()::spot));
        stack.mark(spot, !stack.isFocused());
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            stack.requestFocus();
            stack.at(event.getX(), event.getY()).flatMap(at -> page(at.page()).flatMap(page ->
                    PageHit.at(page, style(), at.at()))).ifPresent(this::goTo);
        }
    }

    /** To the first text of the page that is looked at. */
    private void goToPage() {
        page(stack.currentProperty().get()).flatMap(PageHit::first).ifPresent(this::goTo);
    }

    private Optional<Page> page(int index) {
        return stack.pages().map(Pages::all).filter(all -> index < all.size()).map(all -> all.get(index));
    }

    private PageStyle style() {
        return stack.pages().orElseThrow().style();
    }

    private void goTo(Selection clicked) {
        within(session.summary(), clicked).ifPresent(editor::goTo);
    }

    /** The pages may be a moment older than the document. */
    private static Optional<Selection> within(Summary summary, Selection clicked) {
        return summary.prose(clicked.caret().place()).map(Prose::length).map(length -> new Selection(
                new Caret(clicked.anchor().place(), Math.min(length, clicked.anchor().offset())),
                new Caret(clicked.caret().place(), Math.min(length, clicked.caret().offset()))));
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() != 0) {
                PreviewBar.step(stack, event.getDeltaY() > 0);
            }
        } else {
            stack.scrollBy(-event.getDeltaY());
            stack.scrollAcross(-event.getDeltaX());
        }
        event.consume();
    }
}
