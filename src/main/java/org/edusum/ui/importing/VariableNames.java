package org.edusum.ui.importing;

import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Recognition;
import org.edusum.ui.text.Messages;

/** What the clerk reads for a name that stands in many places. */
final class VariableNames {

    private VariableNames() {
    }

    static String of(Recognition recognition, String variable) {
        return switch (variable) {
            case "" -> Messages.text("import.variable.own");
            case "province", "city", "district", "bureau", "year" -> Messages.text("import.variable." + variable);
            default -> recognition.fields().stream().filter(mark -> mark.variable().equals(variable)).map(FieldMark::label)
                    .findFirst().orElse(variable);
        };
    }
}
