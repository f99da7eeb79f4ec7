package org.edusum.importing.score;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Reading;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Span;

/** What holds of every recognition, whatever was imported. */
final class Invariants {

    private Invariants() {
    }

    static void check(Recognition found) {
        checkReading(found.reading());
        checkStructure(found.structure());
        checkFields(found);
    }

    private static void checkReading(Reading reading) {
        int source = reading.source().text().length();
        int last = 0;
        for (int i = 0; i < reading.text().length(); i++) {
            Span origin = reading.origin(new Span(i, i + 1));
            assertTrue(origin.start() >= last && origin.end() <= source, "origin falls");
            last = origin.start();
        }
        int end = -1;
        for (Reading.Piece piece : reading.pieces()) {
            assertTrue(piece.span().start() > end && piece.span().end() <= reading.text().length(), "pieces touch");
            end = piece.span().end();
        }
        reading.skipped().forEach(skipped -> assertTrue(skipped.span().end() <= source, "skipped outside"));
        reading.mends().forEach(mend -> assertTrue(mend.span().end() <= source, "mend outside"));
    }

    private static void checkStructure(Structure structure) {
        int length = structure.reading().text().length();
        Stream.of(structure.title(), structure.contents(), structure.signatory(), structure.date()).flatMap(span -> span.stream())
                .forEach(span -> assertTrue(span.end() <= length, "part outside"));
        assertTrue(structure.end() >= 0 && structure.end() <= length, "end outside");
        int last = -1;
        for (HeadingMark heading : structure.headings()) {
            assertTrue(heading.body() <= length, "heading outside");
            assertTrue(heading.isListed() || heading.start() > last, "headings out of order");
            last = heading.isListed() ? last : heading.start();
        }
    }

    private static void checkFields(Recognition found) {
        Reading reading = found.reading();
        for (FieldMark field : found.fields()) {
            assertTrue(field.span().end() <= reading.text().length(), "field outside");
            assertFalse(reading.origin(field.span()).isEmpty(), "field from nowhere");
            assertTrue(field.role() == Role.IGNORE || field.role() == Role.NUMBERING || !field.label().isBlank(), "no label");
        }
    }
}
