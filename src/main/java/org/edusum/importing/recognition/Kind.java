package org.edusum.importing.recognition;

/** What a blank or a figure is, as far as words around it tell. */
public enum Kind {
    INTEGER("integer"), DECIMAL("decimal"), PERCENT("percent"), MONEY("money"), YEAR("year"), YEAR_MONTH("yearMonth"),
    MONTH_DAY("monthDay"), MONTH("month"), DAY("day"), DATE("date"), DURATION("duration"), AGE("age"), NAME("name"),
    /** Part of the name of a plan, a prize, a programme: “*十佳”. */
    TITLE_PART("title-part"),
    /** A number of a heading that was lost: （*）. */
    ENUMERATOR("enumerator"),
    OTHER("other");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /** Its name in reports. */
    public String code() {
        return code;
    }
}
