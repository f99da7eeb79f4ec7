package org.edusum.model;

import java.text.Normalizer;
import java.util.Locale;

/** Labels as they are compared between documents and sheets: without what people change, width, case, blanks, punctuation. */
public final class PlainLabel {

    private PlainLabel() {
    }

    public static String of(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}\\p{Z}]+", "");
    }

    /** How much of the longer of two labels both have in the same order, in percent; 100 for equal ones. */
    public static int likeness(String one, String other) {
        String a = of(one);
        String b = of(other);
        int[][] longest = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                longest[i][j] = a.charAt(i - 1) == b.charAt(j - 1) ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        int most = Math.max(a.length(), b.length());
        return most == 0 ? 100 : longest[a.length()][b.length()] * 100 / most;
    }
}
