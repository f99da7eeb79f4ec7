package org.edusum.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.edusum.checking.Checker;
import org.edusum.checking.Problems;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.ui.prose.ProseSamples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the outline and the checks cost in a document of 3,000 paragraphs. */
@Tag("bench")
class OutlineBench {

    private static final int KEYS = 300;
    private static final Edit KEY = Edit.of("输入", new Change.SpliceProse(ProseSamples.body("c70p7"), 0, 0, Prose.of("写")));

    private final OutlineModel model = new OutlineModel();

    @Test
    void typingAndChecking() {
        Summary summary = ProseSamples.large(3000);
        Checker checker = new Checker();
        long[] tree = new long[KEYS];
        long[] checks = new long[KEYS];
        for (int i = 0; i < KEYS; i++) {
            long start = System.nanoTime();
            OutlineNode root = model.update(summary, Problems.NONE);
            tree[i] = System.nanoTime() - start;
            start = System.nanoTime();
            Problems problems = checker.check(summary);
            checks[i] = System.nanoTime() - start;
            assertEquals(0, root.problems() * problems.all().size());
            summary = ((Outcome.Applied<Edit>) KEY.apply(summary)).summary();
        }
        print("outline per key", tree);
        print("checks per pause", checks);
    }

    private static void print(String what, long[] nanos) {
        long first = nanos[0];
        long[] later = Arrays.copyOfRange(nanos, KEYS / 3, KEYS);
        Arrays.sort(later);
        System.out.printf("%s: median %.3f ms, 95%% %.3f ms, first %.1f ms%n", what, later[later.length / 2] / 1e6,
                later[later.length * 95 / 100] / 1e6, first / 1e6);
    }
}
