package org.edusum.export.docx;

import java.util.List;
import java.util.stream.Collectors;
import org.edusum.export.parts.Xml;
import org.edusum.model.Outline;
import org.edusum.typeset.Line;
import org.edusum.typeset.Role;

/**
 * Writes the note that names the attachments (附件说明, GB/T 9704-2012, 7.3.4) as the layout prints it: indented by two characters, names
 * below one another, turn-over lines below the name. The names are plain text: the fields in them have their places in the
 * attachments' own titles.
 */
final class NoteLines {

    private static final String BEGINNING = "附件：";
    private static final int INDENT = 2;
    private static final int LABEL = BEGINNING.length();

    private final Writing writing;
    private final Xml xml;
    private final List<Outline.Entry> attachments;

    NoteLines(Writing writing) {
        this.writing = writing;
        this.xml = writing.xml();
        this.attachments = Outline.of(writing.summary()).attachments();
    }

    boolean isPrinted() {
        return attachments.stream().anyMatch(entry -> !printed(entry).isEmpty());
    }

    /** @param gap below what stands above, besides the empty line */
    void write(int gap, boolean isSigned) {
        boolean isFirst = true;
        for (int i = 0; i < attachments.size(); i++) {
            String printed = printed(attachments.get(i));
            if (!printed.isEmpty()) {
                line(printed, attachments.size() == 1 ? "" : i + 1 + ".", isFirst ? gap : -1,
                        isSigned || i < attachments.size() - 1);
                isFirst = false;
            }
        }
    }

    private String printed(Outline.Entry entry) {
        return writing.printed().lines(Role.NOTE, entry.section().id()).stream().map(Line::text)
                .collect(Collectors.joining());
    }

    /** Of the numbers, in characters. */
    private double widest() {
        int count = attachments.size();
        return count == 1 ? 0 : (String.valueOf(count).length() + 1) / 2.0;
    }

    /** @param gap below 0 in all lines but the first, which stands below an empty line */
    private void line(String printed, String number, int gap, boolean isKept) {
        Measures measures = writing.measures();
        boolean isFirst = gap >= 0;
        String label = (isFirst ? BEGINNING : "") + number;
        int name = measures.characters(INDENT + LABEL + widest());
        int start = measures.characters(isFirst ? INDENT : INDENT + LABEL);
        xml.open("w:p").open("w:pPr").val("w:pStyle", OtherStyles.NOTE);
        if (isKept) {
            xml.leaf("w:keepNext");
        }
        if (isFirst) {
            xml.leaf("w:spacing", "w:before", String.valueOf(measures.line() + gap));
        }
        xml.leaf("w:ind", "w:left", String.valueOf(name), "w:hanging", String.valueOf(name - start)).close();
        writing.runs().text(label, "");
        if (number.length() / 2.0 < widest()) {
            // The first line's next stop is where the turn-over lines begin.
            xml.open("w:r").leaf("w:tab").close();
        }
        writing.runs().text(printed.substring(Math.min(label.length(), printed.length())), "");
        xml.close();
    }
}
