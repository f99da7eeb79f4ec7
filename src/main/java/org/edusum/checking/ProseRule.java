package org.edusum.checking;

import java.util.List;

/** Recognises one kind of slip inside a paragraph or a title. */
interface ProseRule {

    /** The lasting name of this rule. */
    String name();

    Severity severity();

    /** The slips in a prose as {@link org.edusum.model.Prose#plain()} gives it, each field one U+FFFC. */
    List<Slip> find(String plain);
}
