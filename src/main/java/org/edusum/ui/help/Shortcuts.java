package org.edusum.ui.help;

import java.util.List;

/**
 * Keyboard shortcuts that belong together.
 *
 * @param title of the group
 */
record Shortcuts(String title, List<Shortcut> shortcuts) {

    /** @param keys as they are printed on the keyboard: Ctrl+S @param name what they do */
    record Shortcut(String keys, String name) {

        private boolean matches(String wanted) {
            return lower(name).contains(wanted) || lower(keys).replace(" ", "").contains(wanted);
        }

        private static String lower(String text) {
            return text.toLowerCase(java.util.Locale.ROOT);
        }
    }

    Shortcuts {
        shortcuts = List.copyOf(shortcuts);
    }

    /** Those that have a text in their name or keys, whatever its case; all of a group whose title has it. */
    Shortcuts matching(String text) {
        String wanted = Shortcut.lower(text.strip()).replace(" ", "");
        return title.contains(wanted) ? this
                : new Shortcuts(title, shortcuts.stream().filter(shortcut -> shortcut.matches(wanted)).toList());
    }
}
