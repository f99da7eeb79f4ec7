package org.edusum.sheet.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.FieldId;
import org.edusum.model.value.Value;

/** Rows for one field that do not agree: none of them is taken before the clerk has chosen. */
final class Conflicts {

    private Conflicts() {
    }

    /** The findings, with those in conflict told, and those that only say again what another one says. */
    static List<Finding> told(List<Finding> findings) {
        Map<FieldId, List<Finding>> different = new HashMap<>();
        findings.stream().filter(Conflicts::hasValue).forEach(finding -> {
            List<Finding> known = different.computeIfAbsent(finding.field().orElseThrow(), id -> new ArrayList<>());
            Optional<Finding> alike = known.stream().filter(other -> agree(other, finding)).findFirst();
            // What is clear stands for what is doubtful and says the same.
            if (alike.isEmpty()) {
                known.add(finding);
            } else if (finding.kind().isSure() && !alike.get().kind().isSure() && alike.get().kind() != Finding.Kind.SAME) {
                known.set(known.indexOf(alike.get()), finding);
            }
        });
        return findings.stream().map(finding -> hasValue(finding)
                ? among(finding, different.get(finding.field().orElseThrow())) : finding).toList();
    }

    private static boolean hasValue(Finding finding) {
        return finding.kind().hasValue() || finding.kind() == Finding.Kind.SAME;
    }

    /** @param different one finding of each value that there is for the field */
    private static Finding among(Finding finding, List<Finding> different) {
        if (different.size() > 1) {
            Finding other = different.stream().filter(one -> !agree(one, finding)).findFirst().orElseThrow();
            String why = "与 " + other.source().place() + " 填的“" + other.shown() + "”不一致";
            return finding.as(Finding.Kind.CONFLICT, finding.kind() == Finding.Kind.DOUBTFUL ? why + "；" + finding.message() : why);
        }
        Finding first = different.getFirst();
        return first == finding || finding.kind() == Finding.Kind.SAME ? finding
                : finding.as(Finding.Kind.SAME, "与 " + first.source().place() + " 相同");
    }

    private static boolean agree(Finding one, Finding other) {
        Value a = one.value();
        Value b = other.value();
        return a.equals(b) || Returns.sameNumber(a, b);
    }
}
