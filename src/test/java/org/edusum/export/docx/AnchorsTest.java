package org.edusum.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.edusum.model.FieldId;
import org.edusum.model.SectionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {

    @ParameterizedTest
    @CsvSource({"f012,1,f012,es_f012", "f012,2,f012#2,es_f012__2", "f-3,11,f-3#11,es_f_3__11"})
    void placesAreCounted(String id, int place, String tag, String bookmark) {
        FieldId field = new FieldId(id);
        assertEquals(tag, Anchors.tag(field, place));
        assertEquals(bookmark, Anchors.bookmark(field, place));
    }

    @Test
    void likeIdsKeepDifferentBookmarks() {
        List<String> ids = List.of("f1", "F1", "f-1", "f_1", "f.1", "f1-", "f--1", "f__1", "f1.2", "a".repeat(64), "a".repeat(63));
        List<String> names = ids.stream().flatMap(id -> java.util.stream.IntStream.rangeClosed(1, 12)
                .mapToObj(place -> Anchors.bookmark(new FieldId(id), place).toLowerCase(Locale.ROOT))).toList();
        assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
        names.forEach(name -> assertTrue(name.matches("[a-z][a-z0-9_]{0,39}"), name));
    }

    @Test
    void aTagHoldsAtMost64Characters() {
        FieldId longest = new FieldId("A".repeat(64));
        assertEquals("A".repeat(64), Anchors.tag(longest, 1));
        assertTrue(Anchors.tag(longest, 2).matches("a{12}__x[0-9a-f]{12}#2"));
    }

    @Test
    void sectionsAndFieldsOfOneIdAreTwoBookmarks() {
        assertEquals("sec_c3_2", Anchors.bookmark(new SectionId("c3-2")));
        assertEquals("es_c3_2", Anchors.bookmark(new FieldId("c3-2"), 1));
    }
}
