package org.edusum.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What random summaries have beyond prose and values; drawn apart, so that their documents stay what they were. */
final class RandomFigures {

    private final Random random;

    RandomFigures(long seed) {
        random = new Random(seed + 1_000_003);
    }

    /** The field, perhaps with a formula, an origin and a reason. */
    Field dress(Field field) {
        return field.withFormula(chance() ? Optional.of(new Formula(new Expression("{f1}+{f2:last}*" + random.nextInt(100)),
                        random.nextBoolean())) : Optional.empty())
                .withOrigin(chance() ? Optional.of(new Origin("基教科" + random.nextInt(9) + ".xlsx", "填报表", "C" + random.nextInt(99), "基教科",
                        chance() ? "" : "经办人", Instant.ofEpochSecond(random.nextInt(2_000_000_000)))) : Optional.empty())
                .withReason(chance() ? "新建学校" + random.nextInt(9) + "所" : "");
    }

    private boolean chance() {
        return random.nextInt(4) == 0;
    }

    Relations relations(List<FieldId> fields) {
        Relations relations = Relations.NONE;
        for (int i = fields.isEmpty() ? 0 : random.nextInt(4); i > 0; i--) {
            relations = relations.with(new Relation("r" + i, any(List.of(Relation.Kind.values())), expression(fields),
                    any(List.of(Relation.Comparison.values())), expression(fields), any(List.of(Relation.Strength.values())),
                    any(List.of(Relation.Standing.values())), chance() ? "" : "说明" + i));
        }
        return random.nextBoolean() ? relations : relations.withLargeChange(1 + random.nextInt(1000));
    }

    private Expression expression(List<FieldId> fields) {
        Expression one = Expression.of(any(fields));
        return random.nextBoolean() ? one : new Expression(one + "+" + Expression.of(any(fields)) + "/2");
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
