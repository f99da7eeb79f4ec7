package org.edusum.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.edusum.model.RandomSummary;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.edit.RandomEdits;
import org.edusum.storage.JournalEntry.Performed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalJsonTest {

    @Test
    void everyEntryComesBackEqual() {
        for (long seed = 0; seed < 60; seed++) {
            RandomEdits random = new RandomEdits(seed);
            Summary summary = RandomSummary.of(seed);
            for (int i = 0; i < 20; i++) {
                Edit edit = random.next(summary);
                assertComesBack(new Performed(edit, random.selection(summary), random.selection(summary), random.chance(2)));
                Outcome.Applied<Edit> applied = (Outcome.Applied<Edit>) edit.apply(summary);
                assertComesBack(new Performed(applied.inverse(), Optional.empty(), Optional.empty(), false));
                summary = applied.summary();
            }
        }
        assertComesBack(new JournalEntry.Undone());
        assertComesBack(new JournalEntry.Redone());
    }

    private static void assertComesBack(JournalEntry entry) {
        assertEquals(entry, JournalJson.read(JsonTree.parse(JsonTree.bytes(JournalJson.write(entry)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                                | ``
            {"step":"jump"}                                                                   | step
            {"step":"do","name":"甲","changes":[]}                                            | ``
            {"step":"do","name":"甲","changes":[{"change":"explode"}]}                        | changes[0].change
            {"step":"do","name":"甲","changes":[{"change":"removeField","field":"*"}]}        | changes[0].field
            {"step":"do","name":"甲","changes":[{"change":"setValue","field":"f","value":{"year":"22"}}]} | changes[0].value.year
            {"step":"do","name":"甲","changes":[{"change":"removeField","field":"f"}],"after":{"paragraph":"p","offset":-1}} | after
            """)
    void aFaultIsReportedWithItsPlace(String json, String place) {
        JsonFormatException fault =
                assertThrows(JsonFormatException.class, () -> JournalJson.read(JsonTree.parse(json)));
        assertEquals(place, fault.place());
    }
}
