package org.edusum.importing.score;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils texts and bytes in all the ways that files are spoilt. Of one seed, always the same. */
final class Mutations {

    private static final List<String> SOUP = List.of("*", "**", "*.*", "XX", "X.X", "×", "____", "（  ）", "(*)", "( )", "某", "20XX年", "*年*月",
            "*月*日", "%", "万元", "余", "人次", "一、", "（一）", "1.", "1、", "（1）", "①", "十百千万亿、", "第*章", "L", "。", "，", "：", "；", "“", "”", "《",
            "\n", "\r", "\r\n", "\t", "\u2028", "　", "\u00a0", "\u0000", "\u0001", "\uFEFF", "\uFFFC", "\uFFFD", "\uD83D", "\uDE00", "𠮷",
            "\u202E", "\u200F", "\u200B", "e\u0301", "99999999999999999999999999", "0.00000000000001", "-1", "1e999999", "目录", "……12",
            "其中", "占", "至", "—", "~", "# ", "> ", "|", "---", "```", "<p>", "</p>", "<table>", "<td>", "<!--", "&#xFFFFFFFF;", "&nbsp;",
            "&lt;", "<script>", "]]>", "<![CDATA[", "<w:p>", "</w:p>", "<w:t>", "<w:ins>", "<w:tbl>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A stretch of a text, cut without regard to anything. */
    String slice(String text, int most) {
        int length = Math.min(text.length(), 1 + random.nextInt(most));
        int start = random.nextInt(text.length() - length + 1);
        return text.substring(start, start + length);
    }

    /** A text with up to six things done to it. */
    String spoilt(String text) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int times = 1 + random.nextInt(6); times > 0; times--) {
            int at = random.nextInt(spoilt.length() + 1);
            int end = Math.min(spoilt.length(), at + 1 + random.nextInt(40));
            switch (random.nextInt(8)) {
                case 0 -> spoilt.delete(at, end);
                case 1 -> spoilt.insert(at, spoilt.substring(at, end).repeat(1 + random.nextInt(4)));
                case 2 -> spoilt.insert(random.nextInt(spoilt.length() + 1), spoilt.substring(at, end));
                case 3 -> spoilt.insert(at, oneOf(SOUP).repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 60 : 3)));
                case 4 -> spoilt.insert(at, soup());
                case 5 -> spoilt.insert(at, (char) random.nextInt(0x10000));
                case 6 -> spoilt.replace(at, end, new StringBuilder(spoilt.substring(at, end)).reverse().toString());
                default -> spoilt.replace(at, Math.min(at + 1, spoilt.length()), oneOf(SOUP));
            }
        }
        return spoilt.toString();
    }

    private String soup() {
        StringBuilder soup = new StringBuilder();
        for (int parts = random.nextInt(12); parts > 0; parts--) {
            soup.append(oneOf(SOUP));
        }
        return soup.toString();
    }

    /** Bytes with up to six things done to them; never the same array. */
    byte[] spoilt(byte[] bytes) {
        byte[] spoilt = bytes.clone();
        for (int times = 1 + random.nextInt(6); times > 0 && spoilt.length > 0; times--) {
            int at = random.nextInt(spoilt.length);
            int length = Math.min(spoilt.length - at, 1 + random.nextInt(64));
            switch (random.nextInt(4)) {
                case 0 -> spoilt[at] = (byte) random.nextInt(256);
                case 1 -> spoilt = Arrays.copyOf(spoilt, at);
                case 2 -> System.arraycopy(spoilt, at, spoilt, random.nextInt(spoilt.length - length + 1), length);
                default -> {
                    byte[] longer = Arrays.copyOf(spoilt, spoilt.length + length);
                    System.arraycopy(spoilt, at, longer, at + length, spoilt.length - at);
                    spoilt = longer;
                }
            }
        }
        return spoilt;
    }
}
