package org.edusum.importing.blank;

/** The signs that stand for what is left out. */
enum Sign {
    STAR("*"), LATIN_X("X"), TIMES("×"), LINE("＿"), BRACKETS("（　）"), CIRCLE("○○"), SOME("某"), LETTER("A"),
    /** Digits of a filled document. */
    DIGITS("1");

    private final String sample;

    Sign(String sample) {
        this.sample = sample;
    }

    String sample() {
        return sample;
    }
}
