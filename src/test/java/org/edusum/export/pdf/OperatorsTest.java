package org.edusum.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0001, 0", "16, 16", "79.37, 79.37", "-13, -13", "0.5, 0.5", "0.05, 0.05", "0.005, 0.005",
        "-0.207, -0.207", "1234567.1, 1234567.1", "0.9996, 1", "12.3004, 12.3"})
    void numbersAreWrittenToAThousandthWithoutExponents(double number, String written) {
        assertEquals(written + " w\n", new String(new Operators().add("w", number).bytes(), StandardCharsets.US_ASCII));
    }
}
