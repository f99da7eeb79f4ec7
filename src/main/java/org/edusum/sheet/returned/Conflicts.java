package org.edusum.sheet.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edusum.model.FieldId;
import org.edusum.model.value.Value;

/** Rows for one field that do not agree: none of them is taken before the clerk has chosen. */
final class Conflicts {

    private Conflicts() {
    }

    /** The findings, with those in conflict told, and those that only say again what another one says. */
    static List<Finding> told(List<Finding> findings) {
        Map<FieldId, List<Finding>> values = new LinkedHashMap<>();
        findings.stream().filter(finding -> finding.kind().isAcceptable() || finding.kind() == Finding.Kind.SAME)
                .forEach(finding -> values.computeIfAbsent(finding.field().orElseThrow(), id -> new ArrayList<>()).add(finding));
        List<Finding> told = new ArrayList<>();
        for (Finding finding : findings) {
            List<Finding> same = finding.field().map(id -> values.getOrDefault(id, List.of())).orElse(List.of());
            told.add(same.contains(finding) && same.size() > 1 ? among(finding, same) : finding);
        }
        return told;
    }

    private static Finding among(Finding finding, List<Finding> all) {
        boolean isAgreed = all.stream().allMatch(other -> agree(other.value(), finding.value()));
        if (!isAgreed) {
            Finding other = all.stream().filter(one -> !agree(one.value(), finding.value())).findFirst().orElseThrow();
            return finding.as(Finding.Kind.CONFLICT, "与 " + other.source().place() + " 填的“" + other.shown() + "”不一致");
        }
        boolean isFirst = all.getFirst() == finding;
        return isFirst || finding.kind() == Finding.Kind.SAME ? finding
                : finding.as(Finding.Kind.SAME, "与 " + all.getFirst().source().place() + " 相同");
    }

    private static boolean agree(Value one, Value other) {
        return one.equals(other) || Returns.sameNumber(one, other);
    }
}
