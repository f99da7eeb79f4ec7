package org.edusum.importing.guess;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.model.Form;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/**
 * Reads what a blank in the prose is to hold from the words around it: {@code *%} a percent, {@code *万元} money,
 * {@code *所} a count of schools. The unit behind goes into the field, which prints it.
 */
public final class BlankGuess {

    private static final String COUNT = "个";
    private static final String MARK = "[*＊×xX_＿]+";
    /** Dates whose parts are marked one by one, longest first. */
    private static final Map<FieldType, Pattern> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put(new FieldType.Date(), Pattern.compile("年" + MARK + "月" + MARK + "日"));
        PARTS.put(new FieldType.YearMonth(), Pattern.compile("年" + MARK + "月"));
        PARTS.put(new FieldType.MonthDay(), Pattern.compile("月" + MARK + "日"));
    }

    private BlankGuess() {
    }

    private record Read(FieldType type, Form form, int taken) {
    }

    /**
     * The field for a blank.
     *
     * @param before the text of the paragraph up to the blank
     * @param after  the text of the paragraph behind it
     */
    public static FieldGuess of(String before, String after) {
        Read read = date(before, after).or(() -> figure(after)).or(() -> name(after))
                .orElseGet(() -> new Read(new FieldType.Whole(COUNT), Form.FULL, 0));
        String label = LabelGuess.of(read.type, before, after.substring(read.taken));
        return new FieldGuess(read.type, Value.EMPTY, read.form, read.taken, label, false);
    }

    private static Optional<Read> date(String before, String after) {
        for (Map.Entry<FieldType, Pattern> parts : PARTS.entrySet()) {
            Matcher marked = parts.getValue().matcher(after);
            if (marked.lookingAt()) {
                return Optional.of(new Read(parts.getKey(), Form.FULL, marked.end()));
            }
        }
        if (after.startsWith("年")) {
            boolean isLength = after.matches("(?s)年(以上|以来|来|内|期|余|多).*")
                    || before.matches("(?s).*(连续|近|历时|满|从教|任职|为期)");
            return isLength ? Optional.empty() : Optional.of(new Read(new FieldType.Year(), Form.FULL, 1));
        }
        return after.startsWith("月") ? Optional.of(new Read(new FieldType.Month(), Form.FULL, 1)) : Optional.empty();
    }

    private static Optional<Read> figure(String after) {
        if (after.startsWith("％")) {
            return Optional.of(new Read(new FieldType.Percent(0), Form.FULL, 1));
        }
        boolean isRounded = after.startsWith("余") || after.startsWith("多");
        return MeasureWords.unitAt(isRounded ? after.substring(1) : after).flatMap(unit -> MeasureWords.typeOf(unit, 0)
                // In 20余名 the unit does not follow the number at once, so it stays in the text.
                .map(type -> isRounded ? new Read(type, Form.NUMBER, 0) : new Read(type, Form.FULL, unit.length())));
    }

    /** Names are held in full: the ending goes into the name. */
    private static Optional<Read> name(String after) {
        return MeasureWords.nameEndingAt(after).map(ending -> new Read(new FieldType.Name(), Form.FULL, ending.length()));
    }
}
