package org.edusum.ui.relations;

import java.util.Optional;
import org.edusum.formula.FormulaText;
import org.edusum.formula.RelationCheck;
import org.edusum.formula.Verdict;
import org.edusum.model.Relation;
import org.edusum.model.Summary;
import org.edusum.ui.text.Messages;

/**
 * A relation as the list shows it: one of the document's, or one suggested by its prose.
 *
 * @param because why it is suggested; nothing for one of the document's own
 */
record RelationLine(Relation relation, Verdict verdict, Optional<String> because) {

    static RelationLine of(Summary summary, Relation relation, Optional<String> because) {
        return new RelationLine(relation, RelationCheck.check(summary, relation), because);
    }

    boolean isSuggested() {
        return because.isPresent();
    }

    boolean isBroken() {
        return relation.isConfirmed() && (verdict instanceof Verdict.Broken || verdict instanceof Verdict.Impossible);
    }

    String state() {
        if (isSuggested()) {
            return Messages.text("relations.state.suggested");
        }
        if (!relation.isConfirmed()) {
            return Messages.text("relations.state.dismissed");
        }
        return switch (verdict) {
            case Verdict.Holds holds -> Messages.text("relations.state.holds");
            case Verdict.Broken broken -> Messages.text("relations.state.broken");
            case Verdict.Open open -> Messages.text("relations.state.open", open.missing().size());
            case Verdict.Impossible impossible -> Messages.text("relations.state.broken");
        };
    }

    /** 【合计】 = 【甲】 + 【乙】. */
    String words(Summary summary) {
        return FormulaText.of(summary, relation.left()).strip() + " " + sign(relation.comparison()) + " "
                + FormulaText.of(summary, relation.right()).strip();
    }

    /** What it comes to now, with the sums. */
    String sums() {
        return switch (verdict) {
            case Verdict.Holds(String sums) -> sums;
            case Verdict.Broken(String message) -> message;
            case Verdict.Open open -> "";
            case Verdict.Impossible(String sentence) -> sentence;
        };
    }

    static String sign(Relation.Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "=";
            case AT_MOST -> "≤";
            case AT_LEAST -> "≥";
        };
    }
}
