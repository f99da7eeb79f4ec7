package org.edusum.model.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for one query in one text after another; finds nothing of no length. */
sealed interface Seeker {

    List<Span> in(String text);

    /** @throws java.util.regex.PatternSyntaxException for a regular expression that is none */
    static Seeker of(Query query, int steps) {
        if (!query.isPattern()) {
            return new Words(Widths.folded(query.text(), query.tellsCase(), query.tellsWidth()), query);
        }
        int flags = Pattern.UNICODE_CHARACTER_CLASS | (query.tellsCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Expression(Pattern.compile(query.text(), flags), new Budget(steps));
    }

    /** Words as they are written. */
    record Words(String folded, Query query) implements Seeker {

        @Override
        public List<Span> in(String text) {
            if (folded.isEmpty() || text.length() < folded.length()) {
                return List.of();
            }
            List<Span> found = List.of();
            String searched = Widths.folded(text, query.tellsCase(), query.tellsWidth());
            int at = searched.indexOf(folded);
            while (at >= 0) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                int to = at + folded.length();
                found.add(new Span(at, to, List.of(text.substring(at, to))));
                at = searched.indexOf(folded, to);
            }
            return found;
        }
    }

    /** A regular expression. */
    record Expression(Pattern pattern, Budget budget) implements Seeker {

        @Override
        public List<Span> in(String text) {
            List<Span> found = List.of();
            Matcher matcher = pattern.matcher(budget.watch(text));
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(new Span(matcher.start(), matcher.end(), groups(matcher)));
                }
            }
            return found;
        }

        private static List<String> groups(Matcher matcher) {
            List<String> groups = new ArrayList<>();
            for (int i = 0; i <= matcher.groupCount(); i++) {
                String group = matcher.group(i);
                groups.add(group == null ? "" : group);
            }
            return List.copyOf(groups);
        }
    }
}
