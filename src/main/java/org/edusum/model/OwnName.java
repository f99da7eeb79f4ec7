package org.edusum.model;

/** What the bureau says of itself in many places: asked once, held by one field each. */
public enum OwnName {
    PROVINCE("province", "省"), CITY("city", "市"), DISTRICT("district", "区"), BUREAU("bureau", "单位"),
    YEAR("year", "年度"), ISSUED("issued", "成文日期");

    private final String key;
    private final String chinese;

    OwnName(String key, String chinese) {
        this.key = key;
        this.chinese = chinese;
    }

    /** The name of this role in files. */
    public String key() {
        return key;
    }

    /** The name of this role on the command line and in dialogs. */
    public String chinese() {
        return chinese;
    }
}
