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
}
