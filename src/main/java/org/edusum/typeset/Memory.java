package org.edusum.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.edusum.model.Field;
import org.edusum.model.FieldRef;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.Table;

/**
 * The rows of what was set in the last layout: what prints the same is not set again, and its rows are the same objects.
 *
 * <p>What a piece says is compared by identity first. Records of a document are shared by its versions, so that what did not
 * change costs next to nothing.
 */
final class Memory {

    private Map<Object, Remembered> last = new HashMap<>();
    private Map<Object, Remembered> now = new HashMap<>();

    private record Remembered(List<Object> says, List<Field> fields, List<Row> rows) { }

    /** To be called when a layout begins. */
    void begin() {
        last = now;
        now = new HashMap<>();
    }

    /** The rows of something, set by the setter unless they are known. @param says what it prints, but for values of fields */
    List<Row> rows(Object key, List<Object> says, Summary summary, Supplier<List<Row>> setter) {
        List<Field> fields = fields(says, summary);
        Remembered before = last.get(key);
        List<Row> rows;
        if (before != null && isSame(before.says(), says) && isSame(before.fields(), fields)) {
            rows = before.rows();
        } else {
            List<Row> set = setter.get();
            rows = before != null && before.rows().equals(set) ? before.rows() : set;
        }
        now.put(key, new Remembered(says, fields, rows));
        return rows;
    }

    private static List<Field> fields(List<Object> says, Summary summary) {
        List<Field> fields = new ArrayList<>();
        for (Object said : says) {
            if (said instanceof Prose prose) {
                add(prose, summary, fields);
            } else if (said instanceof Table table) {
                table.proses().forEach(cell -> add(cell, summary, fields));
            }
        }
        return fields;
    }

    private static void add(Prose prose, Summary summary, List<Field> fields) {
        for (var inline : prose.inlines()) {
            if (inline instanceof FieldRef ref) {
                fields.add(summary.field(ref.field()));
            }
        }
    }

    private static boolean isSame(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i) && !one.get(i).equals(other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
