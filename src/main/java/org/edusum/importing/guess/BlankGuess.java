package org.edusum.importing.guess;

import java.util.Optional;
import org.edusum.importing.blank.BlankRecogniser;
import org.edusum.importing.build.FieldMaking;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;
import org.edusum.model.Form;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/**
 * Reads what a blank in the prose is to hold from the words around it, by the rules of the import: {@code *%} a percent,
 * {@code *万元} money, {@code *所} a count of schools. The unit behind goes into the field, which prints it. Where no rule is
 * sure, it is a count.
 */
public final class BlankGuess {

    private static final String MARK = "*";
    private static final FieldType COUNT = new FieldType.Whole("个");

    private BlankGuess() {
    }

    /**
     * The field for a blank.
     *
     * @param before the text of the paragraph up to the blank
     * @param after  the text of the paragraph behind it
     */
    public static FieldGuess of(String before, String after) {
        String text = before + MARK + after;
        Optional<FieldMark> mark = BlankRecogniser.at(text, before.length()).filter(BlankGuess::isField);
        FieldType type = COUNT;
        Form form = Form.FULL;
        int taken = 0;
        if (mark.isPresent()) {
            FieldMaking making = FieldMaking.of(mark.get(), text);
            type = making.type();
            form = making.form();
            taken = mark.get().span().end() - before.length() - MARK.length() + making.taken();
        }
        return new FieldGuess(type, Value.EMPTY, form, taken, LabelGuess.of(type, before, after.substring(taken)), false);
    }

    /** A blank that was just typed is a field, and one of its own. */
    private static boolean isField(FieldMark mark) {
        return mark.because().isSure() && (mark.role() == Role.VALUE || mark.role() == Role.TEXT)
                && (!mark.isRange() || mark.kind() == Kind.AGE);
    }
}
