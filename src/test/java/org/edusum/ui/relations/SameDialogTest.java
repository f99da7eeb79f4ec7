package org.edusum.ui.relations;

import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.edusum.formula.Figures;
import org.edusum.model.FieldId;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.History;
import org.edusum.model.edit.Selection;
import org.edusum.ui.OnFx;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class SameDialogTest {

    private static final Place PLACE = new Place.Body(new ParagraphId("p2"));
    private static final String WORDS = "全区幼儿园12所，都已开学";

    private final List<String> told = new ArrayList<>();
    private Session session;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new StackPane()));
        stage.show();
        Summary summary = new Figures().whole("a", "幼儿园总数", "12").summary();
        Section chapter = summary.root().children().getFirst();
        Section longer = chapter.withBody(List.of(chapter.body().getFirst(), new Paragraph(new ParagraphId("p2"), Prose.of(WORDS))));
        session = new Session(History.of(summary.withRoot(summary.root().withChildren(List.of(longer)))), entry -> { },
                InstantSource.system());
        session.selectionProperty().set(Optional.of(Selection.at(new Caret(PLACE, WORDS.indexOf("开学")))));
        Dialogs dialogs = new Dialogs(stage);
        dialogs.tellSuccessBy(success -> told.add(success.title()));
        Platform.runLater(() -> new SameDialog(session, dialogs).ask(new FieldId("a")));
    }

    @Test
    void theCaretStaysAtItsWordsAndWhatWasLinkedIsSaid(FxRobot robot) {
        await(() -> robot.lookup("#same-thing-lines").tryQuery().filter(Node::isFocused).isPresent());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> robot.lookup("#same-thing").tryQuery().isEmpty());
        assertEquals(List.of("已把 1 处关联到“幼儿园总数”"), told);
        Caret caret = OnFx.ask(() -> session.selectionProperty().get().orElseThrow().caret());
        assertEquals("开学", session.summary().prose(PLACE).orElseThrow().plain().substring(caret.offset()));
    }
}
