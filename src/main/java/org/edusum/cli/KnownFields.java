package org.edusum.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Summary;

/** Finds a field by the id that a user gives, and says which were perhaps meant when there is none. */
final class KnownFields {

    private static final int SUGGESTED = 3;
    private static final int FAR = 2;
    private static final int LONGEST_ID = 64;

    private KnownFields() {
    }

    static Optional<Field> find(Summary summary, String id) {
        return summary.fields().values().stream().filter(field -> field.id().value().equals(id)).findFirst();
    }

    /** The sentence for an id that no field has. */
    static String unknown(Summary summary, String id) {
        List<Field> labelled = summary.fields().values().stream().filter(f -> f.label().equals(id)).toList();
        List<FieldId> near = !labelled.isEmpty() ? labelled.stream().map(Field::id).sorted().toList() : near(summary, id);
        String hint = near.isEmpty() ? "编号见 edusum show FILE --json。"
                : "是不是 " + near.stream().map(FieldId::value).collect(Collectors.joining("、")) + "？";
        return "没有编号为“" + (id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID) + "……") + "”的数据项，" + hint;
    }

    private static List<FieldId> near(Summary summary, String id) {
        if (id.length() > LONGEST_ID) {
            return List.of();
        }
        return summary.fields().keySet().stream().filter(known -> distance(known.value(), id) <= FAR)
                .sorted(Comparator.<FieldId>comparingInt(known -> distance(known.value(), id))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTED).toList();
    }

    /** How many letters must be put in, left out or changed to get from one word to the other; case does not count. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(java.util.Locale.ROOT);
        String b = other.toLowerCase(java.util.Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
