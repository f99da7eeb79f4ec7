package org.edusum.model;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement that must hold between fields (勾稽关系): {@code left comparison right}.
 *
 * @param id       lasting and unique in its document; of the shape of all ids
 * @param note     what it says, in the clerk's words; may be empty
 * @param standing dismissed ones are kept so that they are not suggested again
 */
public record Relation(String id, Kind kind, Expression left, Comparison comparison, Expression right,
                       Strength strength, Standing standing, String note) {

    public static final int MAX_NOTE = 300;

    /** What is compared: decides only how it is named to the clerk. */
    public enum Kind {
        /** 合计等于各分项之和. */
        TOTAL("total"),
        /** 占比等于部分除以总体. */
        SHARE("share"),
        /** 部分不大于总体. */
        PART("part"),
        /** 同一数据两处一致. */
        SAME("same"),
        /** 当年不大于多年累计. */
        YEARS("years"),
        /** 数值在允许的范围内. */
        RANGE("range"),
        /** 年份与报告年度相合. */
        YEAR("year"),
        /** 其他. */
        OTHER("other");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Its name in files. */
        public String key() {
            return key;
        }
    }

    /** How the sides compare. */
    public enum Comparison {
        EQUAL("="), AT_MOST("<="), AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** Its sign in files. */
        public String sign() {
            return sign;
        }
    }

    /** Whether it must hold or is only likely to. */
    public enum Strength { HARD, SOFT }

    /** What the clerk made of it. */
    public enum Standing { CONFIRMED, DISMISSED }

    public Relation {
        Ids.checked(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(left);
        Objects.requireNonNull(comparison);
        Objects.requireNonNull(right);
        Objects.requireNonNull(strength);
        Objects.requireNonNull(standing);
        note = Formalities.checked(note, MAX_NOTE);
    }

    public boolean isConfirmed() {
        return standing == Standing.CONFIRMED;
    }

    /** The fields that it is about. */
    public Set<FieldId> fields() {
        return Stream.concat(left.fields().stream(), right.fields().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether both say the same, whatever the clerk made of them. */
    public boolean saysTheSameAs(Relation other) {
        return left.equals(other.left) && comparison == other.comparison && right.equals(other.right);
    }

    public Relation withId(String changed) {
        return new Relation(changed, kind, left, comparison, right, strength, standing, note);
    }

    public Relation withStanding(Standing changed) {
        return new Relation(id, kind, left, comparison, right, strength, changed, note);
    }

    public Relation withStrength(Strength changed) {
        return new Relation(id, kind, left, comparison, right, changed, standing, note);
    }
}
