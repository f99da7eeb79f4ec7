package org.edusum.ui.prose;

/** What may become of a paste; the first that is offered is done at once. */
enum PasteChoice {
    /** Fields stay the same data. */
    SAME_FIELDS("paste.sameFields"),
    /** Fields are copied. */
    NEW_FIELDS("paste.newFields"),
    /** Headings become sections. */
    HEADINGS("paste.headings"),
    /** Mere paragraphs. */
    TEXT("paste.text");

    private final String key;

    PasteChoice(String key) {
        this.key = key;
    }

    String wording() {
        return Wording.of(key);
    }
}
