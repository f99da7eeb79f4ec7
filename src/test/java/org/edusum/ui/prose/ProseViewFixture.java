package org.edusum.ui.prose;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.History;
import org.edusum.model.edit.Selection;
import org.edusum.storage.JournalEntry;
import org.edusum.ui.session.Session;
import org.testfx.api.FxRobot;
import javafx.scene.robot.Robot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** An editor in a window with another field below it to take the focus. */
abstract class ProseViewFixture extends ApplicationTest {

    private static final long WAIT_MILLIS = 20_000;

    protected final List<JournalEntry> journal = new ArrayList<>();
    protected Session session;
    protected ProseView view;
    protected TextField other;

    Summary start() {
        return ProseSamples.small();
    }

    @Override
    public void start(Stage stage) {
        session = new Session(History.of(start()), journal::add, InstantSource.system());
        view = new ProseView(session, ProseSamples.ids());
        view.setPrefSize(900, 620);
        other = new TextField();
        other.setId("other");
        stage.setScene(new Scene(new VBox(view, other)));
        stage.show();
        view.requestFocus();
    }

    @Override
    public void stop() {
        view.getScene().getWindow().hide();
    }

    /** As the robot's own, but waits for one quiet moment of the toolkit, not for five: thousands of these are run. */
    @Override
    public FxRobot interact(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(WAIT_MILLIS, action);
        WaitForAsyncUtils.waitForFxEvents(1);
        return this;
    }

    /** Presses keys together and releases them again; waits as {@link #interact}. */
    @Override
    public FxRobot push(KeyCode... keys) {
        return interact(() -> {
            Robot robot = new Robot();
            List.of(keys).forEach(robot::keyPress);
            List.of(keys).reversed().forEach(robot::keyRelease);
        });
    }

    /** Puts the caret somewhere. */
    void caretAt(Place place, int offset) {
        select(place, offset, place, offset);
    }

    void select(Place a, int i, Place b, int j) {
        interact(() -> {
            session.selectionProperty().set(Optional.of(new Selection(new Caret(a, i), new Caret(b, j))));
            view.requestFocus();
        });
    }

    /** The text of a place, fields as {@code □}. */
    String text(Place place) {
        return session.summary().prose(place).orElseThrow().plain().replace(Prose.FIELD, '□');
    }

    /** The text of a place as it is on the screen, fields as {@code □}. */
    String onScreen(Place place) {
        layOut();
        return view.rows().cellOf(place).orElseThrow().prose().plain().replace(Prose.FIELD, '□');
    }

    Selection selection() {
        return session.selectionProperty().get().orElseThrow();
    }

    Caret caret() {
        return selection().caret();
    }

    String value(String field) {
        return session.summary().field(new FieldId(field)).printed(org.edusum.model.Form.FULL);
    }

    Optional<String> selectedField() {
        return session.selectedFieldProperty().get().map(FieldId::value);
    }

    void layOut() {
        interact(() -> view.getScene().getRoot().layout());
    }

    void keys(KeyCode... codes) {
        for (KeyCode code : codes) {
            push(code);
        }
    }

    void shortcut(KeyCode... codes) {
        push(codes);
    }

    FieldEntry entry() {
        return view.getChildrenUnmodifiable().stream().filter(FieldEntry.class::isInstance)
                .map(FieldEntry.class::cast).findFirst().orElseThrow();
    }

    /** Sends what an input method sends to the node that has the focus. */
    void compose(String composed, String committed, int caret) {
        interact(() -> fireComposed(composed, committed, caret));
    }

    /** As {@link #compose(String, String, int)}, on the JavaFX thread. */
    void fireComposed(String composed, String committed, int caret) {
        Node target = view.getScene().getFocusOwner();
        List<InputMethodTextRun> runs = composed.isEmpty() ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        target.fireEvent(new InputMethodEvent(target, target, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                runs, committed, caret));
    }

    void compose(String composed) {
        compose(composed, "", composed.length());
    }

    void commit(String committed) {
        compose("", committed, 0);
    }
}
