package org.edusum.ui.find;

import java.util.Optional;
import org.edusum.model.Summary;
import org.edusum.model.edit.Range;
import org.edusum.model.edit.Selection;

/** The words that are looked for when the bar opens: those selected, when they are few and none of them is a blank. */
final class Prefill {

    private static final int LONGEST = 60;

    private Prefill() {
    }

    static Optional<String> of(Summary summary, Selection selection) {
        boolean isOne = selection.anchor().place().equals(selection.caret().place()) && !selection.isEmpty()
                && summary.prose(selection.caret().place()).isPresent();
        return !isOne ? Optional.empty() : Optional.of(Range.of(summary, selection))
                .map(range -> summary.prose(range.start().place()).orElseThrow().slice(range.from(), range.to()))
                .filter(prose -> prose.references().allMatch(ref -> summary.field(ref.field()).isFilled()))
                .map(summary::printed).filter(words -> words.length() <= LONGEST);
    }
}
