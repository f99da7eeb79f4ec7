package org.edusum.model;

/** A printed numbering style of headings, in the order of GB/T 9704-2012, 7.3.3. */
public enum NumberMark {
    CHINESE("一、"), CHINESE_PARENTHESISED("（一）"), ARABIC("1."), ARABIC_PARENTHESISED("（1）");

    private final String sample;

    NumberMark(String sample) {
        this.sample = sample;
    }

    /** The mark of the first heading; names the style in files. */
    public String sample() {
        return sample;
    }

    /** The mark of the {@code n}th heading, n from 1. */
    public String of(int n) {
        return switch (this) {
            case CHINESE -> chinese(n) + "、";
            case CHINESE_PARENTHESISED -> "（" + chinese(n) + "）";
            case ARABIC -> n + ".";
            case ARABIC_PARENTHESISED -> "（" + n + "）";
        };
    }

    /** 1 to 9999 in Chinese numerals: 十, 十二, 二十一, 一百零五. */
    static String chinese(int n) {
        if (n < 1 || n > 9999) {
            throw new IllegalArgumentException("not a heading number: " + n);
        }
        String digits = "零一二三四五六七八九";
        String[] units = {"", "十", "百", "千"};
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int power = 3, rest = n; power >= 0; power--) {
            int scale = (int) Math.pow(10, power);
            int digit = rest / scale;
            rest %= scale;
            if (digit == 0) {
                gap = !out.isEmpty();
            } else {
                out.append(gap ? "零" : "").append(digits.charAt(digit)).append(units[power]);
                gap = false;
            }
        }
        return n >= 10 && n < 20 ? out.substring(1) : out.toString();
    }
}
