package org.edusum.relating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Form;
import org.edusum.model.Place;
import org.edusum.model.PlainLabel;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.value.FieldType;

/** Places that look like the same quantity or the same name as a field (查找相同). {@link Linking} links them to it. */
public final class SameThing {

    private static final int AROUND = 16;
    /** In percent. */
    private static final int NEAR = 75;

    /** Something that may be the same. */
    public sealed interface Candidate {

        /** Whether it is taken unless the clerk says otherwise. */
        boolean isSure();

        /** Why, in Chinese. */
        String because();
    }

    /** Another field; all of its places become places of the first. */
    public record OtherField(Field field, boolean isSure, String because) implements Candidate {
    }

    /** Plain words. @param form how the field is printed in their place */
    public record Passage(Spot spot, int from, int to, String before, String words, String after, Form form, boolean isSure,
                          String because) implements Candidate {
    }

    /** Where words stand. */
    public sealed interface Spot {
    }

    /** In a title, a paragraph or a line of the signature. */
    public record InProse(Place place) implements Spot {
    }

    /** In a cell of the table of a section. */
    public record InCell(SectionId section, int row, int column) implements Spot {
    }

    private final Summary summary;
    private final Field field;
    private final boolean isName;

    private SameThing(Summary summary, Field field) {
        this.summary = summary;
        this.field = field;
        isName = field.type() instanceof FieldType.Name || field.type() instanceof FieldType.Text;
    }

    /** What may be the same as a field: other fields first, then words in reading order, those in tables last. */
    public static List<Candidate> of(Summary summary, FieldId id) {
        SameThing search = new SameThing(summary, summary.field(id));
        List<Candidate> candidates = new ArrayList<>(search.others());
        if (search.field.isFilled()) {
            summary.places().forEach(place -> candidates.addAll(search.passages(new InProse(place),
                    summary.prose(place).orElseThrow().plain(), "")));
            summary.root().subtree().forEach(section -> section.table().ifPresent(table ->
                    candidates.addAll(search.inTable(section.id(), table))));
        }
        return candidates;
    }

    private List<OtherField> others() {
        return summary.fields().values().stream().filter(other -> !other.id().equals(field.id()) && !summary.names().containsValue(other.id()))
                .sorted(Comparator.comparing(Field::id)).flatMap(other -> other(other).stream()).toList();
    }

    private Optional<OtherField> other(Field other) {
        if (!field.type().equals(other.type())) {
            return Optional.empty();
        }
        boolean isSameValue = field.isFilled() && field.value().equals(other.value());
        boolean isCircle = Linking.closesCircle(summary, field.id(), other);
        String warning = values(other) + (isCircle ? "；两者的算式互相引用，关联后算式去掉，数字保留" : "");
        if (PlainLabel.of(field.label()).equals(PlainLabel.of(other.label()))) {
            return Optional.of(new OtherField(other, warning.isEmpty(), "名称相同" + warning));
        }
        if (isName && isSameValue) {
            return Optional.of(new OtherField(other, false, "内容相同"));
        }
        return PlainLabel.likeness(field.label(), other.label()) >= NEAR
                ? Optional.of(new OtherField(other, false, "名称相近" + warning)) : Optional.empty();
    }

    /** What becomes of a value that is not this field's; nothing when none is lost. */
    private String values(Field other) {
        if (!other.isFilled() || other.value().equals(field.value())) {
            return "";
        }
        boolean isOneOfMany = !field.isFilled() && summary.fields().values().stream().anyMatch(third -> third.isFilled()
                && third.type().equals(field.type()) && !third.value().equals(other.value())
                && PlainLabel.of(third.label()).equals(PlainLabel.of(field.label())));
        return field.isFilled() ? "；那里填的是“" + other.printed(Form.FULL) + "”，关联后以这里为准"
                : isOneOfMany ? "；那里填的是“" + other.printed(Form.FULL) + "”，几处填得不一样，只勾选正确的一处" : "";
    }

    private List<Passage> inTable(SectionId section, Table table) {
        List<Passage> found = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                String text = table.cell(row, column).plain();
                String heads = table.cell(0, column).plain() + " " + table.cell(row, 0).plain();
                InCell cell = new InCell(section, row, column);
                String bare = field.printed(Form.NUMBER);
                if (!isName && text.strip().equals(bare) && bare.length() > 1 && shares(field.label(), heads)) {
                    found.add(new Passage(cell, text.indexOf(bare), text.indexOf(bare) + bare.length(), heads.strip() + "：", bare, "",
                            Form.NUMBER, false, "表格中的数字相同，表头相近"));
                } else {
                    found.addAll(passages(cell, text, heads));
                }
            }
        }
        return found;
    }

    /** @param heads what else tells what the text is about */
    private List<Passage> passages(Spot spot, String plain, String heads) {
        String words = field.printed(Form.FULL);
        List<Passage> found = new ArrayList<>();
        if (words.length() < 2) {
            return found;
        }
        for (int at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + words.length())) {
            int end = at + words.length();
            String before = plain.substring(Math.max(0, at - AROUND), at);
            String after = plain.substring(end, Math.min(plain.length(), end + AROUND));
            if (!isInNumber(plain, at, end) && (isName || shares(field.label(), before + after + heads))) {
                boolean isWhole = isName && WholeName.stands(words, before, after);
                String like = "文字与“" + field.label() + "”相同" + (isWhole ? "" : "，但可能是更长的名称的一部分");
                found.add(new Passage(spot, at, end, before, words, after, Form.FULL, isWhole,
                        isName ? like : "数字和单位相同，上下文相近"));
            }
        }
        return found;
    }

    /** Whether what stands there is a part of a longer number. */
    private static boolean isInNumber(String text, int from, int to) {
        return from > 0 && isDigit(text.charAt(from - 1)) && isDigit(text.charAt(from))
                || to < text.length() && isDigit(text.charAt(to)) && isDigit(text.charAt(to - 1));
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c) || c == '.' || c == ',' || c == '．';
    }

    /** Whether two neighbouring characters of a label stand in a text. */
    private static boolean shares(String label, String text) {
        String plain = PlainLabel.of(label);
        for (int i = 0; i + 2 <= plain.length(); i++) {
            if (text.contains(plain.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
