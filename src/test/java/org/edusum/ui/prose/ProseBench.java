package org.edusum.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.edusum.model.Place;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the editor does per key in a document of 3,000 paragraphs. */
@Tag("bench")
class ProseBench extends ProseViewFixture {

    private static final int KEYS = 300;

    @Override
    Summary start() {
        return ProseSamples.large(3000);
    }

    @Test
    void typingInALargeDocument() {
        Place place = ProseSamples.body("c70p7");
        caretAt(place, 4);
        int before = text(place).length();
        long[] nanos = new long[KEYS];
        interact(() -> {
            for (int i = 0; i < KEYS; i++) {
                long start = System.nanoTime();
                view.rows().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "写", "", KeyCode.UNDEFINED, false, false, false, false));
                view.getScene().getRoot().applyCss();
                view.getScene().getRoot().layout();
                view.rows().layout();
                nanos[i] = System.nanoTime() - start;
            }
        });
        long[] later = Arrays.copyOfRange(nanos, KEYS / 3, KEYS);
        Arrays.sort(later);
        System.out.printf("per key: median %.2f ms, 95%% %.2f ms, first %.1f ms%n", later[later.length / 2] / 1e6,
                later[later.length * 95 / 100] / 1e6, nanos[0] / 1e6);
        assertEquals(before + KEYS, text(place).length());
    }
}
