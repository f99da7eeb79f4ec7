package org.edusum.ui.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.edusum.model.SectionMarks.Status;
import org.edusum.ui.text.Messages;

/**
 * What the clerk wants to see of the outline.
 *
 * @param text      in the number, the title or the division
 * @param statuses  any of them; none means all
 * @param divisions any of them, the section's own or that of one above it; none means all; "" for those without one
 */
record OutlineFilter(String text, Set<Status> statuses, Set<String> divisions, boolean isBlanksOnly, boolean isProblemsOnly) {

    static final OutlineFilter ALL = new OutlineFilter("", Set.of(), Set.of(), false, false);

    OutlineFilter {
        text = text.strip();
        statuses = Set.copyOf(statuses);
        divisions = Set.copyOf(divisions);
    }

    boolean isActive() {
        return !equals(ALL);
    }

    /** Whether it asks for more than the text, which the clerk sees in its box. */
    boolean isMoreThanText() {
        return !withText("").equals(ALL);
    }

    OutlineFilter withText(String changed) {
        return new OutlineFilter(changed, statuses, divisions, isBlanksOnly, isProblemsOnly);
    }

    OutlineFilter with(Status status, boolean isWanted) {
        Set<Status> changed = EnumSet.noneOf(Status.class);
        changed.addAll(statuses);
        boolean isChange = isWanted ? changed.add(status) : changed.remove(status);
        return isChange ? new OutlineFilter(text, changed, divisions, isBlanksOnly, isProblemsOnly) : this;
    }

    OutlineFilter with(String division, boolean isWanted) {
        Set<String> changed = new TreeSet<>(divisions);
        boolean isChange = isWanted ? changed.add(division) : changed.remove(division);
        return isChange ? new OutlineFilter(text, statuses, changed, isBlanksOnly, isProblemsOnly) : this;
    }

    OutlineFilter withBlanksOnly(boolean changed) {
        return new OutlineFilter(text, statuses, divisions, changed, isProblemsOnly);
    }

    OutlineFilter withProblemsOnly(boolean changed) {
        return new OutlineFilter(text, statuses, divisions, isBlanksOnly, changed);
    }

    /** Whether a node itself is wanted. @param inherited the division of the nearest section above that has one */
    boolean matches(OutlineNode node, String inherited) {
        return (text.isEmpty() || node.name().contains(text) || node.marks().division().contains(text))
                && (statuses.isEmpty() || statuses.contains(node.marks().status()))
                && (divisions.isEmpty() || divisions.contains(division(node, inherited)))
                && (!isBlanksOnly || node.hasBlanks()) && (!isProblemsOnly || node.problems() > 0);
    }

    /** The division that answers for a node. */
    static String division(OutlineNode node, String inherited) {
        return node.marks().division().isEmpty() ? inherited : node.marks().division();
    }

    /** How many nodes below one are wanted. */
    int count(OutlineNode node, String inherited) {
        String division = division(node, inherited);
        return node.children().stream()
                .mapToInt(child -> (matches(child, division) ? 1 : 0) + count(child, division)).sum();
    }

    /** What is asked for besides the text, in words. */
    String words() {
        List<String> words = new ArrayList<>();
        EnumSet.allOf(Status.class).stream().filter(statuses::contains).map(StatusMark::words).forEach(words::add);
        new TreeSet<>(divisions).stream()
                .map(division -> division.isEmpty() ? Messages.text("outline.division.none") : division).forEach(words::add);
        if (isBlanksOnly) {
            words.add(Messages.text("outline.filter.blanks"));
        }
        if (isProblemsOnly) {
            words.add(Messages.text("outline.filter.problems"));
        }
        return String.join(Messages.text("outline.filter.comma"), words);
    }
}
