package org.edusum.sheet.returned;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Origin;
import org.edusum.model.Summary;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.OwnNames;

/**
 * The review of returned sheets: what they say, and what of it is to be taken. Immutable; nothing changes before
 * {@link #edit}.
 *
 * @param findings row by row, file by file
 * @param accepted which of them are taken, by index
 * @param blank    rows that were asked for and not filled
 */
public record Review(List<Finding> findings, Set<Integer> accepted, int blank) {

    public static final String NAME = "收回填报表";

    public Review {
        findings = List.copyOf(findings);
        accepted = Set.copyOf(accepted);
    }

    /** With what is sure accepted. */
    static Review of(List<Finding> findings, int blank) {
        Set<Integer> accepted = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).kind().isSure()) {
                accepted.add(i);
            }
        }
        return new Review(findings, accepted, blank);
    }

    /** With one finding taken or not; of several for one field at most one is taken. */
    public Review accept(int index, boolean isTaken) {
        Finding finding = findings.get(index);
        Set<Integer> changed = new HashSet<>(accepted);
        changed.remove(index);
        if (isTaken && finding.kind().isAcceptable()) {
            changed.removeIf(other -> finding.kind().hasValue() && findings.get(other).kind().hasValue()
                    && findings.get(other).field().equals(finding.field()));
            changed.add(index);
        }
        return new Review(findings, changed, blank);
    }

    public boolean isAccepted(int index) {
        return accepted.contains(index);
    }

    /** How many findings there are of each kind. */
    public Map<Finding.Kind, Long> counts() {
        return findings.stream().collect(Collectors.groupingBy(Finding::kind, java.util.TreeMap::new, Collectors.counting()));
    }

    /** What somebody has to look at. */
    public List<Finding> faults() {
        return findings.stream().filter(finding -> finding.kind().isFault()).toList();
    }

    /**
     * The step that takes over what is accepted, with where each value comes from.
     *
     * @param now when
     * @return nothing when nothing is accepted, or all of it is gone from the summary
     */
    public Optional<Edit> edit(Summary summary, Instant now) {
        List<Change> changes = new ArrayList<>();
        Map<FieldId, Field> changed = new LinkedHashMap<>();
        for (int index : accepted.stream().sorted().toList()) {
            Finding finding = findings.get(index);
            FieldId id = finding.field().orElseThrow();
            Field field = changed.getOrDefault(id, summary.fields().get(id));
            if (field == null || finding.kind().hasValue() && !field.type().fits(finding.value())) {
                continue;
            }
            Field remarked = field.withNote(note(field.note(), finding.remark()));
            changed.put(id, finding.kind().hasValue() ? filled(remarked, finding, now) : remarked);
            if (summary.names().containsValue(id) && finding.kind().hasValue()) {
                OwnNames.setting(summary, id, finding.value()).stream()
                        .filter(change -> !(change instanceof Change.SetValue set && set.field().equals(id))).forEach(changes::add);
            }
        }
        changed.values().forEach(field -> changes.add(new Change.PutField(field)));
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(NAME, changes));
    }

    private static Field filled(Field field, Finding finding, Instant now) {
        Finding.Source source = finding.source();
        return field.withValue(finding.value()).withOrigin(Optional.of(new Origin(source.file(), source.sheet(), source.cell(),
                source.division(), source.filler(), now)));
    }

    private static String note(String known, String remark) {
        return remark.isBlank() || known.contains(remark.strip()) ? known
                : known.isBlank() ? remark.strip() : known.strip() + "；填报备注：" + remark.strip();
    }
}
