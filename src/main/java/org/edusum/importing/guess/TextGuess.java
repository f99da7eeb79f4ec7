package org.edusum.importing.guess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.model.Form;
import org.edusum.model.value.Entry;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/**
 * Reads a piece of text as the value of a field: 3200人, 85.3%, 2022年9月, 云川区. The value is taken over exactly. It is
 * certain only where the unit is known and the field would print just what stands there.
 */
public final class TextGuess {

    private static final Pattern FIGURE = Pattern.compile(
            "(?<number>[-−－+＋]?[0-9０-９][0-9０-９,，.．]*)(?<unit>[^0-9０-９]*)");
    private static final Pattern UNIT = Pattern.compile("[\\p{IsHan}％%‰a-zA-Z]{1,12}");
    private static final List<FieldType> DATES = List.of(
            new FieldType.Date(), new FieldType.YearMonth(), new FieldType.MonthDay(), new FieldType.Year(), new FieldType.Month());
    private static final FieldType AGE = new FieldType.Age();
    private static final Pattern BLANK = Pattern.compile("[*＊×xX_＿]+(?:[.．][*＊×xX_＿]+)?(?<unit>.*)");
    private static final int LONGEST_NAME = 20;

    private TextGuess() {
    }

    private record Read(FieldType type, Value value, Form form, boolean isUnitKnown) {
    }

    /**
     * The field for a text.
     *
     * @param text   not blank, without blanks at its ends
     * @param before the text of the paragraph in front of it
     * @param after  the text of the paragraph behind it
     */
    public static FieldGuess of(String text, String before, String after) {
        Optional<FieldGuess> blank = blank(text, before, after);
        if (blank.isPresent()) {
            return blank.get();
        }
        Read read = date(text).or(() -> age(text)).or(() -> figure(text, after)).orElseGet(() -> words(text));
        String label = LabelGuess.of(read.type, before, after);
        FieldGuess guess = new FieldGuess(read.type, read.value, read.form, 0, label, read.isUnitKnown);
        return read.isUnitKnown && !guess.printed().equals(text)
                ? new FieldGuess(read.type, read.value, read.form, 0, label, false) : guess;
    }

    /** A blank that was marked by hand, perhaps with its unit: **, *万元. */
    private static Optional<FieldGuess> blank(String text, String before, String after) {
        Matcher blank = BLANK.matcher(text);
        if (!blank.matches()) {
            return Optional.empty();
        }
        String unit = blank.group("unit");
        FieldGuess guess = BlankGuess.of(before, unit + after);
        return guess.taken() < unit.length() ? Optional.empty() : Optional.of(new FieldGuess(guess.type(), guess.value(),
                guess.form(), guess.taken() - unit.length(), guess.label(), false));
    }

    /** A date that is written with its words: 9.10 or 2022 alone may be anything. */
    private static Optional<Read> date(String text) {
        return text.indexOf('年') < 0 && text.indexOf('月') < 0 ? Optional.empty()
                : DATES.stream().flatMap(type -> accepted(type, text).stream()).findFirst();
    }

    private static Optional<Read> age(String text) {
        return text.endsWith("岁") ? accepted(AGE, text) : Optional.empty();
    }

    private static Optional<Read> accepted(FieldType type, String text) {
        return type.read(text) instanceof Entry.Accepted(Value value) && !(value instanceof Value.Empty)
                ? Optional.of(new Read(type, value, Form.FULL, true)) : Optional.empty();
    }

    private static Optional<Read> figure(String text, String after) {
        Matcher figure = FIGURE.matcher(text);
        if (!figure.matches()) {
            return Optional.empty();
        }
        String unit = figure.group("unit").strip().replace('％', '%');
        // The scale of 万元 belongs to the unit; only the bare number is read, so nothing is converted.
        Optional<BigDecimal> number = number(figure.group("number"));
        return unit.isEmpty() ? number.flatMap(amount -> bare(amount, after)) : number.flatMap(amount -> full(amount, unit));
    }

    private static Optional<BigDecimal> number(String written) {
        return new FieldType.Decimal("个", 0).read(written) instanceof Entry.Accepted(Value.Quantity(BigDecimal amount))
                ? Optional.of(amount) : Optional.empty();
    }

    private static Optional<Read> full(BigDecimal amount, String unit) {
        Value value = new Value.Quantity(amount);
        Optional<FieldType> known = MeasureWords.typeOf(unit, decimals(amount)).filter(type -> type.fits(value));
        if (known.isPresent()) {
            return known.map(type -> new Read(type, value, Form.FULL, true));
        }
        return UNIT.matcher(unit).matches() ? Optional.of(new Read(counted(amount, unit), value, Form.FULL, false))
                : Optional.empty();
    }

    /** A number whose unit stands behind it in the prose, and stays there. */
    private static Optional<Read> bare(BigDecimal amount, String after) {
        FieldType date = after.startsWith("年") ? new FieldType.Year() : new FieldType.Month();
        boolean isDate = amount.scale() == 0 && (after.startsWith("年") || after.startsWith("月"));
        if (isDate && date.read(amount.toPlainString()) instanceof Entry.Accepted(Value read)) {
            return Optional.of(new Read(date, read, Form.NUMBER, true));
        }
        Value value = new Value.Quantity(amount);
        Optional<FieldType> known = MeasureWords.unitAt(after.replaceFirst("^[余多]", "").replaceFirst("^％", "%"))
                .flatMap(unit -> MeasureWords.typeOf(unit, decimals(amount))).filter(type -> type.fits(value));
        return Optional.of(new Read(known.orElseGet(() -> counted(amount, "个")), value, Form.NUMBER, known.isPresent()));
    }

    private static FieldType counted(BigDecimal amount, String unit) {
        return amount.scale() == 0 && amount.signum() >= 0 ? new FieldType.Whole(unit)
                : new FieldType.Decimal(unit, decimals(amount));
    }

    /** The decimals to be printed; a type knows at most 6, the value itself keeps all. */
    private static int decimals(BigDecimal amount) {
        return Math.min(amount.scale(), 6);
    }

    private static Read words(String text) {
        FieldType type = text.length() <= LONGEST_NAME && MeasureWords.nameEndingOf(text).isPresent() ? new FieldType.Name() : new FieldType.Text();
        return accepted(type, text).map(read -> new Read(type, read.value, Form.FULL, true))
                .orElseGet(() -> new Read(type, Value.EMPTY, Form.FULL, false));
    }
}
