package org.edusum.relating;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.edusum.model.Field;
import org.edusum.model.FieldRef;
import org.edusum.model.Inline;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.value.FieldType;

/**
 * A sentence with figures in it.
 *
 * @param words what stands before each figure, after the one before
 * @param rest  what stands behind the last one
 */
record Sentence(List<Field> figures, List<String> words, String rest) {

    /** The sentences of a prose that have figures; a full stop or a semicolon ends one. */
    static List<Sentence> of(Summary summary, Prose prose) {
        List<Sentence> sentences = new ArrayList<>();
        List<Field> figures = new ArrayList<>();
        List<String> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Inline inline : Stream.concat(prose.inlines().stream(), Stream.of(new Text("。"))).toList()) {
            switch (inline) {
                case FieldRef ref when isFigure(summary.field(ref.field())) -> {
                    figures.add(summary.field(ref.field()));
                    words.add(text.toString());
                    text.setLength(0);
                }
                case FieldRef ref -> text.append('□');
                case Text(String value) -> {
                    for (char c : value.toCharArray()) {
                        if (c == '。' || c == '；' || c == ';' || c == '！') {
                            if (!figures.isEmpty()) {
                                sentences.add(new Sentence(List.copyOf(figures), List.copyOf(words), text.toString()));
                            }
                            figures.clear();
                            words.clear();
                            text.setLength(0);
                        } else {
                            text.append(c);
                        }
                    }
                }
            }
        }
        return sentences;
    }

    private static boolean isFigure(Field field) {
        return field.type() instanceof FieldType.Whole || field.type() instanceof FieldType.Decimal
                || field.type() instanceof FieldType.Percent || field.type() instanceof FieldType.Money;
    }

    /** What stands behind a figure, up to the next. */
    String behind(int index) {
        return index + 1 < words.size() ? words.get(index + 1) : rest;
    }

    /** Whether two figures count in the same unit, so that they can be added. */
    boolean areAlike(int one, int other) {
        FieldType a = figures.get(one).type();
        FieldType b = figures.get(other).type();
        return a.code().equals(b.code()) && (a.unit().equals(b.unit()) || isPeople(a) && isPeople(b))
                && !(a instanceof FieldType.Percent);
    }

    private static boolean isPeople(FieldType type) {
        return List.of("人", "名", "位").contains(type.unit());
    }
}
