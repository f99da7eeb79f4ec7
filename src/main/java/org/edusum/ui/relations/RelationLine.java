package org.edusum.ui.relations;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.formula.FormulaText;
import org.edusum.formula.RelationCheck;
import org.edusum.formula.Result;
import org.edusum.formula.Verdict;
import org.edusum.model.Expression;
import org.edusum.model.FieldId;
import org.edusum.model.Relation;
import org.edusum.model.Summary;
import org.edusum.ui.text.Messages;

/**
 * A relation as the list shows it: one of the document's, or one suggested by its prose.
 *
 * @param because why it is suggested; nothing for one of the document's own
 */
record RelationLine(Relation relation, Verdict verdict, Optional<String> because) {

    /** A quoted cue may begin in the middle of a sentence. */
    private static final Pattern STRAY = Pattern.compile("“[，。、；：,;:\\s]+");

    static RelationLine of(Summary summary, Relation relation, Optional<String> because) {
        return new RelationLine(relation, RelationCheck.check(summary, relation),
                because.map(words -> STRAY.matcher(words).replaceAll("“")));
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

    /** Whether it can be confirmed: not when it is the document's own already. */
    boolean canConfirm() {
        return isSuggested() || !relation.isConfirmed();
    }

    /** The figure to look at: the first that is missing, else the first that is spoken of. */
    Optional<FieldId> figure() {
        return Stream.concat(verdict instanceof Verdict.Open(List<Result.Gap> missing) ? missing.stream().map(Result.Gap::field) : Stream.empty(),
                Stream.of(relation.left(), relation.right()).flatMap(side -> side.references().stream()).map(Expression.Reference::field))
                .findFirst();
    }

    /** All that is known of it, in sentences. */
    String detail(Summary summary) {
        return Stream.of(Optional.of(words(summary)), Optional.of(sums(summary)), because, Optional.of(relation.note()))
                .flatMap(Optional::stream).filter(words -> !words.isBlank()).collect(Collectors.joining("；"));
    }

    /** What it comes to now, with the sums, or which figures are missing. */
    String sums(Summary summary) {
        return switch (verdict) {
            case Verdict.Holds(String sums) -> sums;
            case Verdict.Broken(String message) -> message;
            case Verdict.Open(List<Result.Gap> missing) -> Messages.text("relations.missing",
                    missing.stream().map(gap -> gap.name(summary)).collect(Collectors.joining("、")));
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
