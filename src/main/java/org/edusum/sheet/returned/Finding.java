package org.edusum.sheet.returned;

import java.util.Objects;
import java.util.Optional;
import org.edusum.model.FieldId;
import org.edusum.model.value.Value;

/**
 * What one row of a returned sheet comes to.
 *
 * @param field   the field it is for, where that is known
 * @param label   of the field, or as the sheet has it
 * @param value   to be taken, empty where there is none
 * @param shown   what stands in the cell
 * @param message what is to be said about it, in Chinese; may be empty
 * @param note    what the filler remarked; may be empty
 */
public record Finding(Kind kind, Optional<FieldId> field, String label, Value value, String shown, Source source,
                      String message, String note) {

    /** What a row is. */
    public enum Kind {
        /** A value for an empty field. */
        NEW,
        /** Another value than the one there is. */
        CHANGED,
        /** The value that there is. */
        SAME,
        /** Two rows give different values for one field. */
        CONFLICT,
        /** A value that the clerk must look at: 约50. */
        DOUBTFUL,
        /** A value for a field that is computed. */
        COMPUTED,
        /** No value of the field's type. */
        WRONG,
        /** No value, but a remark for the field. */
        REMARK,
        /** A row that belongs to no field, or to several. */
        UNKNOWN,
        /** A file, a sheet or a cell that cannot be read. */
        DAMAGED,
        /** A sheet without a table, such as one that explains, beside others that have one. */
        SKIPPED;

        /** Whether there is a value that can be taken. */
        public boolean hasValue() {
            return this == NEW || this == CHANGED || this == CONFLICT || this == DOUBTFUL || this == COMPUTED;
        }

        /** Whether there is something that can be taken. */
        public boolean isAcceptable() {
            return hasValue() || this == REMARK;
        }

        /** Whether it is taken unless the clerk says otherwise. */
        public boolean isSure() {
            return this == NEW || this == CHANGED || this == REMARK;
        }

        /** Whether somebody has to look at it. */
        public boolean isFault() {
            return !isSure() && this != SAME && this != SKIPPED;
        }
    }

    /** Where a row stands. @param cell {@code E12} */
    public record Source(String file, String sheet, String cell, String division, String filler) {

        /** 基教科.xlsx › 填报表 › F12. */
        public String place() {
            return file + (sheet.isEmpty() ? "" : " › " + sheet) + (cell.isEmpty() ? "" : " › " + cell);
        }
    }

    public Finding {
        Objects.requireNonNull(field);
        Objects.requireNonNull(value);
    }

    /** What is to be kept with the field: the filler's remark, and a rough figure that was taken as it stands. */
    String remark() {
        String rough = (kind == Kind.DOUBTFUL || kind == Kind.CONFLICT) && ReturnedValue.isRough(shown) ? "填报为“" + shown + "”" : "";
        return rough.isEmpty() ? note : note.isBlank() ? rough : note.strip() + "；" + rough;
    }

    Finding as(Kind other, String why) {
        return new Finding(other, field, label, value, shown, source, why, note);
    }
}
