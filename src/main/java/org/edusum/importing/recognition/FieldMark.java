package org.edusum.importing.recognition;

import java.util.Objects;
import org.edusum.importing.source.Span;

/**
 * A blank, or a figure of a filled document, that was recognised.
 *
 * @param span      the placeholder marks themselves in the reading, from the first to the last: {@code *} of {@code *人},
 *                  {@code *.*} of {@code *.*%}, {@code *年*} of {@code *年*月}; a figure's digits
 * @param kind      what it is
 * @param unit      the words right behind it that belong to it, as printed: 人, 万元, 年度, 月份, 月日 for {@code *月*日},
 *                  年月, 年月日; empty for names and words. May stand behind a qualifier: 名 of {@code *多名}
 * @param decimals  digits behind the point that the marks or the figure show, 0 to 6
 * @param qualifier 约, 超过, 余, 多, 以上 …, which stays in the prose; may be empty
 * @param isRange   whether it stands for two: {@code *至*岁}
 * @param prefix    printed digits in front that belong to it: 20 of {@code 20XX}; part of the span
 * @param role      what becomes of it
 * @param suffix    of a name, as printed behind: 区, 小学; may be empty
 * @param variable  which name it is when it stands in many places: {@code province}, {@code city}, {@code district},
 *                  {@code school.A}; empty when it is one of its own
 * @param label     what it is, clear enough to ask for it by phone; not blank unless ignored or a number
 * @param figure    what a filled document has there, unit not included: 3200; empty for a blank
 */
public record FieldMark(Span span, Kind kind, String unit, int decimals, String qualifier, boolean isRange, String prefix,
                        Role role, String suffix, String variable, String label, String figure, Because because) {

    public FieldMark {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(qualifier);
        Objects.requireNonNull(prefix);
        Objects.requireNonNull(role);
        Objects.requireNonNull(suffix);
        Objects.requireNonNull(variable);
        Objects.requireNonNull(label);
        Objects.requireNonNull(figure);
        Objects.requireNonNull(because);
        if (span.isEmpty() || decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("not a mark: " + span);
        }
    }

    /** A mark of which only place, kind and unit are known yet. */
    public static FieldMark of(Span span, Kind kind, String unit, Role role, Because because) {
        return new FieldMark(span, kind, unit, 0, "", false, "", role, "", "", "", "", because);
    }

    public FieldMark withKind(Kind changed, String changedUnit) {
        return new FieldMark(span, changed, changedUnit, decimals, qualifier, isRange, prefix, role, suffix, variable, label,
                figure, because);
    }

    public FieldMark withRole(Role changed) {
        return new FieldMark(span, kind, unit, decimals, qualifier, isRange, prefix, changed, suffix, variable, label, figure,
                because);
    }

    public FieldMark withLabel(String changed) {
        return new FieldMark(span, kind, unit, decimals, qualifier, isRange, prefix, role, suffix, variable, changed, figure,
                because);
    }

    /** @param changed of the name variable; empty for a name of its own */
    public FieldMark withVariable(String changed) {
        return new FieldMark(span, kind, unit, decimals, qualifier, isRange, prefix, role, suffix, changed, label, figure,
                because);
    }

    public FieldMark because(Because changed) {
        return new FieldMark(span, kind, unit, decimals, qualifier, isRange, prefix, role, suffix, variable, label, figure,
                changed);
    }
}
