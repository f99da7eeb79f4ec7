package org.edusum.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 9704-2012, 7.3.5.2. */
class SignatureBlockTest {

    @ParameterizedTest
    @CsvSource({
        "江岭省望澜市云川区教育局, 2022年12月9日, 2, 5.5",
        "云川区教育局, 2022年12月9日, 4.5, 2",
        "云川区教育局, '', 2, 2",
        "'', 2022年12月9日, 2, 2",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十, 2022年12月9日, 2, 2"})
    void bothLinesStandByTheLongerOne(String signatory, String date, double signed, double dated) {
        assertEquals(new SignatureBlock(signed, dated), SignatureBlock.of(signatory, date));
    }
}
