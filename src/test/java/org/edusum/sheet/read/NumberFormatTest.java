package org.edusum.sheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class NumberFormatTest {

    @ParameterizedTest(name = "{0} in {1}: {2} {3}")
    @CsvSource(quoteCharacter = '`', value = {
        "0.852666666666667, 0.0%, 85.3%, 85.2666666666667%", "0.985, 0.0%, 98.5%, ``", "1234.56789, 0.00, 1234.57, 1234.56789",
        "1234.5, `#,##0.00`, 1234.5, ``", "12.6, 0, 13, 12.6", "7500, General, 7500, ``", "3.14159, General, 3.14159, ``", "3, @, 3, ``", "3, ``, 3, ``",
        "3, 0\"万\", 3万, ``", "320, `#,##0\"万元\"`, 320万元, ``", "3.25, 0.0\"万人次\", 3.3万人次, 3.25万人次", "5, 0_);(0), 5, ``",
        // These show the number scaled: what it is scaled by can only be guessed, so the number itself counts.
        "12345, `0!.0,\"万\"`, 12345, ``", "12345, `0\\.0,\"万\"`, 12345, ``", "12345, `0.0,`, 12345, ``", "12345, `[>=10000]0.0,\"万\";0`, 12345, ``",
        "12345, 0.00E+00, 12345, ``", "0.5, # ?/?, 0.5, ``", "44805, yyyy-mm-dd, 2022-09-01, ``", "44805, yyyy\"年\"m\"月\", 2022-09-01, ``",
    })
    void aCellCountsAsItIsShown(String number, String format, String text, String stored) {
        SheetCell cell = NumberCell.of("A1", 0, new BigDecimal(number), NumberFormat.of(Optional.empty(), format), () -> LocalDate.of(2022, 9, 1));
        assertEquals(format.contains("万\"") && !format.startsWith("0\"") || format.endsWith(","), cell.isScaled());
        assertEquals(text, cell.text());
        assertEquals(stored, cell.stored());
    }
}
