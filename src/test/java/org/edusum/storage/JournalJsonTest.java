package org.edusum.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.edusum.model.FieldId;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.RandomSummary;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.edit.RandomEdits;
import org.edusum.model.edit.Selection;
import org.edusum.model.edit.View;
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
        Edit rename = Edit.of("重命名条目", new Change.RemoveField(new FieldId("f1")));
        assertComesBack(new Performed(rename, new View(Optional.of(new SectionId("c1")), Optional.empty(), Optional.empty()),
                new View(Optional.of(new SectionId("c2")), Optional.empty(), Optional.of(new FieldId("f2"))), false));
        assertComesBack(new JournalEntry.Undone());
        assertComesBack(new JournalEntry.Redone());
    }

    @Test
    void aStepOfAnOlderJournalHasOnlyItsSelection() {
        JournalEntry read = JournalJson.read(JsonTree.parse("""
                {"step":"do","name":"输入","changes":[{"change":"removeField","field":"f1"}],
                 "before":{"paragraph":"p1","offset":2},"after":{"paragraph":"p1","offset":3}}"""));
        Place place = new Place.Body(new ParagraphId("p1"));
        Edit edit = Edit.of("输入", new Change.RemoveField(new FieldId("f1")));
        assertEquals(new Performed(edit, Optional.of(Selection.at(new Caret(place, 2))),
                Optional.of(Selection.at(new Caret(place, 3))), false), read);
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
            {"step":"do","name":"甲","changes":[{"change":"setTable","section":"s","table":{"columns":[],"headRows":0,"rows":[]}}]} | changes[0].table
            {"step":"do","name":"甲","changes":[{"change":"setValue","field":"f","value":{"year":"22"}}]} | changes[0].value.year
            {"step":"do","name":"甲","changes":[{"change":"removeField","field":"f"}],"after":{"paragraph":"p","offset":-1}} | after
            """)
    void aFaultIsReportedWithItsPlace(String json, String place) {
        JsonFormatException fault =
                assertThrows(JsonFormatException.class, () -> JournalJson.read(JsonTree.parse(json)));
        assertEquals(place, fault.place());
    }
}
