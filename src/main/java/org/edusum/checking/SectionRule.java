package org.edusum.checking;

import java.util.Optional;
import org.edusum.model.Section;

/** Recognises what a section as a whole lacks. */
interface SectionRule {

    /** The lasting name of this rule. */
    String name();

    Severity severity();

    /** What the section lacks, in Chinese. @param depth 0 for the document, 1 for a chapter */
    Optional<String> find(Section section, int depth);
}
