package org.edusum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.edusum.model.FieldId;
import org.edusum.model.RandomSummary;
import org.edusum.model.Statistics;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Test;

class FieldPlaceTest {

    @Test
    void everyPlacedFieldIsShownAsItsParagraphPrintsIt() {
        for (long seed = 0; seed < 100; seed++) {
            Summary summary = RandomSummary.of(seed);
            Map<FieldId, List<FieldPlace>> places = FieldPlace.of(summary);
            assertEquals(List.copyOf(Statistics.fieldsInOrder(summary)), List.copyOf(places.keySet()));
            List<String> printed = summary.allProses().map(summary::printed).toList();
            places.forEach((id, all) -> all.forEach(place -> {
                String around = place.left() + place.text() + place.right();
                assertTrue(printed.stream().anyMatch(prose -> prose.contains(around)), () -> id + ": " + around);
                assertTrue(summary.section(place.section()).isPresent());
                assertShortAndWhole(place.left());
                assertShortAndWhole(place.right());
            }));
            long mentions = summary.allProses().flatMap(org.edusum.model.Prose::references).count();
            assertEquals(mentions, places.values().stream().mapToInt(List::size).sum());
        }
    }

    private static void assertShortAndWhole(String side) {
        assertTrue(side.codePointCount(0, side.length()) <= 12, side);
        assertTrue(side.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE), side);
    }
}
