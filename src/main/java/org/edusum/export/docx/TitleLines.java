package org.edusum.export.docx;

import java.util.ArrayList;
import java.util.List;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Inline;
import org.edusum.model.Prose;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.typeset.Line;
import org.edusum.typeset.Role;

/** The title divided into lines as the pages have it: by sense and evenly, which Word does not do (GB/T 9704-2012, 7.3.1). */
final class TitleLines {

    private TitleLines() {
    }

    /** The lines of the title of the document or an attachment as printed; none for one without a title. */
    static List<String> of(SectionId section, Printed printed) {
        return printed.lines(Role.TITLE, section).stream().map(Line::text).toList();
    }

    /** The title cut where its lines end; whole where that is inside a field, or where the lines are not the title's. */
    static List<Prose> cut(Summary summary, Prose title, List<String> lines) {
        List<Prose> cut = new ArrayList<>();
        int from = 0;
        int end = 0;
        if (String.join("", lines).equals(summary.printed(title))) {
            for (String line : lines.subList(0, Math.max(0, lines.size() - 1))) {
                end += line.length();
                int to = offset(summary, title, end);
                if (to > from) {
                    cut.add(title.slice(from, to));
                    from = to;
                }
            }
        }
        cut.add(title.slice(from, title.length()));
        return cut;
    }

    /** Where in the prose the printed offset lies; 0 when it is inside a field. */
    private static int offset(Summary summary, Prose prose, int printed) {
        int offset = 0;
        int rest = printed;
        for (Inline inline : prose.inlines()) {
            int length = switch (inline) {
                case Text text -> text.length();
                case FieldRef(FieldId id, Form form) -> summary.field(id).printed(form).length();
            };
            if (rest < length && inline instanceof FieldRef && rest > 0) {
                return 0;
            }
            if (rest <= length) {
                return offset + Math.min(rest, inline.length());
            }
            offset += inline.length();
            rest -= length;
        }
        return offset;
    }
}
