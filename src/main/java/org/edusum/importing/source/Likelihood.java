package org.edusum.importing.source;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * How likely a text is the text of a Chinese office, from 0 to 1. Bytes that are read in a wrong encoding give characters that
 * nobody writes: a page of them has hardly one of the 3,755 common ones (GB 2312-1980, level 1).
 */
final class Likelihood {

    private static final BitSet COMMON = common();
    private static final double NONSENSE = -3;
    private static final double RARE = 0.35;

    private Likelihood() {
    }

    private static BitSet common() {
        byte[] codes = new byte[(0xD8 - 0xB0) * 94 * 2];
        int at = 0;
        for (int high = 0xB0; high < 0xD8; high++) {
            for (int low = 0xA1; low < 0xFF; low++) {
                codes[at++] = (byte) high;
                codes[at++] = (byte) low;
            }
        }
        BitSet common = new BitSet();
        new String(codes, Charset.forName("GB2312")).chars().filter(c -> c != '\uFFFD').forEach(common::set);
        "　、。《》“”‘’（）—…，：；？！％·〔〕【】０１２３４５６７８９×①②③④⑤⑥⑦⑧⑨⑩\uFEFF".chars().forEach(common::set);
        return common;
    }

    static double of(CharSequence text) {
        if (text.isEmpty()) {
            return 1;
        }
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += of(text.charAt(i));
        }
        return Math.max(0, sum / text.length());
    }

    private static double of(char c) {
        if (c < 0x80) {
            return c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t' ? 1 : NONSENSE;
        }
        if (COMMON.get(c)) {
            return 1;
        }
        if (c < 0xA0 || c >= 0xE000 && c < 0xF900 || c >= 0xFFF0) {
            return NONSENSE;
        }
        return RARE;
    }
}
