package org.edusum.export.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import org.edusum.typeset.Face;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundledFontsTest {

    /** Of official texts, beyond GB 2312. */
    private static final String SYMBOLS = "•‰′″℃℉㎡㎎㎏㎜㎝㎞㏄№①⑳⑴⒈ⅠⅫⅰ½²³≤≥√✓€＿〔〕〇";
    /** Of 通用规范汉字表, beyond GB 2312, as they stand in names. */
    private static final String NAMES = "镕喆堃昇玥瑀祎翀犇淼䶮㛃燚赟旸彧煜\uD872\uDF4E\uD872\uDF2D";

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyFaceHasGb2312AndWhatOfficialTextsAndNamesNeedBeyond(Face face) {
        Typeface typeface = BundledFonts.of(face, false).typeface();
        String text = gb2312() + SYMBOLS + NAMES;
        assertEquals(7445, gb2312().length());
        assertEquals(List.of(), text.codePoints().mapToObj(Character::toString).filter(c -> !typeface.has(c)).toList());
    }

    private static String gb2312() {
        StringBuilder text = new StringBuilder();
        for (int row = 0xA1; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("GB2312"));
                text.append(character.contains("\uFFFD") ? "" : character);
            }
        }
        return text.toString();
    }
}
