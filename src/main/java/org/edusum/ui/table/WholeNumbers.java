package org.edusum.ui.table;

import java.text.Normalizer;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;

/** Reads whole numbers as a clerk types them, full-width ones too; what is none leaves the number as it was. */
final class WholeNumbers extends StringConverter<Integer> {

    private final IntegerSpinnerValueFactory values;

    WholeNumbers(IntegerSpinnerValueFactory values) {
        this.values = values;
    }

    @Override
    public String toString(Integer number) {
        return number == null ? "" : number.toString();
    }

    @Override
    public Integer fromString(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return plain.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(plain), values.getMin(), values.getMax())
                : values.getValue();
    }
}
