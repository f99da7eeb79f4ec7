package org.edusum.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.edusum.model.RandomSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineFormTest {

    @Test
    void everyValueComesBackEqual() {
        for (long seed = 0; seed < 200; seed++) {
            RandomSummary.of(seed).fields().values().forEach(field -> assertEquals(
                    Optional.of(field.value()), MachineForm.read(field.type(), MachineForm.write(field.value()))));
        }
    }

    @ParameterizedTest
    @CsvSource({"integer,1.5", "integer,-1", "integer,12份", "integer,１２", "integer,1e3", "percent,85%", "year,22",
        "year,1899", "yearMonth,2022-13", "yearMonth,2022年9月", "monthDay,--02-30", "monthDay,3月5日", "month,13",
        "month,0", "date,2022-02-30", "date,20221209", "age,18-0", "age,151", "duration,-1", "name,' 云川区'"})
    void whatIsNotInMachineFormIsNotRead(String code, String text) {
        FieldType type = RandomSummary.types().stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow();
        assertEquals(Optional.empty(), MachineForm.read(type, text));
    }
}
