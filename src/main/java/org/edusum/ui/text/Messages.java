package org.edusum.ui.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The visible strings of the window, from {@code messages.properties} (Chinese) or {@code messages_en.properties}. */
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.edusum.ui.text.messages");

    private Messages() {
    }

    /** For {@code %key} in FXML. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    /** A string with its arguments put in; numbers should be given as text. */
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern : MessageFormat.format(pattern, arguments);
    }
}
