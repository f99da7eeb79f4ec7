package org.edusum.importing.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.recognition.Structure;

/** Gives the fields their labels, and finds which names are the same. */
public final class Naming {

    private Naming() {
    }

    /** The fields with labels and variables; nothing else is changed. */
    public static List<FieldMark> name(Structure structure, List<FieldMark> fields) {
        String text = parted(structure, fields);
        NameGuess guess = new NameGuess(structure, fields);
        YearGuess years = new YearGuess(structure, fields);
        List<FieldMark> named = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            FieldMark field = fields.get(i);
            if (field.kind() == Kind.NAME) {
                field = withSuffix(field, NameSuffix.of(text, field));
            }
            String variable = years.isOwn(field) ? YearGuess.VARIABLE
                    : guess.of(i).filter(NameGuess.Guess::isSure).map(NameGuess.Guess::variable).orElse(field.variable());
            named.add(variable.equals(field.variable()) ? field : field.withVariable(variable));
        }
        List<FieldMark> labelled = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            FieldMark field = named.get(i);
            labelled.add(field.role() == Role.IGNORE || field.role() == Role.NUMBERING ? field : field.withLabel(label(text, named, i, guess)));
        }
        return DistinctLabels.of(structure, labelled);
    }

    private static FieldMark withSuffix(FieldMark field, String suffix) {
        return field.suffix().equals(suffix) ? field : new FieldMark(field.span(), field.kind(), field.unit(), field.decimals(),
                field.qualifier(), field.isRange(), field.prefix(), field.role(), suffix, field.variable(), field.label(), field.figure(),
                field.because());
    }

    /** The text with a line end in place of the last character of each title that runs into prose: no label begins in a title. */
    private static String parted(Structure structure, List<FieldMark> fields) {
        StringBuilder text = new StringBuilder(structure.reading().text());
        Set<Integer> marked = new HashSet<>();
        fields.forEach(field -> marked.add(field.span().end()));
        for (HeadingMark heading : structure.headings()) {
            int end = heading.title().end();
            boolean isGlued = !heading.isListed() && heading.isRunIn() && !heading.title().isEmpty() && heading.body() == end;
            if (isGlued && !marked.contains(end)) {
                text.setCharAt(end - 1, '\n');
            }
        }
        return text.toString();
    }

    private static String label(String text, List<FieldMark> fields, int index, NameGuess guess) {
        FieldMark field = fields.get(index);
        if (field.kind() == Kind.NAME || field.kind() == Kind.TITLE_PART) {
            return NameLabel.of(text, fields, index, guess);
        }
        if (field.variable().equals(YearGuess.VARIABLE)) {
            return YearGuess.LABEL;
        }
        return Labeller.of(field.kind(), field.unit(), Surroundings.of(text, fields, index));
    }
}
