package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.Text;

/**
 * A summary with all the edits that led to it and can be taken back, without limit. Immutable: every step gives a new
 * history that shares the older steps.
 */
public final class History {

    /**
     * One step of undo: one edit, or several joined ones (typing).
     *
     * @param edit   carries the step out again
     * @param undo   takes it back
     * @param before what the clerk looked at before it
     * @param after  what the clerk was shown after it
     */
    public record Step(Edit edit, Edit undo, View before, View after) {

        /** The text it put in, to tell steps of the same name apart; empty for other steps. */
        public String text() {
            return edit.changes().stream().map(change -> change instanceof Change.SpliceProse splice ? splice.with() : Prose.EMPTY)
                    .map(prose -> prose.inlines().stream().map(inline -> inline instanceof Text(String text) ? text : "…")
                            .collect(Collectors.joining())).collect(Collectors.joining());
        }

        Step join(Step next) {
            return new Step(edit.then(next.edit), next.undo.then(undo), before, next.after);
        }
    }

    private record Stack(Step top, Stack below) {
    }

    private final Summary summary;
    private final Stack done;
    private final Stack undone;

    private History(Summary summary, Stack done, Stack undone) {
        this.summary = summary;
        this.done = done;
        this.undone = undone;
    }

    /** A history that begins with the given summary. */
    public static History of(Summary summary) {
        return new History(summary, null, null);
    }

    public Summary summary() {
        return summary;
    }

    /** The step that undo would take back. */
    public Optional<Step> lastDone() {
        return Optional.ofNullable(done).map(Stack::top);
    }

    /** The step that redo would carry out again. */
    public Optional<Step> lastUndone() {
        return Optional.ofNullable(undone).map(Stack::top);
    }

    /** The steps that can be taken back, the last one first. @param limit at most so many */
    public List<Step> done(int limit) {
        return steps(done, limit);
    }

    /** The steps that can be carried out again, the last undone one first. @param limit at most so many */
    public List<Step> undone(int limit) {
        return steps(undone, limit);
    }

    private static List<Step> steps(Stack from, int limit) {
        List<Step> steps = new ArrayList<>();
        for (Stack stack = from; stack != null && steps.size() < limit; stack = stack.below) {
            steps.add(stack.top);
        }
        return steps;
    }

    /**
     * Carries out an edit. What was undone before can no longer be redone.
     *
     * @param isJoined whether undo should take it back together with the step before it
     * @return the history after it, or nothing when the summary refuses the edit
     */
    public Optional<History> perform(Edit edit, View before, View after, boolean isJoined) {
        return switch (edit.apply(summary)) {
            case Outcome.Refused<Edit> refused -> Optional.empty();
            case Outcome.Applied<Edit>(Summary changed, Edit inverse) -> {
                Step step = new Step(edit, inverse, before, after);
                Stack stack = isJoined && done != null
                        ? new Stack(done.top.join(step), done.below) : new Stack(step, done);
                yield Optional.of(new History(changed, stack, null));
            }
        };
    }

    /** As above, where nothing but the selection is known. */
    public Optional<History> perform(Edit edit, Optional<Selection> before, Optional<Selection> after, boolean isJoined) {
        return perform(edit, View.of(before), View.of(after), isJoined);
    }

    /** Takes the last step back; nothing when there is none. */
    public Optional<History> undo() {
        return Optional.ofNullable(done).map(stack ->
                new History(applied(stack.top.undo), stack.below, new Stack(stack.top, undone)));
    }

    /** Carries the last undone step out again; nothing when there is none. */
    public Optional<History> redo() {
        return Optional.ofNullable(undone).map(stack ->
                new History(applied(stack.top.edit), new Stack(stack.top, done), stack.below));
    }

    private Summary applied(Edit edit) {
        return switch (edit.apply(summary)) {
            case Outcome.Applied<Edit>(Summary changed, Edit inverse) -> changed;
            case Outcome.Refused<Edit>(String why) -> throw new IllegalStateException("history broken: " + why);
        };
    }
}
