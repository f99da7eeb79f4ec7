package org.edusum.importing.naming;

/** What a document speaks of as its own: 我区, 我市, 我校. */
enum Level {
    PROVINCE("province", "本省名称"), CITY("city", "本市名称"), DISTRICT("district", "本区名称"), TOWN("street", "本街道名称"),
    SCHOOL("school", "本校名称"), COMPANY("company", "本公司名称"), BUREAU("bureau", "本单位名称");

    private final String variable;
    private final String label;

    Level(String variable, String label) {
        this.variable = variable;
        this.label = label;
    }

    /** Its name variable. */
    String variable() {
        return variable;
    }

    /** What a clerk calls the variable. */
    String label() {
        return label;
    }
}
