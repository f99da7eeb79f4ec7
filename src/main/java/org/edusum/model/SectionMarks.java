package org.edusum.model;

import java.util.Objects;

/**
 * What the bureau notes about the work on a section; never printed.
 *
 * @param division the responsible division (责任科室), {@code 基教科}; empty when none is named
 */
public record SectionMarks(Status status, String division) {

    /** Most characters of a division's name. */
    public static final int MAX_DIVISION = 40;

    /** A section that nobody has begun and no division answers for. */
    public static final SectionMarks NONE = new SectionMarks(Status.NOT_STARTED, "");

    /** How far the work on a section is. */
    public enum Status {
        NOT_STARTED("notStarted", "未开始"), DRAFTING("drafting", "起草中"), TO_VERIFY("toVerify", "待核实"), DONE("done", "已完成");

        private final String key;
        private final String chinese;

        Status(String key, String chinese) {
            this.key = key;
            this.chinese = chinese;
        }

        /** The name of this status in files. */
        public String key() {
            return key;
        }

        /** The name of this status in the names of edits. */
        public String chinese() {
            return chinese;
        }

        /** The status of a name in files. @throws IllegalArgumentException for another name */
        public static Status of(String key) {
            for (Status status : values()) {
                if (status.key.equals(key)) {
                    return status;
                }
            }
            throw new IllegalArgumentException("no such status: " + key);
        }
    }

    public SectionMarks {
        Objects.requireNonNull(status);
        if (!division.equals(cleaned(division))) {
            throw new IllegalArgumentException("not the name of a division: " + division);
        }
    }

    /** A division's name as typed, without what a name cannot hold; cut where it is too long. */
    public static String cleaned(String typed) {
        String clean = Text.clean(typed).strip();
        int units = clean.codePointCount(0, clean.length()) <= MAX_DIVISION ? clean.length()
                : clean.offsetByCodePoints(0, MAX_DIVISION);
        return clean.substring(0, units).strip();
    }

    public SectionMarks withStatus(Status changed) {
        return new SectionMarks(changed, division);
    }

    public SectionMarks withDivision(String changed) {
        return new SectionMarks(status, changed);
    }
}
