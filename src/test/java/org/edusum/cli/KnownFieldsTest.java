package org.edusum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.RandomSummary;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownFieldsTest {

    private static Summary summary() {
        Map<FieldId, Field> fields = new HashMap<>(RandomSummary.of(1).fields());
        for (String id : new String[] {"schools", "school2", "teachers"}) {
            fields.put(new FieldId(id), Field.empty(new FieldId(id), new FieldType.Year(), "标签" + id));
        }
        return RandomSummary.of(1).withFields(fields);
    }

    @ParameterizedTest
    @CsvSource({"school, 是不是 school2、schools？", "Teachers, 是不是 teachers？", "标签school2, 是不是 school2？",
        "完全不同的编号, 编号见 edusum show FILE --json。"})
    void anUnknownIdIsAnsweredWithWhatWasPerhapsMeant(String id, String hint) {
        assertEquals("没有编号为“" + id + "”的数据项，" + hint, KnownFields.unknown(summary(), id));
    }

    @ParameterizedTest
    @CsvSource({"schools,true", "Schools,false", "'',false"})
    void aFieldIsFoundByItsExactId(String id, boolean isFound) {
        assertEquals(isFound, KnownFields.find(summary(), id).isPresent());
        assertTrue(KnownFields.unknown(summary(), "x".repeat(5000)).length() < 200);
    }
}
