package org.edusum.importing.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Notation;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Span;

/** Finds the blanks of a reading, or the figures of a filled one, and what each is to hold. */
public final class BlankRecogniser {

    private static final Pattern MARK = Pattern.compile("\\*+");

    private BlankRecogniser() {
    }

    /** @throws java.util.concurrent.CancellationException when it was cancelled */
    public static Blanks recognise(Structure structure, Choices choices, Progress progress) {
        progress.check();
        List<FieldMark> fields = new ArrayList<>();
        Matcher mark = MARK.matcher(structure.reading().text());
        while (mark.find()) {
            fields.add(FieldMark.of(new Span(mark.start(), mark.end()), Kind.INTEGER, "个", Role.VALUE, new Because("mark", 50)));
        }
        return new Blanks(new Notation(false, List.of(new Notation.Count("*", fields.size()))), fields, List.of());
    }
}
