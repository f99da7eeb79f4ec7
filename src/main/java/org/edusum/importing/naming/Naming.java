package org.edusum.importing.naming;

import java.util.ArrayList;
import java.util.List;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Structure;

/** Gives the fields their labels, and finds which names are the same. */
public final class Naming {

    private Naming() {
    }

    /** The fields with labels and variables; nothing else is changed. */
    public static List<FieldMark> name(Structure structure, List<FieldMark> fields) {
        String text = structure.reading().text();
        List<FieldMark> named = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            FieldMark field = fields.get(i);
            named.add(field.withLabel(Labeller.of(field.kind(), field.unit(), Surroundings.of(text, fields, i))));
        }
        return named;
    }
}
