package org.edusum.importing.naming;

import java.util.List;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Structure;

/** Gives the fields their labels, and finds which names are the same. */
public final class Naming {

    private Naming() {
    }

    /** The fields with labels and variables; nothing else is changed. */
    public static List<FieldMark> name(Structure structure, List<FieldMark> fields) {
        return fields.stream().map(field -> field.withLabel("数据项")).toList();
    }
}
