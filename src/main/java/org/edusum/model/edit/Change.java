package org.edusum.model.edit;

import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Formalities;
import org.edusum.model.Layout;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Relations;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.SectionMarks;
import org.edusum.model.Table;
import org.edusum.model.value.Value;

/**
 * One elementary change of a summary, addressed by id. The set is closed: what the clerk does is a composition of
 * these. Each is applied by {@link Changes#apply}, which also gives its inverse.
 */
public sealed interface Change {

    /** Replaces the prose between two offsets of a place. */
    record SpliceProse(Place place, int from, int to, Prose with) implements Change {
    }

    /** Puts a paragraph into a section's body. @param index its index afterwards */
    record InsertParagraph(SectionId section, int index, Paragraph paragraph) implements Change {
    }

    /** Takes a paragraph out of its section; lines of the signature stay. */
    record RemoveParagraph(ParagraphId paragraph) implements Change {
    }

    /** Puts a section with all below it under a parent. @param index its index afterwards */
    record InsertSection(SectionId parent, int index, Section section) implements Change {
    }

    /** Takes a section with all below it out; the root stays. */
    record RemoveSection(SectionId section) implements Change {
    }

    /** Moves a section with all below it. @param index its index under the new parent afterwards */
    record MoveSection(SectionId section, SectionId parent, int index) implements Change {
    }

    /** Sets what is noted about the work on a section. */
    record SetMarks(SectionId section, SectionMarks marks) implements Change {
    }

    /** Adds a field, or replaces the one of the same id. */
    record PutField(Field field) implements Change {
    }

    /** Drops a field that no prose and no own name refers to. */
    record RemoveField(FieldId field) implements Change {
    }

    /** Sets this year's value of a field. */
    record SetValue(FieldId field, Value value) implements Change {
    }

    /** Sets the numbering and the form of headings. */
    record SetLayout(Layout layout) implements Change {
    }

    /** Gives a section a table, another table, or none. */
    record SetTable(SectionId section, Optional<Table> table) implements Change {
    }

    /** Sets what makes an official document of the summary. */
    record SetFormalities(Formalities formalities) implements Change {
    }

    /** Sets what the figures are held against. */
    record SetRelations(Relations relations) implements Change {
    }
}
