package org.edusum.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys that no menu tells of, from {@code keys.txt}: a line {@code # title} begins a group, {@code keys | what they do}
 * is a shortcut.
 */
final class KeyList {

    private KeyList() {
    }

    /** The list in the language of the window. @param suffix of the file's name: empty, or {@code _en} */
    static List<Shortcuts> read(String suffix) {
        try (InputStream in = KeyList.class.getResourceAsStream("keys" + suffix + ".txt")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Shortcuts> parse(String text) {
        List<Shortcuts> groups = new ArrayList<>();
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            if (line.startsWith("#")) {
                groups.add(new Shortcuts(line.substring(1).strip(), List.of()));
            } else {
                String[] parts = line.split("\\|", 2);
                Shortcuts last = groups.removeLast();
                List<Shortcuts.Shortcut> more = new ArrayList<>(last.shortcuts());
                more.add(new Shortcuts.Shortcut(parts[0].strip(), parts[1].strip()));
                groups.add(new Shortcuts(last.title(), more));
            }
        }
        return groups;
    }
}
