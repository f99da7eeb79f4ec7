package org.edusum.ui.prose;

import static org.edusum.ui.prose.ProseSamples.body;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.javafx.stage.WindowHelper;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.edusum.model.Place;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.junit.jupiter.api.Test;

/** Thousands of steps of an input method at random, against a plain string that is told the same. */
class RandomInputTest extends ProseViewFixture {

    private static final int STEPS = 4000;
    private static final Place PLACE = body("p112");
    private static final List<String> LETTERS = List.of("n", "ni", "ni'h", "ni'hao", "gghh", "w");
    private static final List<String> WORDS = List.of("你好", "我", "工作总结", "𠮷", "，", "。", "一二三四五六七八九十");

    private StringBuilder oracle;
    private String composed = "";
    private int from;
    private int to;
    private WindowsInput input;
    private Stage stage;

    @Override
    public void start(Stage shown) {
        super.start(shown);
        stage = shown;
    }

    @Test
    void textScreenUndoAndJournalAgreeWithAPlainString() {
        Random random = new Random(20221231);
        oracle = new StringBuilder(text(PLACE));
        caretAt(PLACE, 0);
        interact(() -> {
            input = new WindowsInput();
            for (int i = 0; i < STEPS; i++) {
                step(random);
                String now = oracle.toString();
                assertEquals(now, text(PLACE), "text after step " + i);
                if (i % 7 == 0) {
                    view.rows().layout();
                    String shown = composed.isEmpty() ? now : now.substring(0, from) + composed + now.substring(to);
                    assertEquals(shown, view.rows().cellOf(PLACE).orElseThrow().prose().plain(), "screen after step " + i);
                }
            }
            assertEquals(WindowsInputTest.replayed(start(), journal), session.summary());
            view.finishEntry();
            while (session.undo()) {
                view.rows().layout();
            }
            assertEquals(start(), session.summary());
        });
    }

    private void step(Random random) {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> composing(pick(random, LETTERS));
            case 3, 4 -> {
                String word = pick(random, WORDS);
                String next = pick(random, LETTERS);
                input.commitAndCompose(word, next);
                insert(word);
                composed = next;
            }
            case 5, 6 -> {
                String word = pick(random, WORDS);
                input.commit(word);
                insert(word);
            }
            case 7 -> {
                input.cancel();
                composed = "";
            }
            case 8 -> {
                input.end();
                composed = "";
            }
            case 9 -> {
                finish();
                type(pick(random, List.of("7", "，", "x")));
            }
            case 10 -> key(random);
            case 11 -> leave(random);
            case 12 -> select(random);
            default -> undo();
        }
        if (oracle.length() > 400) {
            select(0, oracle.length());
            input.commit("短");
            insert("短");
        }
    }

    private void composing(String letters) {
        input.compose(letters);
        composed = letters;
    }

    private void finish() {
        if (!composed.isEmpty()) {
            insert(composed);
        }
    }

    private void insert(String text) {
        oracle.replace(from, to, text);
        from += text.length();
        to = from;
        composed = "";
    }

    private void type(String character) {
        view.getScene().getFocusOwner().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED,
                false, false, false, false));
        insert(character);
    }

    private void key(Random random) {
        KeyCode code = pick(random, List.of(KeyCode.BACK_SPACE, KeyCode.UNDEFINED, KeyCode.SHIFT));
        if (code == KeyCode.BACK_SPACE) {
            finish();
            if (from == to && from == 0) {
                return;
            }
            if (from == to) {
                from -= Character.charCount(oracle.codePointBefore(from));
            }
            oracle.delete(from, to);
            to = from;
        }
        view.getScene().getFocusOwner().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /** The focus goes to another control, or the window is left: with the last word of the input method before or after. */
    private void leave(Random random) {
        String word = pick(random, WORDS);
        switch (random.nextInt(3)) {
            case 0 -> {
                finish();
                other.requestFocus();
                view.requestFocus();
            }
            case 1 -> {
                WindowHelper.setFocused(stage, false);
                input.commit(word);
                insert(word);
                WindowHelper.setFocused(stage, true);
            }
            default -> {
                input.result(word);
                insert(word);
                WindowHelper.setFocused(stage, false);
                input.end();
                WindowHelper.setFocused(stage, true);
            }
        }
    }

    private void select(Random random) {
        finish();
        int a = boundary(random.nextInt(oracle.length() + 1));
        int b = random.nextBoolean() ? a : boundary(random.nextInt(oracle.length() + 1));
        select(Math.min(a, b), Math.max(a, b));
    }

    private int boundary(int offset) {
        boolean isInside = offset > 0 && offset < oracle.length()
                && Character.isSurrogatePair(oracle.charAt(offset - 1), oracle.charAt(offset));
        return isInside ? offset + 1 : offset;
    }

    private void select(int first, int last) {
        view.finishEntry();
        session.selectionProperty().set(Optional.of(new Selection(new Caret(PLACE, first), new Caret(PLACE, last))));
        composed = "";
        from = first;
        to = last;
    }

    /** Back and forth again: undo alone is the subject of other tests, since typing is merged by time. */
    private void undo() {
        finish();
        view.undo();
        view.redo();
        input.end();
        int caret = session.selectionProperty().get().orElseThrow().caret().offset();
        from = caret;
        to = caret;
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
