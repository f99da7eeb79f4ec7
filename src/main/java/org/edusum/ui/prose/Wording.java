package org.edusum.ui.prose;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of {@code prose.properties}. */
final class Wording {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.edusum.ui.prose.prose");

    private Wording() {
    }

    static String of(String key) {
        return WORDS.getString(key);
    }

    /** The words of a key with a part put in. */
    static String of(String key, Object... parts) {
        return new MessageFormat(WORDS.getString(key)).format(parts);
    }
}
