package org.edusum.model.search;

import java.util.List;

/**
 * What is put in place of a match. For a regular expression {@code $1} stands for what its first pair of brackets
 * captured, {@code $0} for all of it, and {@code \} takes the next character as it is.
 */
final class Substitute {

    private final String template;
    private final boolean isPattern;

    Substitute(String template, boolean isPattern) {
        this.template = template;
        this.isPattern = isPattern;
    }

    String of(List<String> groups) {
        if (!isPattern) {
            return template;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '\\' && i + 1 < template.length()) {
                text.append(template.charAt(++i));
            } else if (c == '$' && hasDigit(i + 1)) {
                int group = template.charAt(++i) - '0';
                text.append(group < groups.size() ? groups.get(group) : "");
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private boolean hasDigit(int i) {
        return i < template.length() && template.charAt(i) >= '0' && template.charAt(i) <= '9';
    }
}
