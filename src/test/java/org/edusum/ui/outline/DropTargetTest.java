package org.edusum.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows are those of the built-in template: doc, c1 with c1-1 to c1-8, c2 … c7. */
class DropTargetTest {

    private final Summary summary = Templates.all().getFirst().summary();

    @ParameterizedTest(name = "between {0} and {1} at depth {2}")
    @CsvSource({
        "c1-1, c1-2, 2, c1, 1, 2",
        "c1-1, c1-2, 9, c1, 1, 2",
        "c1-1, c1-2, 0, c1, 1, 2",
        "c1-8, c2, 2, c1, 8, 2",
        "c1-8, c2, 5, c1, 8, 2",
        "c1-8, c2, 1, doc, 1, 1",
        "c1-8, c2, -3, doc, 1, 1",
        "c1, c1-1, 1, c1, 0, 2",
        "c1, c2, 3, doc, 1, 1",
        "c1, c1-3, 2, c1, 2, 2",
        "doc, c1, 4, doc, 0, 1",
        "c7, -, 3, doc, 7, 1"})
    void theLineStandsAtTheDepthNearestToThePointer(String above, String below, int wanted, String parent, int index, int depth) {
        assertEquals(Optional.of(new DropTarget(new SectionId(parent), index, depth, false)),
                DropTarget.between(summary, new SectionId(above), Optional.of(below).filter(b -> !b.equals("-")).map(SectionId::new),
                        wanted));
    }

    @Test
    void intoASectionMeansBehindAllThatIsInIt() {
        assertEquals(Optional.of(new DropTarget(new SectionId("c1"), 8, 2, true)),
                DropTarget.into(summary, new SectionId("c1")));
        assertEquals(Optional.empty(), DropTarget.into(summary, new SectionId("gone")));
    }
}
